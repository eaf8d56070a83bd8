package org.counterclaim.linking;

/** How much two testimonies have in common by their words of weight. */
final class CommonWords {

  /** So much of the shorter one is the same account. */
  static final double SAME = 0.7;

  /** Fewer words agree by chance. */
  static final int FEWEST = 4;

  private static final int FEWEST_OF_ANOTHER = 5;

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

  /** {@return whether one denies, in much the same words, what another voice says} */
  static boolean denies(Testimony denial, Testimony told) {
    return denial.denied()
        && !told.denied()
        && !denial.voice().equals(told.voice())
        && overlap(denial, told) >= SAME;
  }
}
