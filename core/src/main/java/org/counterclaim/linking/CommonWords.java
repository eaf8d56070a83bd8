package org.counterclaim.linking;

import java.util.Set;

/** How much two testimonies have in common by their words of weight. */
final class CommonWords {

  /** So much of the shorter one is the same account. */
  static final double SAME = 0.7;

  /** Fewer words agree by chance. */
  static final int FEWEST = 4;

  private static final int FEWEST_OF_ANOTHER = 5;

  private static final double HALF = 0.5;

  private CommonWords() {}

  /**
   * {@return what share of the shorter one's words the other has too, from 0 to 1} Few words agree
   * by chance, and count for nothing.
   */
  static double overlap(Testimony one, Testimony other) {
    boolean sameVoice = one.voice().equals(other.voice());
    int shorter = Math.min(one.terms().size(), other.terms().size());
    long shared = one.terms().stream().filter(other.terms()::contains).count();
    return shorter < (sameVoice ? FEWEST : FEWEST_OF_ANOTHER) ? 0 : (double) shared / shorter;
  }

  /** {@return whether one denies what another voice says, in much the same words or of himself} */
  static boolean denies(Testimony denial, Testimony told) {
    return !denial.voice().equals(told.voice())
        && ((isAgainst(denial, told) && !isAgainst(told, denial) && overlap(denial, told) >= SAME)
            || disavows(denial, told));
  }

  /** {@return whether the two say contraries of the same: "is genuine", "is a forgery"} */
  static boolean areContrary(Testimony one, Testimony other) {
    return !one.voice().equals(other.voice())
        && one.polarity().isContraryTo(other.polarity())
        && overlap(one, other) >= SAME;
  }

  /** {@return whether what one says is not so has much in common with what the other says is} */
  static boolean arePoles(Testimony one, Testimony other) {
    return one.polarity().isContraryTo(other.polarity())
        || (one.denied() == other.denied()
            && (negates(one, other, HALF) || negates(other, one, HALF)));
  }

  private static boolean isAgainst(Testimony one, Testimony other) {
    return one.denied() != negates(one, other, SAME);
  }

  /** "never fired a shot" negates "fired a shot"; "no soldier was hurt" is of something else. */
  private static boolean negates(Testimony one, Testimony other, double share) {
    Set<String> negated = one.polarity().negated();
    long told =
        negated.stream()
            .filter(word -> has(other.terms(), word))
            .filter(word -> !other.polarity().negated().contains(word))
            .count();
    return told > 0 && told >= share * negated.size();
  }

  /** "did not fire", "fired": a verb that is negated has lost its ending. */
  private static boolean has(Set<String> terms, String word) {
    return terms.contains(word)
        || (word.endsWith("e") && terms.contains(word.substring(0, word.length() - 1)));
  }

  private static boolean disavows(Testimony denial, Testimony told) {
    return !told.denied()
        && denial
            .polarity()
            .disavowal()
            .filter(disavowal -> disavowal.isOf(told.words()))
            .isPresent();
  }
}
