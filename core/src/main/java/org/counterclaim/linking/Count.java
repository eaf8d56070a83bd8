package org.counterclaim.linking;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * How many killed, wounded or the like a statement says the happening had.
 *
 * @param what as in {@link org.counterclaim.claim.Tally#what}; "children killed" are not all
 * @param low the least; empty for "up to 24"
 * @param high the most; empty for "at least 70", and for what is counted behind an "at least"
 * @param whole whether it counts the happening; not so "six more", nor all since a war began
 */
public record Count(String what, OptionalLong low, OptionalLong high, boolean whole) {

  public Count {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(high, "high");
  }

  /** {@return whether both are of the same and cannot both be true} */
  boolean excludes(Count other) {
    return what.equals(other.what) && (isAbove(other) || other.isAbove(this));
  }

  boolean isAbove(Count other) {
    return other.high.isPresent() && low.isPresent() && low.getAsLong() > other.high.getAsLong();
  }

  /** {@return the same with no upper bound} */
  Count orMore() {
    return new Count(what, low, OptionalLong.empty(), whole);
  }
}
