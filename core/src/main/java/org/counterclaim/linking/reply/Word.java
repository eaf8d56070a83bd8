package org.counterclaim.linking.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterclaim.text.Span;

/**
 * A word of a text.
 *
 * @param lower in lower case, without a possessive "'s"
 * @param stem see {@link Stem}
 * @param isName whether it is written like a name: a capital, though not the first of its sentence
 */
record Word(Span span, String lower, String stem, boolean isName) {

  /** {@return the words within a span, in order} */
  static List<Word> in(String text, Span within) {
    List<Word> words = new ArrayList<>();
    int at = within.begin();
    while (at < within.end()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < within.end() && goesOn(text, end, within.end())) {
        end++;
      }
      words.add(of(text, new Span(at, end)));
      at = end;
    }
    return words;
  }

  private static Word of(String text, Span span) {
    String lower = span.in(text).toLowerCase(Locale.ROOT).replace('’', '\'');
    if (lower.endsWith("'s")) {
      lower = lower.substring(0, lower.length() - 2);
    }
    if (Character.isDigit(lower.charAt(0))) {
      lower = lower.replace(",", "");
    }
    boolean capital = Character.isUpperCase(text.charAt(span.begin()));
    return new Word(span, lower, Stem.of(lower), capital && !startsSentence(text, span.begin()));
  }

  /** An apostrophe joins letters, a comma or full stop joins digits. */
  private static boolean goesOn(String text, int at, int end) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    if (at + 1 >= end) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return ((c == '\'' || c == '’') && Character.isLetter(before) && Character.isLetter(after))
        || ((c == ',' || c == '.') && Character.isDigit(before) && Character.isDigit(after));
  }

  private static boolean startsSentence(String text, int begin) {
    int at = begin - 1;
    while (at >= 0 && !Character.isLetterOrDigit(text.charAt(at))) {
      if (".!?\n:".indexOf(text.charAt(at)) >= 0) {
        return true;
      }
      at--;
    }
    return at < 0;
  }

  /** {@return whether it says no: "didn't"} */
  boolean isContractedNegation() {
    return lower.endsWith("n't");
  }

  boolean isNumber() {
    return Character.isDigit(lower.charAt(0));
  }
}
