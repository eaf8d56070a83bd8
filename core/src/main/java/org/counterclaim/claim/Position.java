package org.counterclaim.claim;

import java.util.List;
import java.util.Objects;

/**
 * An answer to the question of a matter.
 *
 * @param label in plain words, such as "the government did it" or "22 killed"
 * @param statements those that take it, in the order of their publication
 */
public record Position(String label, List<StatementRef> statements) {

  /**
   * @throws IllegalArgumentException if nobody takes it
   */
  public Position {
    Objects.requireNonNull(label, "label");
    statements = List.copyOf(statements);
    if (statements.isEmpty()) {
      throw new IllegalArgumentException("nobody takes the position '" + label + "'");
    }
  }
}
