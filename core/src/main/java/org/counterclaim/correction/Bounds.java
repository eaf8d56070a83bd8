package org.counterclaim.correction;

/** How long what people type may be: enough for a careful sentence, too little for a flood. */
final class Bounds {

  static final int NAME = 300;
  static final int WHY = 4_000;

  private Bounds() {}

  /**
   * @throws IllegalArgumentException if {@code words} are blank or too long
   */
  static void check(String what, String words, int most) {
    if (words.isBlank()) {
      throw new IllegalArgumentException(what + " is missing");
    }
    if (words.length() > most) {
      throw new IllegalArgumentException(
          what + " of " + words.length() + " characters is longer than " + most);
    }
  }
}
