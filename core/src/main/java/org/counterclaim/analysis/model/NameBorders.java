package org.counterclaim.analysis.model;

import org.counterclaim.claim.Name;
import org.counterclaim.text.Span;

/** Where a name ends: the network now and then takes the comma behind it along, "DURBAN,". */
final class NameBorders {

  private static final String MARKS = ",;:";

  private NameBorders() {}

  /** {@return the name without the marks that it ends in} */
  static Name mended(String text, Name name) {
    int begin = name.span().begin();
    int end = name.span().end();
    while (end - 1 > begin && isMark(text.charAt(end - 1))) {
      end--;
    }
    return end == name.span().end() ? name : new Name(new Span(begin, end), name.kind());
  }

  private static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0 || c == ' ';
  }
}
