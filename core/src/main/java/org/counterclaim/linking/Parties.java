package org.counterclaim.linking;

import java.time.LocalDate;
import java.util.Optional;
import org.counterclaim.claim.Actor;

/**
 * Who is meant by a name or phrase, for acts that statements ascribe. The front door plugs in the
 * actors that the readings know. Thread-safe.
 */
@FunctionalInterface
public interface Parties {

  /** Nobody is known. */
  Parties NONE = (phrase, day) -> Optional.empty();

  /** {@return the actor that the phrase means on that day; its id and mentions say nothing} */
  Optional<Actor> find(String phrase, Optional<LocalDate> day);
}
