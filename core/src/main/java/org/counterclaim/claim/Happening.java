package org.counterclaim.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One event in the world, as the statements about it let us know it. It never says that the event
 * took place.
 *
 * @param id made of the statement that founded it (the earliest published), so that the same
 *     statements have the same id in whatever order they came
 * @param label in plain words, such as "Air strike at Hass, 26 October 2016"
 * @param place the best known; empty where nobody says
 * @param when the days that most statements give
 * @param statements all that speak of it, in the order of their publication
 */
public record Happening(
    String id, String label, Optional<Place> place, When when, List<StatementRef> statements) {

  /**
   * @throws IllegalArgumentException if nobody speaks of it
   */
  public Happening {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(when, "when");
    statements = List.copyOf(statements);
    if (statements.isEmpty()) {
      throw new IllegalArgumentException("nobody speaks of happening " + id);
    }
  }
}
