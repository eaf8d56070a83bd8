package org.counterclaim.analysis.model;

/**
 * How a word is written, which an uncased vocabulary loses. The order is that of the network's
 * input.
 */
enum WordShape {
  OTHER(0),
  LOWER(1),
  INITIAL(2),
  UPPER(3),
  SINGLE(4),
  MIXED(5),
  DIGITS(6),
  PUNCTUATION(7),
  OPENING(8),
  CLOSING(9);

  static final int COUNT = 10;

  private static final String OPENERS = "“„‟«‘‚‛";
  private static final String CLOSERS = "”»’";

  private final int index;

  WordShape(int index) {
    this.index = index;
  }

  int index() {
    return index;
  }

  /** {@return the shape of one word, not empty} */
  static WordShape of(String word) {
    int first = word.codePointAt(0);
    if (!isWordCharacter(first)) {
      return OPENERS.indexOf(first) >= 0
          ? OPENING
          : CLOSERS.indexOf(first) >= 0 ? CLOSING : PUNCTUATION;
    }
    if (word.codePoints().allMatch(WordShape::isNumber)) {
      return DIGITS;
    }
    long upper = word.codePoints().filter(Character::isUpperCase).count();
    if (upper == 0) {
      return LOWER;
    }
    if (word.codePointCount(0, word.length()) == 1) {
      return SINGLE;
    }
    long cased =
        word.codePoints().filter(c -> Character.isUpperCase(c) || Character.isLowerCase(c)).count();
    if (upper == cased) {
      return UPPER;
    }
    return upper == 1 && Character.isUpperCase(first) ? INITIAL : MIXED;
  }

  static boolean isWordCharacter(int codePoint) {
    return Character.isLetter(codePoint) || isNumber(codePoint);
  }

  private static boolean isNumber(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
