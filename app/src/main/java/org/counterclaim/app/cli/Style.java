package org.counterclaim.app.cli;

/**
 * Sets off words by weight and, sparingly, colour; never by colour alone, and in none that the
 * colour-blind confuse: yellow, blue and the terminal's own.
 *
 * @param on whether anything is set off at all
 */
record Style(boolean on) {

  String strong(String words) {
    return sgr("1", words);
  }

  String quiet(String words) {
    return sgr("2", words);
  }

  String cue(String words) {
    return sgr("3", words);
  }

  String match(String words) {
    return sgr("1;4", words);
  }

  String caution(String words) {
    return sgr("33", words);
  }

  String note(String words) {
    return sgr("34", words);
  }

  /** ECMA-48, section 8.3.117: select graphic rendition. */
  private String sgr(String code, String words) {
    return on && !words.isEmpty() ? "\033[" + code + "m" + words + "\033[0m" : words;
  }
}
