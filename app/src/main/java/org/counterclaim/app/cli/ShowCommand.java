package org.counterclaim.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.counterclaim.claim.Reading;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.ReportSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one report of the ledger. */
@Command(
    name = "show",
    description = "Shows one report of the ledger with its statements, or how it changed.",
    footer = {
      "",
      "Examples:",
      "  counterclaim show 3f2a91",
      "  counterclaim show 3f2a91 --revisions",
      "  counterclaim show 3f2a91 --format html > report.html"
    })
final class ShowCommand implements Callable<Integer> {

  private final Terminal terminal;
  @Mixin private final LedgerOption ledger;

  @Parameters(
      paramLabel = "ID",
      description = "The report's id; its first digits are enough where they fit one report.")
  private String id = "";

  @Option(
      names = "--revisions",
      description =
          "Show what each version added (+), dropped (-) and reworded (~), and which statements"
              + " that touched.")
  private boolean revisions;

  @Option(
      names = "--format",
      paramLabel = "text|json|html",
      description = "As for 'read'. With --revisions, html is not to be had.")
  private ReadingFormat format = ReadingFormat.TEXT;

  ShowCommand(Terminal terminal, Path usualLedger) {
    this.terminal = terminal;
    ledger = new LedgerOption(usualLedger);
  }

  @Override
  public Integer call() {
    try (Ledger open = ledger.open()) {
      Reading reading = open.reading(id).orElseThrow(() -> new NoReportException(id));
      if (revisions) {
        new RevisionPrinter(terminal, format).print(open.revisions(reading.report().id()));
      } else {
        format.print(List.of(reading), terminal);
        open.catalogue()
            .report(reading.report().id())
            .filter(ReportSummary::replaced)
            .ifPresent(
                report ->
                    terminal.remark(
                        "another version of this report replaced it: lists and matters go by that"
                            + " one; 'counterclaim show --revisions "
                            + Ids.brief(report.id())
                            + "' shows both"));
      }
      return ExitCode.WELL;
    }
  }
}
