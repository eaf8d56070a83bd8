package org.counterclaim.analysis.clause;

import java.util.Objects;
import org.counterclaim.text.Span;

/** A word, a number or one mark; "’s" is a word of its own. */
public record Word(Span span, String text, String lower) {

  /** What stands before the first word and behind the last. */
  static final Word NOWHERE = new Word(new Span(0, 0), "", "");

  public Word {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(lower, "lower");
  }

  public boolean is(String word) {
    return lower.equals(word);
  }

  /** {@return whether it is neither a mark nor outside} */
  public boolean isWord() {
    return !text.isEmpty() && Character.isLetterOrDigit(text.codePointAt(0));
  }

  public boolean isDigits() {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }

  public boolean isCapital() {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  public boolean isPossessiveEnding() {
    return lower.equals("’s") || lower.equals("'s") || lower.equals("’") || lower.equals("'");
  }
}
