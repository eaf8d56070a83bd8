package org.counterclaim.claim;

import java.util.Objects;
import org.counterclaim.text.Span;

/** A name in the text and what it names. */
public record Name(Span span, Kind kind) {

  public Name {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
  }

  /** What a name names. */
  public enum Kind {
    PERSON,
    ORGANISATION,
    PLACE,
    FACILITY,
    EQUIPMENT,
    NATIONALITY,
    EVENT,
    OTHER
  }
}
