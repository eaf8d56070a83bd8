package org.counterclaim.linking.headline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text as sentences, words and stems; rough, quick, bounded. */
final class Sentences {

  private static final int MOST = 200;
  private static final int FEWEST_CHARS = 4;
  private static final String[] ENDINGS = {"ings", "ing", "ers", "ies", "ied", "ed", "es", "s"};

  private Sentences() {}

  /** {@return the words of each sentence; only so many sentences as matter} */
  static List<List<String>> of(String text) {
    List<List<String>> sentences = new ArrayList<>();
    int begin = 0;
    for (int at = 0; at <= text.length() && sentences.size() < MOST; at++) {
      if (at == text.length() || ends(text, at)) {
        if (at - begin >= FEWEST_CHARS) {
          sentences.add(words(text.substring(begin, at)));
        }
        begin = at;
      }
    }
    return sentences;
  }

  /** {@return lower-case words, "don't" being one} */
  static List<String> words(String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int at = 0; at <= lower.length(); at++) {
      if (at < lower.length() && isOfWord(lower, at, begin)) {
        begin = begin < 0 ? at : begin;
      } else if (begin >= 0) {
        words.add(lower.substring(begin, at));
        begin = -1;
      }
    }
    return words;
  }

  /** {@return each word without its inflection, as it comes; "cities" and "city" become one} */
  static List<String> stems(List<String> words) {
    return words.stream().map(Sentences::stem).toList();
  }

  /** Rough, and the one that the weights of headlines are learned with. */
  static String stem(String word) {
    String stem = word;
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
        stem = word.substring(0, word.length() - ending.length());
        stem += ending.startsWith("ie") ? "y" : "";
        break;
      }
    }
    return stem.endsWith("e") && stem.length() > 3 ? stem.substring(0, stem.length() - 1) : stem;
  }

  private static boolean isOfWord(String text, int at, int begin) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || (c == '\''
            && begin >= 0
            && at + 1 < text.length()
            && Character.isLetter(text.charAt(at + 1)));
  }

  /** White space behind a full stop, whatever quotation mark stands between; or a new line. */
  private static boolean ends(String text, int at) {
    char c = text.charAt(at);
    if (c == '\n') {
      return true;
    }
    if (!Character.isWhitespace(c) || at == 0) {
      return false;
    }
    char before = text.charAt(at - 1);
    boolean quoted = at > 1 && (before == '"' || before == '”' || before == '’');
    return ".!?".indexOf(quoted ? text.charAt(at - 2) : before) >= 0;
  }
}
