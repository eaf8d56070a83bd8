package org.counterclaim.analysis.model;

/** What white space stands between two words. The index is that of the network's input. */
enum Gap {
  NONE(0),
  SPACE(1),
  LINE(2),
  PARAGRAPH(3);

  static final int COUNT = 4;

  private final int index;

  Gap(int index) {
    this.index = index;
  }

  int index() {
    return index;
  }

  /** {@return the class of the white space from {@code begin} to {@code end}} */
  static Gap of(CharSequence text, int begin, int end) {
    if (begin == end) {
      return NONE;
    }
    int breaks = 0;
    for (int i = begin; i < end; i++) {
      switch (text.charAt(i)) {
        case '\n' -> breaks += i > begin && text.charAt(i - 1) == '\r' ? 0 : 1;
        case '\r', '\u2028' -> breaks++;
        case '\u2029' -> breaks += 2;
        default -> {}
      }
    }
    return breaks > 1 ? PARAGRAPH : breaks == 1 ? LINE : SPACE;
  }
}
