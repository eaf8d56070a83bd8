package org.counterclaim.analysis.rules;

import java.util.Set;
import org.counterclaim.text.Span;

/** A word or punctuation mark; "’s" is a word of its own. */
record Word(Span span, String text, String lower, Set<WordClass> classes) {

  boolean is(WordClass wordClass) {
    return classes.contains(wordClass);
  }

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean isPossessiveEnding() {
    return lower.equals("’s") || lower.equals("'s") || lower.equals("’") || lower.equals("'");
  }
}
