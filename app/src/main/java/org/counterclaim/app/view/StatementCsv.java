package org.counterclaim.app.view;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Statement;
import org.counterclaim.ledger.ReportSummary;
import org.counterclaim.ledger.StatementRecord;
import org.counterclaim.text.Span;

/**
 * Statements as rows of comma-separated values (RFC 4180, with a bare line feed after each row).
 *
 * <p>A spreadsheet runs a cell that begins like a formula, and words of a report are hostile: such
 * a cell gets an apostrophe before it. JSON has the exact words.
 */
public final class StatementCsv {

  public static final String HEADER =
      "report,outlet,published,title,source,statement,kind,speaker,content,"
          + "distance,certainty,confidence,by,begin,end";

  private static final String FORMULA_STARTS = "=+-@\t\r";
  private static final Pattern NUMBER = Pattern.compile("-\\d+(?:\\.\\d+)?");

  private StatementCsv() {}

  /** {@return the row, without a line end} */
  public static String row(StatementRecord found) {
    ReportSummary report = found.report();
    Statement statement = found.statement();
    Span extent = statement.attribution().contentExtent();
    return Stream.concat(
            Stream.of(
                report.id(),
                report.outlet().orElse(""),
                report.published().iso(),
                report.title().orElse(""),
                report.source(),
                statement.id(),
                StatementView.word(statement.kind()),
                found.speakerName(),
                String.join(" … ", found.contentWords()),
                StatementView.word(statement.distance()),
                StatementView.word(statement.certainty()),
                Double.toString(statement.provenance().confidence()),
                statement.provenance().by()),
            Stream.of(extent.begin(), extent.end()).map(String::valueOf))
        .map(StatementCsv::cell)
        .collect(Collectors.joining(","));
  }

  /** {@return one cell, quoted where it must be, and never a formula; "-74.08" is a number} */
  public static String cell(String words) {
    boolean formula =
        !words.isEmpty()
            && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0
            && !NUMBER.matcher(words).matches();
    String safe = formula ? "'" + words : words;
    boolean quoted = List.of(",", "\"", "\n", "\r").stream().anyMatch(safe::contains);
    return quoted ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
  }
}
