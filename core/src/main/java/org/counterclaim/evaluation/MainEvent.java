package org.counterclaim.evaluation;

import java.util.Comparator;
import java.util.Optional;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Reading;

/** The event that a text is about. */
final class MainEvent {

  private MainEvent() {}

  /** {@return the event of the highest confidence; the earlier of two alike} */
  static Optional<Event> of(Reading reading) {
    return reading.assertions().events().stream()
        .max(
            Comparator.comparingDouble((Event event) -> event.provenance().confidence())
                .thenComparing(event -> -event.trigger().begin()));
  }
}
