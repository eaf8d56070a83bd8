package org.counterclaim.claim;

import java.util.Objects;

/**
 * A statement answering or bearing out one of another report. Conflicts follow from the positions
 * of a {@link Matter}; a link is kept where somebody answered somebody, or said the same.
 *
 * @param explicit whether the words say that it is an answer; else it follows from what both say
 */
public record CrossReply(
    StatementRef from, StatementRef to, Reply.Kind kind, boolean explicit, Provenance provenance) {

  /**
   * @throws IllegalArgumentException if both are of one report
   */
  public CrossReply {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(provenance, "provenance");
    if (from.report().equals(to.report())) {
      throw new IllegalArgumentException(from + " and " + to + " are of one report");
    }
  }
}
