package org.counterclaim.intake.layout;

import org.counterclaim.text.Span;

/** What stands before an item of a list: "-", "*", "•", "1." or "1)", and a space. */
final class ListMarker {

  private static final int MAX_DIGITS = 3;

  private ListMarker() {}

  /** {@return how long the marker and the white space after it are; 0 if there is none} */
  static int length(CharSequence text, Span line) {
    int at = line.begin();
    if (at == line.end()) {
      return 0;
    }
    if ("-*+•◦▪‣·".indexOf(text.charAt(at)) >= 0) {
      at++;
    } else {
      while (at < line.end()
          && at - line.begin() < MAX_DIGITS
          && text.charAt(at) >= '0'
          && text.charAt(at) <= '9') {
        at++;
      }
      if (at == line.begin() || at == line.end() || ".)".indexOf(text.charAt(at)) < 0) {
        return 0;
      }
      at++;
    }
    int words = at;
    while (words < line.end() && " \t\u00a0".indexOf(text.charAt(words)) >= 0) {
      words++;
    }
    return words > at && words < line.end() ? words - line.begin() : 0;
  }
}
