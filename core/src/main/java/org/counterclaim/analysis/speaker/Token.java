package org.counterclaim.analysis.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterclaim.text.Span;

/**
 * A word of the report.
 *
 * @param text the word without its possessive ending
 * @param lower the same in lower case
 * @param possessive whether ’s followed
 * @param comma whether a comma, dash or bracket stood before it
 */
record Token(String text, String lower, Span span, boolean possessive, boolean comma) {

  private static final int LONGEST_ACRONYM = 10;

  /** {@return the words of a stretch of text, in order} */
  static List<Token> of(String text, Span stretch) {
    List<Token> tokens = new ArrayList<>();
    boolean comma = false;
    int i = stretch.begin();
    while (i < stretch.end()) {
      if (!isWordChar(text, i, stretch)) {
        char c = text.charAt(i);
        comma |= ",;:()—–\"“”".indexOf(c) >= 0 || c == '-';
        i++;
        continue;
      }
      int begin = i;
      while (i < stretch.end() && isWordChar(text, i, stretch)) {
        i++;
      }
      tokens.add(of(text, begin, i, comma));
      comma = false;
    }
    return tokens;
  }

  private static Token of(String text, int begin, int end, boolean comma) {
    String word = text.substring(begin, end);
    boolean possessive = word.length() > 2 && (word.endsWith("’s") || word.endsWith("'s"));
    String bare = possessive ? word.substring(0, word.length() - 2) : word;
    if (!possessive && bare.length() > 2 && (bare.endsWith("’") || bare.endsWith("'"))) {
      bare = bare.substring(0, bare.length() - 1);
    }
    return new Token(bare, bare.toLowerCase(Locale.ROOT), new Span(begin, end), possessive, comma);
  }

  boolean isCapital() {
    boolean article = text.length() > 3 && (text.startsWith("al-") || text.startsWith("el-"));
    return Character.isUpperCase(text.codePointAt(0))
        || (article && Character.isUpperCase(text.charAt(3)));
  }

  boolean isAcronym() {
    int capitals = 0;
    for (int i = 0; i < text.length() && i <= LONGEST_ACRONYM; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2 && text.length() <= LONGEST_ACRONYM;
  }

  private static boolean isWordChar(String text, int i, Span stretch) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    if (c == ' ') {
      return false;
    }
    boolean before = i > stretch.begin() && Character.isLetterOrDigit(text.charAt(i - 1));
    boolean behind = i + 1 < stretch.end() && Character.isLetterOrDigit(text.charAt(i + 1));
    return switch (c) {
      case '-' -> behind && (before || isBehindInitials(text, i, stretch));
      case '\'', '’', '&', '/' -> before && behind;
      case '.' -> before && (behind || isInitial(text, i));
      default -> Character.getType(c) == Character.NON_SPACING_MARK;
    };
  }

  /** "U.S.-based". */
  private static boolean isBehindInitials(String text, int i, Span stretch) {
    return i > stretch.begin() + 1 && text.charAt(i - 1) == '.' && isInitial(text, i - 1);
  }

  private static boolean isInitial(String text, int dot) {
    return Character.isUpperCase(text.charAt(dot - 1))
        && (dot < 2 || text.charAt(dot - 2) == '.' || Character.isWhitespace(text.charAt(dot - 2)));
  }
}
