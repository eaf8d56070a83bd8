package org.counterclaim.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.counterclaim.Counterclaim;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Reading;
import org.counterclaim.intake.Received;
import org.counterclaim.json.LinksJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads reports and ties what they say together; keeps nothing. */
@Command(
    name = "thread",
    description = {
      "Reads reports, finds which statements are about the same happening, and prints what is"
          + " in dispute, the accounts side by side.",
      "Keeps nothing."
    },
    footer = {
      "",
      "Examples:",
      "  counterclaim thread examples/",
      "  counterclaim thread --format json monday.txt tuesday.txt > thread.json"
    })
final class ThreadCommand implements Callable<Integer> {

  /** How the thread is printed. */
  enum Format {
    TEXT,
    JSON
  }

  private final Terminal terminal;
  @Mixin private final IntakeOptions intake = new IntakeOptions();
  @Mixin private final ReadingOptions readingOptions = new ReadingOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description =
          "text: for people, on a terminal. json: one object on one line, in the public format.")
  private Format format = Format.TEXT;

  @Option(
      names = "--all",
      description = "Show every position and every statement with all its words.")
  private boolean all;

  ThreadCommand(Terminal terminal) {
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
              (accepted, reading) -> readings.add(reading));
      Links links = counterclaim.thread(readings);
      if (format == Format.JSON) {
        terminal.line(LinksJson.write(readings, links));
      } else {
        MatterLines lines = new MatterLines(terminal.style(), terminal.columns(), all, readings);
        lines.of(links).forEach(terminal::line);
      }
      outcome.listRejected(terminal);
      return outcome.exitCode();
    }
  }
}
