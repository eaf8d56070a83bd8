package org.counterclaim.claim;

import java.util.Objects;
import java.util.Optional;
import org.counterclaim.text.Span;

/**
 * A toponym in the text.
 *
 * @param place where it is; empty if no entry of the gazetteer fits
 */
public record PlaceMention(Span span, Role role, Optional<Place> place, Provenance provenance) {

  public PlaceMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(provenance, "provenance");
  }

  /** What the toponym stands for. Events happen at literal ones only. */
  public enum Role {
    LITERAL,
    /** The government or body seated there: "Moscow said". */
    METONYM,
    /** "Russian", "Syrian" */
    ADJECTIVE
  }
}
