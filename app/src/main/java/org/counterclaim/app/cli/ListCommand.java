package org.counterclaim.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.counterclaim.app.view.SummaryJson;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.ReportQuery;
import org.counterclaim.ledger.ReportSummary;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the reports of the ledger. */
@Command(
    name = "list",
    description = "Lists the reports of the ledger, the most recently published first.",
    footer = {
      "",
      "Examples:",
      "  counterclaim list",
      "  counterclaim list --outlet 'Example News' --since 2017-12-01 --until 2017-12-31"
    })
final class ListCommand implements Callable<Integer> {

  private final Terminal terminal;
  @Mixin private final LedgerOption ledger;

  @Option(names = "--outlet", paramLabel = "NAME", description = "Only what this outlet published.")
  private Optional<String> outlet = Optional.empty();

  @Option(names = "--since", paramLabel = "DAY", description = "Published on this day or later.")
  private Optional<LocalDate> since = Optional.empty();

  @Option(names = "--until", paramLabel = "DAY", description = "Published on this day or earlier.")
  private Optional<LocalDate> until = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many; ${DEFAULT-VALUE} unless told.")
  private int limit = 100;

  @Option(names = "--offset", paramLabel = "N", description = "Pass over the first so many.")
  private int offset;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "text: for people. json: one object a line.")
  private ListFormat format = ListFormat.TEXT;

  ListCommand(Terminal terminal, Path usualLedger) {
    this.terminal = terminal;
    ledger = new LedgerOption(usualLedger);
  }

  @Override
  public Integer call() {
    Numbers.check("--limit", limit, 1);
    Numbers.check("--offset", offset, 0);
    try (Ledger open = ledger.open()) {
      List<ReportSummary> reports =
          open.reports(new ReportQuery(outlet, since, until, offset, limit));
      if (format == ListFormat.JSON) {
        reports.forEach(report -> terminal.line(SummaryJson.report(report).toString()));
        return ExitCode.WELL;
      }
      reports.forEach(this::print);
      if (reports.isEmpty()) {
        terminal.remark(nothing(open));
      }
      if (reports.size() == limit) {
        terminal.remark("there may be more: --offset " + (offset + limit));
      }
      return ExitCode.WELL;
    }
  }

  private String nothing(Ledger open) {
    return open.size() == 0
        ? "no reports; 'counterclaim add' takes some in"
        : "no report is such; 'counterclaim list' alone lists all";
  }

  private void print(ReportSummary report) {
    Style style = terminal.style();
    String day = report.published().day().map(Object::toString).orElse("undated");
    String replaced = report.replaced() ? ", replaced" : "";
    String version =
        report.revision() > 1 || report.replaced()
            ? " (version " + report.revision() + replaced + ")"
            : "";
    String title = Printable.of(report.title().orElse(report.source()));
    int outletWidth = 18;
    int room = terminal.columns() - Ids.BRIEF - 10 - outletWidth - 4 - 8;
    terminal.line(
        style.quiet(Ids.brief(report.id()))
            + "  "
            + Printable.pad(day, 10)
            + "  "
            + Printable.pad(Printable.of(report.outlet().orElse("–")), outletWidth)
            + "  "
            + String.format(Locale.ROOT, "%4d", report.statements())
            + "  "
            + style.strong(Printable.cut(title, Math.max(10, room - version.length())))
            + version);
  }
}
