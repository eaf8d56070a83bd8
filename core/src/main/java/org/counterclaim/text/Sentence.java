package org.counterclaim.text;

import java.util.Objects;

/** A sentence of a report, without white space at its edges. It never crosses a block's border. */
public record Sentence(Span span) {

  public Sentence {
    Objects.requireNonNull(span, "span");
  }
}
