package org.counterclaim.analysis.event;

import org.counterclaim.analysis.event.Clauses.Clause;

/**
 * Where, behind a comma, a clause begins that says who tells of the one before, or what else
 * happened: "shelled the town, | the army said". Nobody in it is acted upon by the verb before.
 */
final class AddedClauses {

  private static final int REACH = 20;

  private final SentenceWords words;
  private final Clauses clauses;

  AddedClauses(SentenceWords words, Clauses clauses) {
    this.words = words;
    this.clauses = clauses;
  }

  /** {@return whether one begins behind the comma that stands here} */
  boolean openAt(int comma) {
    return words.isComma(comma)
        && (words.lower(comma + 1).equals("according") || hasVerb(comma + 1));
  }

  /**
   * ", the army said", ", said the army", ", Ahmed Tal, a spokesman, said"; not ", a doctor and his
   * son, the army said", where a list goes on first.
   */
  private boolean hasVerb(int begin) {
    Clause clause = clauses.of(begin);
    boolean unbroken = true;
    for (int i = begin; i < Math.min(words.size(), begin + REACH); i++) {
      if (words.isBreak(i) || !clauses.of(i).equals(clause)) {
        return false;
      }
      if (words.isComma(i)) {
        unbroken = false;
      } else if (isVerb(i) && (unbroken || isSaidAfterComma(i))) {
        return true;
      }
    }
    return false;
  }

  /** ", said"; not "some guards, mostly recruits, suspected of theft". */
  private boolean isSaidAfterComma(int i) {
    return words.isComma(i - 1)
        && words.vocabulary().isSpeech(words.lower(i))
        && !words.lower(i + 1).equals("of");
  }

  private boolean isVerb(int i) {
    boolean told = words.vocabulary().isFinite(words.lower(i)) && !words.isAttributive(i);
    return words.isFinite(i) || (told && !words.isName(i));
  }
}
