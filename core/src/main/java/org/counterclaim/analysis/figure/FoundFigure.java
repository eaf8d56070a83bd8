package org.counterclaim.analysis.figure;

import java.util.Objects;
import java.util.OptionalLong;
import org.counterclaim.claim.Figure;
import org.counterclaim.claim.Provenance;
import org.counterclaim.text.Span;

/** A figure before it is known whose count it is; its parts are those of {@link Figure}. */
public record FoundFigure(
    String what, OptionalLong low, OptionalLong high, Span span, Provenance provenance) {

  public FoundFigure {
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(high, "high");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(provenance, "provenance");
  }

  /** {@return the figure as that statement's} */
  public Figure of(String statement) {
    return new Figure(statement, what, low, high, span, provenance);
  }
}
