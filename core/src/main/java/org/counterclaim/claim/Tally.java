package org.counterclaim.claim;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * What a statement counted, seen from a matter.
 *
 * @param what the thing counted, as in {@link Figure#what}
 * @param low the least; empty for "up to 24"
 * @param high the most; empty for "at least 70"
 */
public record Tally(StatementRef statement, String what, OptionalLong low, OptionalLong high) {

  public Tally {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(high, "high");
  }
}
