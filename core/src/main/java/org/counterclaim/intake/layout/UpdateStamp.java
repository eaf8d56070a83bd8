package org.counterclaim.intake.layout;

import java.util.Locale;
import java.util.Set;

/**
 * The stamp before an addition: "UPDATE 1245 GMT:", "UPDATE, 1545 GMT", "[Update 3]",
 * "Correction:". Without a stamp "Update" is a word like others: "Update on the talks".
 */
public final class UpdateStamp {

  private static final Set<String> OPENERS =
      Set.of(
          "UPDATE",
          "Update",
          "UPDATES",
          "Updates",
          "CORRECTION",
          "Correction",
          "CORRECTIONS",
          "Corrections",
          "CLARIFICATION",
          "Clarification");
  private static final Set<String> ZONES =
      Set.of(
          "gmt", "utc", "est", "edt", "et", "pst", "pdt", "pt", "bst", "cet", "cest", "eet", "eest",
          "msk", "am", "pm", "a.m", "p.m", "ksa");
  private static final Set<String> FILLERS =
      Set.of(
          "no",
          "number",
          "at",
          "local",
          "time",
          "on",
          "of",
          "today",
          "noon",
          "midnight",
          "one",
          "two",
          "three",
          "four",
          "five",
          "jan",
          "feb",
          "mar",
          "apr",
          "may",
          "jun",
          "jul",
          "aug",
          "sep",
          "sept",
          "oct",
          "nov",
          "dec",
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");
  private static final int MAX_CHARS = 64;

  private UpdateStamp() {}

  /** {@return whether a stamp stands at {@code begin}, brackets and emphasis marks before it} */
  public static boolean opens(CharSequence text, int begin, int end) {
    int limit = Math.min(end, begin + MAX_CHARS);
    int at = begin;
    while (at < limit && "[(*_ ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    int wordEnd = at;
    while (wordEnd < limit && Character.isLetter(text.charAt(wordEnd))) {
      wordEnd++;
    }
    return OPENERS.contains(text.subSequence(at, wordEnd).toString())
        && isStamp(text, wordEnd, limit, end);
  }

  private static boolean isStamp(CharSequence text, int from, int limit, int end) {
    boolean number = false;
    boolean zone = false;
    int at = from;
    while (true) {
      while (at < limit && " \t,(#*_".indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      if (at == end || isClosing(text.charAt(at))) {
        return at < end || number;
      }
      int wordEnd = at;
      while (wordEnd < limit && isWordPart(text, wordEnd, limit)) {
        wordEnd++;
      }
      String word = withoutStop(text.subSequence(at, wordEnd).toString().toLowerCase(Locale.ROOT));
      if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
        number = true;
      } else if (ZONES.contains(word)) {
        zone = true;
      } else if (!FILLERS.contains(word)) {
        return number && zone;
      }
      at = wordEnd;
    }
  }

  /** "Dec." and "p.m." */
  private static String withoutStop(String word) {
    return word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isClosing(char c) {
    return ":])-–—|\r\n".indexOf(c) >= 0;
  }

  /** A colon, a stop, a slash or a dash within digits is part of a time or a date. */
  private static boolean isWordPart(CharSequence text, int at, int limit) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || c == '.') {
      return true;
    }
    return ":/-".indexOf(c) >= 0
        && at + 1 < limit
        && Character.isDigit(text.charAt(at + 1))
        && Character.isDigit(text.charAt(at - 1));
  }
}
