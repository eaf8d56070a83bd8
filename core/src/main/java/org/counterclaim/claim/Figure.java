package org.counterclaim.claim;

import java.util.Objects;
import java.util.OptionalLong;
import org.counterclaim.text.Span;

/**
 * A number that a statement gives of something counted.
 *
 * @param statement the id of the {@link Statement} whose count it is
 * @param what the thing counted: "killed", "wounded", "displaced", "detained", of a group "children
 *     killed"; or a plain lower-case noun in the plural, such as "aircraft" or "settlements".
 *     {@code docs/figures.md} states the convention
 * @param low the least it can be; empty for "up to 24"
 * @param high the most it can be; empty for "at least 70" and for "dozens"
 * @param span the words of the number, such as "at least 70"
 */
public record Figure(
    String statement,
    String what,
    OptionalLong low,
    OptionalLong high,
    Span span,
    Provenance provenance) {

  /**
   * @throws IllegalArgumentException if neither bound is known, one is negative, or they cross
   */
  public Figure {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(provenance, "provenance");
    if ((low.isEmpty() && high.isEmpty())
        || low.orElse(0) < 0
        || high.orElse(Long.MAX_VALUE) < low.orElse(0)) {
      throw new IllegalArgumentException("a figure from " + low + " to " + high);
    }
  }
}
