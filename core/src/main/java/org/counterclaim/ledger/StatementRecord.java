package org.counterclaim.ledger;

import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;

/**
 * A statement with the report it stands in and its words, ready to be shown.
 *
 * @param cueWords the word that attributes, as the report has it; empty where there is none
 */
public record StatementRecord(
    ReportSummary report,
    Statement statement,
    String speakerName,
    Optional<String> cueWords,
    List<String> contentWords) {

  public StatementRecord {
    contentWords = List.copyOf(contentWords);
  }

  /** {@return a statement of {@code reading} with its words} */
  public static StatementRecord of(ReportSummary report, Reading reading, Statement statement) {
    String text = reading.report().text();
    return new StatementRecord(
        report,
        statement,
        reading.speaker(statement).name(),
        statement.attribution().cue().map(cue -> cue.in(text)),
        statement.attribution().content().stream().map(span -> span.in(text)).toList());
  }
}
