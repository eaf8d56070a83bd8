package org.counterclaim.app.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.counterclaim.Counterclaim;
import org.counterclaim.intake.Received;
import org.counterclaim.ledger.Receipt;
import org.counterclaim.text.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads reports and appends them to the ledger. */
@Command(
    name = "add",
    description = {
      "Reads reports and appends them to the ledger.",
      "What is there already stays as it is; new text at a known address becomes a new version."
          + " Ctrl-C stops after the report at hand."
    },
    footer = {
      "",
      "Examples:",
      "  counterclaim add article.html",
      "  counterclaim add news/ https://news.example/article",
      "  counterclaim add --again news/",
      "  counterclaim add - --outlet 'Example News' --published 2017-12-10T12:45Z < article.txt"
    })
final class AddCommand implements Callable<Integer> {

  /** So many reports are named one by one; of more, only the counts are told. */
  private static final int NAMED = 20;

  @Option(
      names = "--again",
      description =
          "Reads reports that are known anew, as with a newer model. Corrections stay: they"
              + " hold on to the words, not to what was read.")
  private boolean again;

  private final Terminal terminal;
  @Mixin private final IntakeOptions intake = new IntakeOptions();
  @Mixin private final ReadingOptions readingOptions = new ReadingOptions();
  @Mixin private final LedgerOption ledger;
  private int added;
  private int known;
  private int revised;
  private int reread;

  AddCommand(Terminal terminal, Path usualLedger) {
    this.terminal = terminal;
    ledger = new LedgerOption(usualLedger);
  }

  @Override
  public Integer call() throws InterruptedException {
    try (Interruption interruption = new Interruption();
        Counterclaim counterclaim =
            Counterclaim.with(ledger.openOrCreate(), readingOptions.config());
        Stream<Received> reports = intake.receive()) {
      long start = System.nanoTime();
      Outcome outcome =
          Outcome.of(
              reports,
              (done, source) -> {
                progress(done, source, (System.nanoTime() - start) / 1e9);
                return !interruption.isWished();
              },
              counterclaim::read,
              (accepted, reading) ->
                  tell(
                      again
                          ? counterclaim.keepAgain(reading, accepted.original())
                          : counterclaim.keep(reading, accepted.original()),
                      accepted.report()));
      long before = counterclaim.ledger().link(counterclaim.linker());
      if (before > 0) {
        terminal.remark(
            before == 1
                ? "1 report that was added earlier is tied to the others now"
                : before + " reports that were added earlier are tied to the others now");
      }
      outcome.listRejected(terminal);
      summarise(outcome, interruption.isWished());
      return interruption.isWished() ? Interruption.EXIT_CODE : outcome.exitCode();
    }
  }

  private void tell(Receipt receipt, Report report) {
    if (receipt instanceof Receipt.Added) {
      added++;
      name("added", receipt, report);
    } else if (receipt instanceof Receipt.Revised) {
      revised++;
      name("revised", receipt, report);
    } else if (receipt instanceof Receipt.Reread) {
      reread++;
      name("reread", receipt, report);
    } else {
      known++;
      name("known", receipt, report);
    }
  }

  private void name(String what, Receipt receipt, Report report) {
    if (added + known + revised + reread <= NAMED) {
      Style style = terminal.style();
      String title = Printable.of(report.title().orElse(report.source()));
      terminal.line(
          Printable.pad(what, 8)
              + style.quiet(Ids.brief(receipt.reportId()))
              + "  "
              + Printable.cut(title, terminal.columns() - 10 - Ids.BRIEF));
    }
  }

  private void progress(int done, String source, double seconds) {
    if (terminal.isWatched() && done > 1) {
      terminal.status(
          String.format(
              Locale.ROOT,
              "%d done, %d new, %.0f a second · %s",
              done,
              added + revised,
              done / Math.max(seconds, 0.001),
              Printable.of(source)));
    }
  }

  private void summarise(Outcome outcome, boolean interrupted) {
    terminal.line(
        (interrupted ? "stopped early: " : "")
            + added
            + " added, "
            + known
            + " known, "
            + revised
            + " revised, "
            + (again ? reread + " reread, " : "")
            + outcome.rejected().size()
            + " rejected");
    terminal.flush();
  }
}
