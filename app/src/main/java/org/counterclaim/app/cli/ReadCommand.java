package org.counterclaim.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.counterclaim.Counterclaim;
import org.counterclaim.claim.Reading;
import org.counterclaim.intake.Received;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads reports and prints what they say; keeps nothing. */
@Command(
    name = "read",
    description = "Reads reports and prints their statements. Keeps nothing.",
    footer = {
      "",
      "Examples:",
      "  counterclaim read article.txt",
      "  counterclaim read https://news.example/article --format html > article.html",
      "  pbpaste | counterclaim read - --published 2017-12-10 --format json"
    })
final class ReadCommand implements Callable<Integer> {

  private final Terminal terminal;
  @Mixin private final IntakeOptions intake = new IntakeOptions();
  @Mixin private final ReadingOptions readingOptions = new ReadingOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json|html",
      description =
          "text: for people, on a terminal. json: one object a line, in the public format."
              + " html: one page that needs nothing else, every statement marked in the text.")
  private ReadingFormat format = ReadingFormat.TEXT;

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    List<Reading> readings = new ArrayList<>();
    try (Counterclaim counterclaim = Counterclaim.withoutLedger(readingOptions.config());
        Stream<Received> reports = intake.receive()) {
      Outcome outcome =
          Outcome.of(
              reports,
              (done, source) -> true,
              counterclaim::read,
              (accepted, reading) -> {
                if (format == ReadingFormat.HTML) {
                  readings.add(reading);
                } else {
                  format.print(List.of(reading), terminal);
                }
              });
      if (!readings.isEmpty()) {
        format.print(readings, terminal);
      }
      outcome.listRejected(terminal);
      return outcome.exitCode();
    }
  }
}
