package org.counterclaim.analysis.time;

import java.util.regex.Pattern;
import org.counterclaim.text.Span;

/**
 * Web addresses and names of files, whose digits date nothing that a report tells:
 * "https://example.org/2014/05/03/", "IMG_20140503.jpg".
 */
final class Addresses {

  private static final int REACH = 300;
  private static final int LONGEST_ENDING = 4;
  private static final String AROUND = "()[]<>\"'“”‘’,;:.!?_*";

  /** Parts the words of a Markdown link from its address. */
  private static final String LINKED = "](";

  private static final Pattern JOINED = Pattern.compile("[\\p{L}\\d]_+[\\p{L}\\d]");

  private Addresses() {}

  /** {@return whether an end of the span lies in an address or a file's name} */
  static boolean hold(String text, Span span) {
    return isOne(run(text, span.begin())) || isOne(run(text, span.end() - 1));
  }

  /**
   * The letters and signs around an offset without a blank or the seam of a link, shorn of marks at
   * both ends.
   */
  private static String run(String text, int at) {
    int begin = at;
    while (begin > 0
        && at - begin < REACH
        && !isBlank(text.charAt(begin - 1))
        && !text.startsWith(LINKED, begin - LINKED.length())) {
      begin--;
    }
    int end = at;
    while (end < text.length()
        && end - at < REACH
        && !isBlank(text.charAt(end))
        && !text.startsWith(LINKED, end)) {
      end++;
    }
    while (begin < end && AROUND.indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    while (end > begin && AROUND.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return text.substring(begin, end);
  }

  private static boolean isOne(String run) {
    return run.contains("://")
        || run.startsWith("www.")
        || JOINED.matcher(run).find()
        || hasAHost(run)
        || hasAnEnding(run);
  }

  /** "example.org/2014/05": a dot between letters before the first slash. */
  private static boolean hasAHost(String run) {
    int slash = run.indexOf('/');
    int dot = run.lastIndexOf('.', slash);
    return dot > 0
        && slash - dot > 2
        && Character.isLetterOrDigit(run.charAt(dot - 1))
        && run.substring(dot + 1, slash).chars().allMatch(Character::isLowerCase);
  }

  /** "report-2014-05.pdf": up to four small letters or digits behind the last dot. */
  private static boolean hasAnEnding(String run) {
    int dot = run.lastIndexOf('.');
    String ending = run.substring(dot + 1);
    return dot > 0
        && ending.length() > 1
        && ending.length() <= LONGEST_ENDING
        && Character.isLowerCase(ending.charAt(0))
        && ending.chars().allMatch(c -> Character.isLowerCase(c) || Character.isDigit(c))
        && Character.isLetterOrDigit(run.charAt(dot - 1));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
