package org.counterclaim.analysis.time;

import java.util.List;

/**
 * Tells a count or a clock from a year where four digits stand alone: "2000 Sunni residents",
 * "including 1733 children", "updated 2139". Words are those of the sections [counted],
 * [describing], [joining], [circa], [in-a-year], behind which digits are a year whatever follows,
 * and [of-a-year], behind which a year may lie far off.
 */
record BareYears(
    Phrase counted,
    Phrase describing,
    Phrase joining,
    Phrase circa,
    Phrase inAYear,
    Phrase ofAYear) {

  private static final int FIRST = 1800;
  private static final int LAST = 2035;
  private static final int MOST_DESCRIBING_WORDS = 5;

  static BareYears of(Grammar grammar) {
    return new BareYears(
        grammar.phrase("counted"),
        grammar.phrase("describing"),
        grammar.phrase("joining"),
        grammar.phrase("circa"),
        grammar.phrase("in-a-year"),
        grammar.phrase("of-a-year"));
  }

  /** {@return whether the tokens are four digits alone, or some behind "around", and no year} */
  boolean refuse(List<Token> tokens, int begin, int end) {
    Token digits = tokens.get(end - 1);
    boolean about = end - begin == 2 && circa.mayBeginWith(tokens.get(begin));
    if (digits.kind() != Token.Kind.DIGITS
        || digits.word().length() != 4
        || (end - begin > 1 && !about)) {
      return false;
    }
    boolean inside = begin > 0 && inAYear.mayBeginWith(tokens.get(begin - 1));
    boolean far = inside || (begin > 0 && ofAYear.mayBeginWith(tokens.get(begin - 1)));
    int year = Integer.parseInt(digits.word());
    return ((year < FIRST || year > LAST) && !far) || (counts(tokens, end) && (about || !inside));
  }

  /** Whether people or things that are counted follow, perhaps behind what describes them. */
  private boolean counts(List<Token> tokens, int end) {
    int last = Math.min(tokens.size() - 1, end + MOST_DESCRIBING_WORDS);
    for (int i = end; i <= last; i++) {
      Token token = tokens.get(i);
      if (counted.mayBeginWith(token)) {
        return true;
      }
      boolean joined = i > end && joining.mayBeginWith(token);
      if (!joined && !token.capital() && !describing.mayBeginWith(token)) {
        return false;
      }
    }
    return false;
  }
}
