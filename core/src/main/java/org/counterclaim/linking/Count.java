package org.counterclaim.linking;

import java.util.Objects;
import java.util.OptionalLong;

/**
 * How many killed, wounded or the like a statement says the happening had.
 *
 * @param what as in {@link org.counterclaim.claim.Tally#what}; "children killed" are not all
 * @param whose the party to which those belong who are counted, such as "IN" of "20 Indian
 *     soldiers"; empty where nothing says so
 * @param low the least; empty for "up to 24"
 * @param high the most; empty for "at least 70", and for what is counted behind an "at least"
 * @param scope what of the happening it counts
 */
public record Count(String what, String whose, OptionalLong low, OptionalLong high, Scope scope) {

  static final String CROWD = "marching";

  /** What of the happening is counted. */
  public enum Scope {
    WHOLE,
    /** "six more", "49 bodies" of 52 dead, or all since a war began. */
    OTHER,
    /** "an earlier toll of three": of all, as it was given at first. */
    FORMER
  }

  public Count {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(whose, "whose");
    Objects.requireNonNull(scope, "scope");
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(high, "high");
  }

  /** {@return whether both are of the same and cannot both be true} */
  boolean excludes(Count other) {
    return isOfSame(other) && (isAbove(other) || other.isAbove(this));
  }

  /** {@return whether both count the same; not so the dead of the one side and of the other} */
  boolean isOfSame(Count other) {
    return what.equals(other.what) && mayBeOfOneSide(other);
  }

  boolean mayBeOfOneSide(Count other) {
    return whose.isEmpty() || other.whose.isEmpty() || whose.equals(other.whose);
  }

  /** {@return whether it counts those who came to a march or a rally} */
  boolean isOfCrowd() {
    return what.equals(CROWD);
  }

  boolean isWhole() {
    return scope == Scope.WHOLE;
  }

  boolean isAbove(Count other) {
    return other.high.isPresent() && low.isPresent() && low.getAsLong() > other.high.getAsLong();
  }

  /** {@return the same with no upper bound} */
  Count orMore() {
    return new Count(what, whose, low, OptionalLong.empty(), scope);
  }
}
