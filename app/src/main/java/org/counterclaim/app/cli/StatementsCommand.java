package org.counterclaim.app.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.counterclaim.app.view.ReadingTable;
import org.counterclaim.app.view.SummaryJson;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.Slice;
import org.counterclaim.ledger.StatementQuery;
import org.counterclaim.ledger.StatementRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists statements of the ledger. */
@Command(
    name = "statements",
    description = "Lists statements of the ledger in the order of publication.",
    footer = {
      "",
      "Examples:",
      "  counterclaim statements --speaker 'defense ministry' --since 2017-12-01",
      "  counterclaim statements --outlet 'Example News' --format csv > statements.csv"
    })
final class StatementsCommand implements Callable<Integer> {

  /** How the statements are printed. */
  enum Format {
    TEXT,
    JSON,
    CSV
  }

  private static final int PAGE = 500;

  private final Terminal terminal;
  @Mixin private final LedgerOption ledger;

  @Option(
      names = "--speaker",
      paramLabel = "NAME",
      description = "Only of speakers with these words in their names.")
  private Optional<String> speaker = Optional.empty();

  @Option(names = "--outlet", paramLabel = "NAME", description = "Only as this outlet has them.")
  private Optional<String> outlet = Optional.empty();

  @Option(names = "--since", paramLabel = "DAY", description = "Published on this day or later.")
  private Optional<LocalDate> since = Optional.empty();

  @Option(names = "--until", paramLabel = "DAY", description = "Published on this day or earlier.")
  private Optional<LocalDate> until = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", description = "At most so many; otherwise all.")
  private int limit = Integer.MAX_VALUE;

  @Option(
      names = "--format",
      paramLabel = "text|json|csv",
      description =
          "text: for people. json: one object a line. csv: for spreadsheets; a cell that would"
              + " be taken for a formula has an apostrophe before it.")
  private Format format = Format.TEXT;

  private String lastReport = "";
  private final Map<String, String> rows = new HashMap<>();
  private String rowsOf = "";
  private int printed;

  StatementsCommand(Terminal terminal, Path usualLedger) {
    this.terminal = terminal;
    ledger = new LedgerOption(usualLedger);
  }

  @Override
  public Integer call() {
    Numbers.check("--limit", limit, 1);
    try (Ledger open = ledger.open()) {
      if (format == Format.CSV) {
        terminal.line(ReadingTable.STATEMENTS.header());
      }
      int left = limit;
      String after = "";
      do {
        Slice<StatementRecord> page =
            open.statements(
                new StatementQuery(speaker, outlet, since, until, after, Math.min(PAGE, left)));
        page.items().forEach(found -> print(found, open));
        left -= page.items().size();
        after = left > 0 ? page.next().orElse("") : "";
      } while (!after.isEmpty());
      if (printed == 0) {
        terminal.remark(
            "no statement is such; a speaker is found by any part of the name as it is printed"
                + " here, words anywhere by 'counterclaim search'");
      }
      return ExitCode.WELL;
    }
  }

  private void print(StatementRecord found, Ledger open) {
    printed++;
    switch (format) {
      case JSON -> terminal.line(SummaryJson.found(found).toString());
      case CSV -> row(found, open).ifPresent(terminal::line);
      case TEXT -> text(found);
    }
  }

  /** Statements of one report stand together, so that its rows are made once. */
  private Optional<String> row(StatementRecord found, Ledger open) {
    String report = found.report().id();
    if (!report.equals(rowsOf)) {
      rowsOf = report;
      rows.clear();
      ReadingTable table = ReadingTable.STATEMENTS;
      open.reading(report).stream()
          .flatMap(reading -> table.rows(reading).stream())
          .forEach(row -> rows.put(row.path("statement").asText(), table.csv(row)));
    }
    return Optional.ofNullable(rows.get(found.statement().id()));
  }

  private void text(StatementRecord found) {
    Style style = terminal.style();
    if (!found.report().id().equals(lastReport)) {
      lastReport = found.report().id();
      String line =
          found.report().published().day().map(Object::toString).orElse("undated")
              + "  "
              + Ids.brief(lastReport)
              + "  "
              + found.report().outlet().map(outlet -> outlet + " · ").orElse("")
              + found.report().title().orElse(found.report().source());
      terminal.line(style.quiet(Printable.cut(Printable.of(line), terminal.columns())));
      terminal.line("");
    }
    new StatementLines(style, terminal.columns())
        .of(found.statement().id(), found)
        .forEach(terminal::line);
    terminal.line("");
  }
}
