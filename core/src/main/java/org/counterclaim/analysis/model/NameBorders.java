package org.counterclaim.analysis.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Span;

/**
 * Where a name ends: the network now and then takes the comma behind it along, "DURBAN,", or what
 * begins the next paragraph.
 */
final class NameBorders {

  private static final String MARKS = ",;:";
  private static final Pattern BLANK_LINE = Pattern.compile("\\s*\\n\\s*\\n\\s*");

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

  /** {@return the names in it, one a paragraph} */
  static Stream<Name> parts(String text, Name name) {
    Matcher blank = BLANK_LINE.matcher(text).region(name.span().begin(), name.span().end());
    Stream.Builder<Name> parts = Stream.builder();
    int begin = name.span().begin();
    while (blank.find() && blank.end() < name.span().end()) {
      if (blank.start() > begin) {
        parts.add(new Name(new Span(begin, blank.start()), name.kind()));
      }
      begin = blank.end();
    }
    return parts.add(new Name(new Span(begin, name.span().end()), name.kind())).build();
  }

  private static boolean isMark(char c) {
    return MARKS.indexOf(c) >= 0 || c == ' ';
  }
}
