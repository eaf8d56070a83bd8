package org.counterclaim.ledger;

import java.util.List;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;

/** A statement with the report it stands in and its words, ready to be shown. */
public record StatementRecord(
    ReportSummary report, Statement statement, String speakerName, List<String> contentWords) {

  public StatementRecord {
    contentWords = List.copyOf(contentWords);
  }

  /** {@return a statement of {@code reading} with its words} */
  public static StatementRecord of(ReportSummary report, Reading reading, Statement statement) {
    return new StatementRecord(
        report,
        statement,
        reading.speaker(statement).name(),
        statement.attribution().content().stream()
            .map(span -> span.in(reading.report().text()))
            .toList());
  }
}
