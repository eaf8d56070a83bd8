package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.text.Span;

/** Cuts a stretch of text where one thought ends, so that words are not read across the end. */
final class Clauses {

  private static final String ENDS = ";:!?|—–…";
  private static final List<String> TURNS =
      List.of(" and that ", " but ", " though ", " although ");
  private static final int LONGEST_INITIAL = 2;

  private Clauses() {}

  /**
   * {@return the parts between full stops, colons, dashes, "but" and the like, in order, none
   * empty}
   */
  static List<Span> of(String text, Span part) {
    List<Span> clauses = new ArrayList<>();
    int begin = part.begin();
    for (int at = part.begin(); at < part.end(); at++) {
      if (isEnd(text, at, part) || isTurn(text, at)) {
        add(clauses, begin, at);
        begin = at + 1;
      }
    }
    add(clauses, begin, part.end());
    return clauses;
  }

  private static void add(List<Span> clauses, int begin, int end) {
    if (begin < end) {
      clauses.add(new Span(begin, end));
    }
  }

  private static boolean isTurn(String text, int at) {
    return TURNS.stream().anyMatch(turn -> text.startsWith(turn, at));
  }

  private static boolean isEnd(String text, int at, Span part) {
    char c = text.charAt(at);
    boolean before = at > part.begin() && Character.isWhitespace(text.charAt(at - 1));
    boolean after = at + 1 < part.end() && Character.isWhitespace(text.charAt(at + 1));
    if (c == '-') {
      return before && after;
    }
    return c == '.' ? after && !isInitial(text, at, part) : ENDS.indexOf(c) >= 0;
  }

  /** "at 6.30 a.m. warplanes", "Gen. Smith": no sentence ends there. */
  private static boolean isInitial(String text, int at, Span part) {
    int letters = 0;
    for (int i = at - 1; i >= part.begin() && Character.isLetter(text.charAt(i)); i--) {
      letters++;
    }
    int next = at + 1;
    while (next < part.end() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return letters <= LONGEST_INITIAL
        || (next < part.end() && Character.isLowerCase(text.charAt(next)));
  }
}
