package org.counterclaim.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which statements to list; what is empty does not restrict.
 *
 * @param speaker part of the speaker's name, without case
 * @param outlet the outlet's name, without case
 * @param since first day of publication, included
 * @param until last day of publication, included
 */
public record StatementQuery(
    Optional<String> speaker,
    Optional<String> outlet,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    int offset,
    int limit) {

  public StatementQuery {
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException(
          "offset " + offset + " and limit " + limit + " make no page");
    }
  }

  /** {@return the first {@code limit} of all statements} */
  public static StatementQuery all(int limit) {
    return new StatementQuery(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, limit);
  }
}
