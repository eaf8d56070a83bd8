package org.counterclaim.ledger;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which statements to list; what is empty does not restrict.
 *
 * @param speaker part of the speaker's name, without case
 * @param outlet the outlet's name, without case
 * @param since first day of publication, included
 * @param until last day of publication, included
 * @param after "" for the first part, else {@link Slice#next} of the part before
 */
public record StatementQuery(
    Optional<String> speaker,
    Optional<String> outlet,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    String after,
    int limit) {

  public StatementQuery {
    Objects.requireNonNull(after, "after");
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit + " leaves no room for a statement");
    }
  }

  /** {@return the same, going on behind a part} */
  public StatementQuery from(String next) {
    return new StatementQuery(speaker, outlet, since, until, next, limit);
  }

  /** {@return the first {@code limit} of all statements} */
  public static StatementQuery all(int limit) {
    return new StatementQuery(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", limit);
  }
}
