package org.counterclaim.ledger;

import java.util.List;
import org.counterclaim.claim.Statement;

/** A statement with the report it stands in and its words, ready to be shown. */
public record StatementRecord(
    ReportSummary report, Statement statement, String speakerName, List<String> contentWords) {

  public StatementRecord {
    contentWords = List.copyOf(contentWords);
  }
}
