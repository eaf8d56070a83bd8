package org.counterclaim.analysis.figure;

import java.util.OptionalLong;

/**
 * A number with what bounds it, as word positions of a sentence.
 *
 * @param first the first word of its bound: of "at least"
 * @param number the first word of the number itself
 * @param end behind the last word
 * @param digits whether it is written so
 */
record Quantity(
    int first, int number, int end, OptionalLong low, OptionalLong high, boolean digits) {

  boolean isOne() {
    return low.equals(OptionalLong.of(1)) && high.equals(low);
  }

  boolean isBounded() {
    return first < number;
  }
}
