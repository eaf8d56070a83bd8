package org.counterclaim.correction;

import java.util.Objects;
import org.counterclaim.text.Span;

/**
 * Words of a report, with where they stand: the text position and text quote selectors of the W3C's
 * Web Annotation model in one. The words make a correction readable, and checkable, on its own.
 */
public record Quote(Span span, String words) {

  /**
   * @throws IllegalArgumentException if the span is not as long as the words
   */
  public Quote {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(words, "words");
    if (span.length() != words.length()) {
      throw new IllegalArgumentException(span + " does not hold the words '" + words + "'");
    }
  }

  /** {@return the words of {@code text} at {@code span}} */
  public static Quote of(Span span, String text) {
    return new Quote(span, span.in(text));
  }

  /** {@return whether {@code text} has these words at this place} */
  public boolean standsIn(String text) {
    return text.startsWith(words, span.begin());
  }

  /** {@return whether both lie at one place or share a character} */
  boolean meets(Span other) {
    return span.equals(other) || span.overlaps(other);
  }
}
