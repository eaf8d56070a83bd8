package org.counterclaim.ledger;

import java.util.List;
import java.util.Optional;
import org.counterclaim.text.Span;

/**
 * A place where the words of a search were found.
 *
 * @param statement the statement found; empty if the report's text or title matched
 * @param excerpt words around the match
 * @param marks the matching words, as spans of the excerpt
 */
public record SearchHit(
    ReportSummary report, Optional<StatementRecord> statement, String excerpt, List<Span> marks) {

  public SearchHit {
    marks = List.copyOf(marks);
  }
}
