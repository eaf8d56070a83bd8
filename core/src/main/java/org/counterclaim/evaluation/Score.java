package org.counterclaim.evaluation;

/**
 * Counts of what agrees, what was found and what should have been found.
 *
 * @param right what agrees
 * @param found all that was found
 * @param expected all that should have been found
 */
public record Score(long right, long found, long expected) {

  public static final Score NOTHING = new Score(0, 0, 0);

  public Score plus(Score other) {
    return new Score(right + other.right, found + other.found, expected + other.expected);
  }

  /** {@return the share of what was found that is right; 0 if nothing was found} */
  public double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  /** {@return the share of what was expected that is right; 0 if nothing was expected} */
  public double recall() {
    return expected == 0 ? 0 : (double) right / expected;
  }

  /** {@return the harmonic mean of precision and recall} */
  public double f1() {
    return found + expected == 0 ? 0 : 2.0 * right / (found + expected);
  }
}
