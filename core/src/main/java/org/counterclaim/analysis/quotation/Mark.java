package org.counterclaim.analysis.quotation;

import org.counterclaim.text.Span;

/** A quotation mark as it stands in the text. */
enum Mark {
  NONE,
  CURLY_OPEN,
  CURLY_CLOSE,
  LOW,
  GUILLEMET_OPEN,
  GUILLEMET_CLOSE,
  SINGLE_GUILLEMET_OPEN,
  SINGLE_GUILLEMET_CLOSE,
  CORNER_OPEN,
  CORNER_CLOSE,
  BACKTICKS,
  TWO_APOSTROPHES,
  STRAIGHT,
  SINGLE_OPEN,
  SINGLE_CLOSE,
  SINGLE_STRAIGHT;

  /** {@return the mark that begins at {@code i}, {@link #NONE} if none does} */
  static Mark at(String text, int i, Span paragraph) {
    boolean doubled = i + 1 < paragraph.end() && text.charAt(i + 1) == text.charAt(i);
    return switch (text.charAt(i)) {
      case '“' -> CURLY_OPEN;
      case '”' -> CURLY_CLOSE;
      case '„' -> LOW;
      case '«' -> GUILLEMET_OPEN;
      case '»' -> GUILLEMET_CLOSE;
      case '‹' -> SINGLE_GUILLEMET_OPEN;
      case '›' -> SINGLE_GUILLEMET_CLOSE;
      case '「' -> CORNER_OPEN;
      case '」' -> CORNER_CLOSE;
      case '`' -> doubled ? BACKTICKS : NONE;
      case '"' -> STRAIGHT;
      case '‘' -> SINGLE_OPEN;
      case '’' -> SINGLE_CLOSE;
      case '\'' -> doubled ? TWO_APOSTROPHES : SINGLE_STRAIGHT;
      default -> NONE;
    };
  }

  int length() {
    return this == BACKTICKS || this == TWO_APOSTROPHES ? 2 : 1;
  }

  boolean isSingle() {
    return this == SINGLE_OPEN || this == SINGLE_CLOSE || this == SINGLE_STRAIGHT;
  }

  /** Whether a quotation this mark opened goes on in a paragraph that begins with another. */
  boolean continuesWith(Mark first) {
    return this == first || (this == BACKTICKS && first == TWO_APOSTROPHES);
  }

  boolean isClosedBy(Mark mark) {
    return switch (this) {
      case CURLY_OPEN -> mark == CURLY_CLOSE || mark == STRAIGHT;
      case LOW -> mark == CURLY_CLOSE || mark == CURLY_OPEN;
      case GUILLEMET_OPEN -> mark == GUILLEMET_CLOSE;
      case SINGLE_GUILLEMET_OPEN -> mark == SINGLE_GUILLEMET_CLOSE;
      case CORNER_OPEN -> mark == CORNER_CLOSE;
      case BACKTICKS, TWO_APOSTROPHES -> mark == TWO_APOSTROPHES;
      case STRAIGHT -> mark == STRAIGHT || mark == CURLY_CLOSE;
      case SINGLE_OPEN -> mark == SINGLE_CLOSE || mark == SINGLE_STRAIGHT;
      case SINGLE_STRAIGHT -> mark == SINGLE_STRAIGHT || mark == SINGLE_CLOSE;
      default -> false;
    };
  }

  boolean mayOpen(String text, int at, Span paragraph) {
    return switch (this) {
      case CURLY_OPEN, LOW, GUILLEMET_OPEN, SINGLE_GUILLEMET_OPEN, CORNER_OPEN, BACKTICKS -> true;
      case STRAIGHT, TWO_APOSTROPHES, SINGLE_STRAIGHT, SINGLE_OPEN ->
          beginsWord(text, at, at + length(), paragraph) && !isElision(text, at, paragraph);
      default -> false;
    };
  }

  boolean mayClose(String text, int at, Span paragraph) {
    return switch (this) {
      case SINGLE_CLOSE, SINGLE_STRAIGHT -> endsWord(text, at, at + 1, paragraph);
      case STRAIGHT, TWO_APOSTROPHES -> at > paragraph.begin() && !isWhite(text.charAt(at - 1));
      case CURLY_OPEN, CURLY_CLOSE, GUILLEMET_CLOSE, SINGLE_GUILLEMET_CLOSE, CORNER_CLOSE -> true;
      default -> false;
    };
  }

  /** Whether a mark over [begin, end) stands after a word and before none. */
  static boolean endsWord(String text, int begin, int end, Span paragraph) {
    return begin > paragraph.begin()
        && !isWhite(text.charAt(begin - 1))
        && (end >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private static boolean beginsWord(String text, int begin, int end, Span paragraph) {
    return end < paragraph.end()
        && !isWhite(text.charAt(end))
        && (begin == paragraph.begin() || !Character.isLetterOrDigit(text.charAt(begin - 1)));
  }

  /** '90s, 'em: an apostrophe, not a mark. */
  private boolean isElision(String text, int at, Span paragraph) {
    if (!isSingle()) {
      return false;
    }
    int next = at + 1;
    boolean decade =
        next + 2 < paragraph.end()
            && Character.isDigit(text.charAt(next))
            && Character.isDigit(text.charAt(next + 1))
            && text.charAt(next + 2) == 's';
    return decade || text.startsWith("em ", next) || text.startsWith("til ", next);
  }

  private static boolean isWhite(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
