package org.counterclaim.linking.reply;

import org.counterclaim.text.Span;

/** The sentence around a place in a text, cut simply: enough to see what stands beside a cue. */
final class PlainSentence {

  private static final int LONGEST = 600;
  private static final String CLOSERS = "\"'”’»)]";

  private PlainSentence() {}

  /** {@return the sentence, at most some hundred chars to each side of the anchor} */
  static Span around(String text, Span anchor) {
    int begin = anchor.begin();
    while (begin > 0 && anchor.begin() - begin < LONGEST && !endsAt(text, begin - 1)) {
      begin--;
    }
    int end = anchor.end();
    while (end < text.length() && end - anchor.end() < LONGEST && !endsAt(text, end - 1)) {
      end++;
    }
    return new Span(begin, end);
  }

  /** Whether a line ends here, or a stop stands before white space and no lower-case word. */
  private static boolean endsAt(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return true;
    }
    if (".!?".indexOf(c) < 0 || isAbbreviation(text, at)) {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && next - at <= 3 && CLOSERS.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    return next + 1 < text.length()
        && Character.isWhitespace(text.charAt(next))
        && !Character.isLowerCase(text.charAt(next + 1));
  }

  /** "Gen.", "U.S." */
  private static boolean isAbbreviation(String text, int stop) {
    int first = stop;
    while (first > 0 && stop - first <= 3 && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    return text.charAt(stop) == '.'
        && stop > first
        && stop - first <= 3
        && Character.isUpperCase(text.charAt(first));
  }
}
