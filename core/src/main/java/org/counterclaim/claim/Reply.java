package org.counterclaim.claim;

import java.util.Objects;
import java.util.Optional;
import org.counterclaim.text.Span;

/**
 * One statement of a report answering another of the same report.
 *
 * @param from the id of the {@link Statement} that answers
 * @param to the id of the statement that is answered
 * @param explicit whether the words say that it is an answer; else it follows from what both say
 * @param evidence the words that show it; they lie in the report of {@code from}
 */
public record Reply(
    String from,
    String to,
    Kind kind,
    boolean explicit,
    Optional<Span> evidence,
    Provenance provenance) {

  /**
   * @throws IllegalArgumentException if a statement would answer itself
   */
  public Reply {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(provenance, "provenance");
    if (from.equals(to)) {
      throw new IllegalArgumentException(from + " cannot answer itself");
    }
  }

  /** How a statement bears on the one it answers. */
  public enum Kind {
    /** Says that it is false, or that the act did not happen or was not ours. */
    DENIES,
    /** Gives an account that cannot be true beside it, or attacks its truth. */
    DISPUTES,
    /** Asserts the same of its own knowledge, or gives evidence for it. */
    SUPPORTS,
    /** The same speaker or the same origin again. */
    REPEATS,
    /** Answers with a counter-accusation that leaves the claim unanswered. */
    DEFLECTS,
    /** Admits it. */
    CONCEDES,
    /** Takes back own words. */
    RETRACTS;

    /** {@return whether it stands against the statement it answers} */
    public boolean against() {
      return this == DENIES || this == DISPUTES || this == DEFLECTS || this == RETRACTS;
    }
  }
}
