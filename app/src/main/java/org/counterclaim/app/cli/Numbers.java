package org.counterclaim.app.cli;

/** Numbers that options give. */
final class Numbers {

  private Numbers() {}

  /**
   * Lets a number pass that is large enough.
   *
   * @throws IllegalArgumentException for any other, named as the option that gives it
   */
  static void check(String option, int found, int least) {
    if (found < least) {
      throw new IllegalArgumentException(
          "expected a number from " + least + " on for " + option + ", found " + found);
    }
  }
}
