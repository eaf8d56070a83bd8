package org.counterclaim.app.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a report made safe and fit for a terminal: no control sequence of a hostile text reaches
 * it, no override of the writing direction shuffles what stands beside.
 */
final class Printable {

  private Printable() {}

  /** {@return the words on one line, white space as single blanks, control characters as "�"} */
  static String of(String words) {
    StringBuilder printable = new StringBuilder(words.length());
    words.codePoints().forEach(c -> append(printable, c));
    return printable.toString().strip();
  }

  private static void append(StringBuilder printable, int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (printable.length() > 0 && printable.charAt(printable.length() - 1) != ' ') {
        printable.append(' ');
      }
    } else if (Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE) {
      printable.append('\uFFFD');
    } else if (!isDirectional(c)) {
      printable.appendCodePoint(c);
    }
  }

  /** Embeddings, overrides and isolates: UAX #9, section 2. */
  private static boolean isDirectional(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /** {@return how many columns the words take, as most terminals show them} */
  static int width(String words) {
    return words.codePoints().map(Printable::width).sum();
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  /** The ranges of UAX #11 that are wide, roughly: Hangul, CJK, full width forms, emoji. */
  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }

  /** {@return the words, cut with "…" where they take more than {@code columns}} */
  static String cut(String words, int columns) {
    if (width(words) <= columns) {
      return words;
    }
    int end = 0;
    int used = 1;
    while (end < words.length() && used + width(words.codePointAt(end)) <= columns) {
      used += width(words.codePointAt(end));
      end = words.offsetByCodePoints(end, 1);
    }
    return words.substring(0, end) + "…";
  }

  /**
   * {@return a name, cut with "…" where it takes more than {@code columns}: of the end a third is
   * kept, as in "sha256:b41d672…dccc#s9"}
   */
  static String cutMiddle(String name, int columns) {
    if (width(name) <= columns) {
      return name;
    }
    int begin = name.length();
    int used = 0;
    while (used + width(name.codePointBefore(begin)) <= columns / 3) {
      used += width(name.codePointBefore(begin));
      begin = name.offsetByCodePoints(begin, -1);
    }
    String end = name.substring(begin);
    return cut(name, columns - used) + end;
  }

  /** {@return the words, filled up with blanks to {@code columns}, cut where they take more} */
  static String pad(String words, int columns) {
    String cut = cut(words, columns);
    return cut + " ".repeat(columns - width(cut));
  }

  /** {@return lines of at most {@code columns}; a longer word stands alone on its line} */
  static List<String> wrap(String words, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String word : words.split(" ", -1)) {
      int width = width(word);
      if (used > 0 && used + 1 + width > columns) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      line.append(word);
      used += width;
    }
    lines.add(line.toString());
    return lines;
  }
}
