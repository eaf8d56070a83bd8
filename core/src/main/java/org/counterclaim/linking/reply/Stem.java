package org.counterclaim.linking.reply;

/**
 * What is left of an English word without its endings; enough to compare, not to print. Trees and
 * word lists of replies are learned with this one, so it cuts in its own way.
 */
final class Stem {

  private static final int SHORTEST = 3;

  private Stem() {}

  /**
   * {@return the stem of a lower-case word: "bombings", "bombing" and "bombed" give "bomb"; a word
   * with a digit is its own stem}
   */
  static String of(String word) {
    if (word.chars().anyMatch(Character::isDigit)) {
      return word;
    }
    String stem = withoutPlural(word);
    for (String ending : new String[] {"ing", "ed"}) {
      if (stem.endsWith(ending) && hasVowel(stem, stem.length() - ending.length())) {
        return single(stem.substring(0, stem.length() - ending.length()));
      }
    }
    return stem.endsWith("e") && stem.length() > SHORTEST
        ? stem.substring(0, stem.length() - 1)
        : y(stem);
  }

  private static String withoutPlural(String word) {
    if (word.length() <= SHORTEST
        || !word.endsWith("s")
        || word.endsWith("ss")
        || word.endsWith("us")
        || word.endsWith("is")) {
      return word;
    }
    return word.endsWith("ies")
        ? word.substring(0, word.length() - 3) + "y"
        : word.substring(0, word.length() - 1);
  }

  /** "stopp" is "stop"; "i" for "y", so that "denied" and "deny" meet. */
  private static String single(String stem) {
    int last = stem.length() - 1;
    boolean doubled =
        last > SHORTEST - 1
            && stem.charAt(last) == stem.charAt(last - 1)
            && "lsz".indexOf(stem.charAt(last)) < 0;
    return y(doubled ? stem.substring(0, last) : stem);
  }

  private static String y(String stem) {
    return stem.endsWith("y") && stem.length() > SHORTEST - 1
        ? stem.substring(0, stem.length() - 1) + "i"
        : stem;
  }

  private static boolean hasVowel(String word, int end) {
    if (end < SHORTEST) {
      return false;
    }
    for (int i = 0; i < end; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
