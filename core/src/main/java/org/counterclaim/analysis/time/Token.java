package org.counterclaim.analysis.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, a number or a sign of a text.
 *
 * @param word in lower case; a number without its grouping commas; signs in their plain form
 * @param titled a word that begins with a capital letter, so written and the rest in lower case;
 *     the word itself if it does not
 */
record Token(int begin, int end, String word, String titled, Kind kind) {

  enum Kind {
    WORD,
    /** Digits alone, such as "1989". */
    DIGITS,
    /** A number that can only count: "2,000", "2.5" */
    COUNT,
    SIGN
  }

  private static final String APOSTROPHES = "'’‘ʼ`";
  private static final String HYPHENS = "-‐‑";
  private static final String CURRENCIES = "$€£¥";

  /** {@return the tokens of {@code text} from {@code begin} to {@code end}} */
  static List<Token> of(String text, int begin, int end) {
    List<Token> tokens = new ArrayList<>((end - begin) / 5 + 4);
    int at = begin;
    while (at < end) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        at++;
        continue;
      }
      Token token = at(text, at, end);
      tokens.add(token);
      at = token.end;
    }
    return tokens;
  }

  /** {@return whether it is a word that begins with a capital letter} */
  boolean capital() {
    return !titled.equals(word);
  }

  private static Token at(String text, int begin, int limit) {
    char first = text.charAt(begin);
    if (isDigit(first)) {
      return number(text, begin, limit);
    }
    int end = begin;
    while (end < limit && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end > begin) {
      String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
      String titled = Character.isUpperCase(first) ? first + word.substring(1) : word;
      return new Token(begin, end, word, titled, Kind.WORD);
    }
    if (APOSTROPHES.indexOf(first) >= 0) {
      boolean possessive = begin + 1 < limit && text.charAt(begin + 1) == 's';
      return possessive ? sign(begin, begin + 2, "'s") : sign(begin, begin + 1, "'");
    }
    if (HYPHENS.indexOf(first) >= 0) {
      return sign(begin, begin + 1, "-");
    }
    if (CURRENCIES.indexOf(first) >= 0 && begin + 1 < limit && isDigit(text.charAt(begin + 1))) {
      return sign(begin, number(text, begin + 1, limit).end, "$");
    }
    return sign(begin, begin + 1, String.valueOf(first));
  }

  private static Token sign(int begin, int end, String word) {
    return new Token(begin, end, word, word, Kind.SIGN);
  }

  private static Token number(String text, int begin, int limit) {
    int end = digitsEnd(text, begin, limit);
    boolean counts = false;
    while (end + 3 < limit
        && text.charAt(end) == ','
        && end - begin <= 11
        && digitsEnd(text, end + 1, limit) == end + 4) {
      end += 4;
      counts = true;
    }
    if (end + 1 < limit && text.charAt(end) == '.' && isDigit(text.charAt(end + 1))) {
      end = digitsEnd(text, end + 1, limit);
      counts = true;
    }
    String digits = text.substring(begin, end);
    String plain = counts ? digits.replace(",", "") : digits;
    return new Token(begin, end, plain, plain, counts ? Kind.COUNT : Kind.DIGITS);
  }

  private static int digitsEnd(String text, int begin, int limit) {
    int end = begin;
    while (end < limit && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
