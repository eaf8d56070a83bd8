package org.counterclaim.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.counterclaim.claim.StatementKind;

/**
 * Which statements to review; what is empty does not restrict.
 *
 * @param report the whole id of a report
 * @param speaker the speaker's whole name as the machine read it, without case
 * @param outlet the outlet's name, without case
 * @param since first day of publication, included
 * @param until last day of publication, included
 * @param after "" for the first part, else {@link Slice#next} of the part before
 */
public record ReviewQuery(
    Optional<String> report,
    Optional<String> speaker,
    Optional<String> outlet,
    Optional<StatementKind> kind,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    String after,
    int limit) {

  public ReviewQuery {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(speaker, "speaker");
    Objects.requireNonNull(outlet, "outlet");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(after, "after");
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit + " leaves no room for a statement");
    }
  }

  /** {@return the same, going on behind a part} */
  public ReviewQuery from(String next) {
    return new ReviewQuery(report, speaker, outlet, kind, since, until, next, limit);
  }

  /** {@return the first {@code limit} of all} */
  public static ReviewQuery all(int limit) {
    return new ReviewQuery(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        limit);
  }
}
