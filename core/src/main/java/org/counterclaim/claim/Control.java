package org.counterclaim.claim;

import java.util.Objects;
import org.counterclaim.text.Span;

/**
 * Who has a place, as a statement says.
 *
 * @param statement the id of the {@link Statement} that says so
 * @param place index into {@link Reading#places}
 * @param holder the id of the {@link Actor} who takes, loses, holds or contests it
 * @param evidence the word or words that say so, such as "retaken"
 */
public record Control(
    String statement,
    int place,
    String holder,
    Change change,
    When when,
    Span evidence,
    Provenance provenance) {

  public Control {
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(provenance, "provenance");
  }

  /** What becomes of the place in the holder's hands. */
  public enum Change {
    TAKES,
    LOSES,
    HOLDS,
    CONTESTS
  }
}
