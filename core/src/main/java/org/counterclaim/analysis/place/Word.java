package org.counterclaim.analysis.place;

/** A word of the text: letters and digits, or letters with full stops between ("U.S."). */
record Word(int begin, int end, String text, String key) {

  boolean isCapitalised() {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first) || isUncased();
  }

  /** {@return whether it is in a script without capitals} */
  boolean isUncased() {
    int first = text.codePointAt(0);
    return Character.isLetter(first)
        && !Character.isLowerCase(first)
        && !Character.isUpperCase(first)
        && !Character.isTitleCase(first);
  }

  boolean isAllCapitals() {
    return text.length() > 1
        && text.codePoints().noneMatch(Character::isLowerCase)
        && Character.isUpperCase(text.codePointAt(0));
  }

  boolean isInitialism() {
    return text.indexOf('.') > 0;
  }
}
