package org.counterclaim.ledger;

import java.time.LocalDate;
import java.util.Optional;

/** Which reports to list; what is empty does not restrict. Outlets compare without case. */
public record ReportQuery(
    Optional<String> outlet,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    int offset,
    int limit) {

  public ReportQuery {
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException(
          "offset " + offset + " and limit " + limit + " make no page");
    }
  }

  /** {@return the first {@code limit} of all reports} */
  public static ReportQuery all(int limit) {
    return new ReportQuery(Optional.empty(), Optional.empty(), Optional.empty(), 0, limit);
  }
}
