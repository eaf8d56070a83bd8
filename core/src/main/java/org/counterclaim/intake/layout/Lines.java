package org.counterclaim.intake.layout;

import org.counterclaim.text.Span;

/**
 * Walks over the lines of a text without copying them. A line ends with LF, CR LF, CR, a form feed
 * or a Unicode line or paragraph separator; a NUL is white here. For one walk.
 */
final class Lines {

  private final CharSequence text;
  private int next;
  private int begin;
  private int end;

  Lines(CharSequence text, int from) {
    this.text = text;
    next = from;
  }

  /** {@return whether there was another line, which is then the current one} */
  boolean advance() {
    if (next >= text.length()) {
      return false;
    }
    begin = next;
    end = begin;
    while (end < text.length() && !isEnd(text.charAt(end))) {
      end++;
    }
    next = end + 1;
    if (end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n') {
      next++;
    }
    return true;
  }

  /** {@return the current line without white space at its edges; empty if it is blank} */
  Span line() {
    int first = begin;
    int last = end;
    while (first < last && isWhite(text.charAt(first))) {
      first++;
    }
    while (last > first && isWhite(text.charAt(last - 1))) {
      last--;
    }
    return new Span(first, last);
  }

  /** {@return how many characters of white space the current line begins with} */
  int indent() {
    return line().begin() - begin;
  }

  /** {@return where the line after the current one begins} */
  int next() {
    return Math.min(next, text.length());
  }

  private static boolean isEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isWhite(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff';
  }
}
