package org.counterclaim.ledger;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.counterclaim.text.Span;

/**
 * A word of a text, and the form in which words are compared: without case and diacritics. A word
 * is a run of letters, digits and the marks upon them, so "U.N." is two.
 *
 * <p>Borders are those of SQLite's "unicode61" tokenizer, so that what its index finds can be shown
 * in the text.
 *
 * @param span where it stands
 * @param folded "Ministère" is "ministere"
 */
public record FoldedWord(Span span, String folded) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}++");

  /** {@return the words of a text, in its order} */
  public static List<FoldedWord> in(String text) {
    List<FoldedWord> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = endOfWord(text, at);
      if (end > at) {
        String folded = fold(text.substring(at, end));
        if (!folded.isEmpty()) {
          words.add(new FoldedWord(new Span(at, end), folded));
        }
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return words;
  }

  /** {@return a text without case and diacritics} */
  public static String fold(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return isAscii(lower)
        ? lower
        : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }

  private static int endOfWord(String text, int begin) {
    int at = begin;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (!isOfWord(codePoint)) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  private static boolean isOfWord(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.UPPERCASE_LETTER,
          Character.LOWERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.MODIFIER_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.PRIVATE_USE ->
          true;
      case Character.NON_SPACING_MARK -> codePoint >= 0x300 && codePoint <= 0x36F;
      default -> false;
    };
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }
}
