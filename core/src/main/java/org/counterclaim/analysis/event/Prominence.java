package org.counterclaim.analysis.event;

import org.counterclaim.analysis.event.Clauses.Clause;
import org.counterclaim.analysis.event.Clauses.Opening;
import org.counterclaim.analysis.event.TriggerList.Match;

/** How much of what a text is about an event is: where it stands, more than what it is. */
final class Prominence {

  private Prominence() {}

  /** {@return the share that the n-th sentence leaves; the first tells the news} */
  static double ofSentence(int n) {
    return 0.82 / (1 + 0.12 * Math.min(n, 20));
  }

  static double of(Match match, SentenceWords words, Clauses clauses) {
    Clause clause = clauses.of(match.first());
    double weight = match.trigger().weight() / (1 + 0.28 * clause.depth());
    if (clause.opening() == Opening.BACKGROUND || clause.opening() == Opening.RELATIVE) {
      weight *= 0.8;
    }
    if (!match.verbal() && isAdjunct(match, words)) {
      weight *= 0.82;
    }
    return Math.max(0.01, Math.min(1, weight));
  }

  /** "in clashes", "of an attack": the noun only says more of something else. */
  private static boolean isAdjunct(Match match, SentenceWords words) {
    for (int i = match.first() - 1; i >= Math.max(0, match.first() - 4); i--) {
      if (words.is("preposition", i)) {
        return true;
      }
      if (!words.isNominal(i) && !words.is("determiner", i)) {
        return false;
      }
    }
    return false;
  }
}
