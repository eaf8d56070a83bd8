package org.counterclaim.app.page;

import java.util.List;
import java.util.Optional;
import org.counterclaim.ledger.ReportSummary;

/**
 * One page of the list of reports.
 *
 * @param total how many reports the ledger keeps
 * @param offset how many reports come before this page
 * @param previous offset of the page before, if there is one
 * @param next offset of the page after, if there is one
 */
public record ReportList(
    List<ReportSummary> reports,
    long total,
    int offset,
    Optional<Integer> previous,
    Optional<Integer> next) {

  public ReportList {
    reports = List.copyOf(reports);
  }
}
