package org.counterclaim.analysis.figure;

/**
 * A bare number.
 *
 * @param low what it is worth at least, not always whole: "1.2" may go on "to 1.5 million"
 * @param end the word behind its last
 * @param open whether it names only the least, as "dozens" do
 * @param times by what its last word multiplies it: 1000 in "three thousand", 1 without such a word
 */
record Amount(double low, double high, int end, boolean open, long times) {

  private static final double MOST = 1e12;

  static Amount of(double worth, int end, long times) {
    return new Amount(worth, worth, end, false, times);
  }

  boolean isRange() {
    return high > low;
  }

  boolean isWhole() {
    return low >= 0 && high <= MOST && isWhole(low) && isWhole(high);
  }

  private static boolean isWhole(double value) {
    return Math.abs(value - Math.rint(value)) < 1e-6;
  }
}
