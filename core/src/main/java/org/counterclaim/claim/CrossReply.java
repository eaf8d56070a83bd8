package org.counterclaim.claim;

import java.util.Objects;

/**
 * A statement answering or bearing out another, seen from outside their reports. Most are of two
 * reports; what a report itself links is in its reading, and what linking adds within one is here.
 * Conflicts follow from the positions of a {@link Matter}; a link is kept where somebody answered
 * somebody, or said the same.
 *
 * @param explicit whether the words say that it is an answer; else it follows from what both say
 */
public record CrossReply(
    StatementRef from, StatementRef to, Reply.Kind kind, boolean explicit, Provenance provenance) {

  /**
   * @throws IllegalArgumentException if a statement would answer itself
   */
  public CrossReply {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(provenance, "provenance");
    if (from.equals(to)) {
      throw new IllegalArgumentException(from + " cannot answer itself");
    }
  }

  /** {@return whether it links two reports} */
  public boolean across() {
    return !from.report().equals(to.report());
  }
}
