package org.counterclaim.analysis.event;

import org.counterclaim.analysis.event.Clauses.Clause;
import org.counterclaim.analysis.event.Clauses.Opening;
import org.counterclaim.analysis.event.TriggerList.Match;
import org.counterclaim.claim.Event.Subtype;

/** How much of what a text is about an event is: where it stands, more than what it is. */
final class Prominence {

  private Prominence() {}

  /** {@return the share that the n-th sentence leaves; the first tells the news} */
  static double ofSentence(int n) {
    return 0.82 / (1 + 0.12 * Math.min(n, 20));
  }

  static double of(Match match, Subtype subtype, SentenceWords words, Clauses clauses) {
    Clause clause = clauses.of(match.first());
    double weight = match.trigger().weight() / (1 + 0.28 * clause.depth());
    if (subtype == Subtype.OTHER && clause.depth() > 0) {
      weight *= 0.75;
    }
    if (clause.opening() == Opening.BACKGROUND || clause.opening() == Opening.RELATIVE) {
      weight *= 0.8;
    }
    if (match.verbal() && isReduced(match, words)) {
      weight *= 0.7;
    }
    if (!match.verbal() && isAdjunct(match, words)) {
      weight *= 0.82;
    }
    return Math.max(0.01, Math.min(1, weight));
  }

  /** "two guards held captive", "imprisoned leaders": a participle that only describes. */
  private static boolean isReduced(Match match, SentenceWords words) {
    int verb = match.first();
    String word = words.lower(verb);
    if (!words.vocabulary().isParticiple(word) || words.is("relative", verb - 1)) {
      return false;
    }
    int i = verb - 1;
    while (words.isAdverb(i)) {
      i--;
    }
    if (words.isAuxiliary(i)) {
      return false;
    }
    boolean inFront =
        !words.isNominal(i)
            && !words.is("subject", i)
            && words.isNominal(match.last() + 1)
            && !words.isPunctuation(i);
    if (inFront && !words.lower(i).equals("and") && (i >= 0 || verb == 0)) {
      return true;
    }
    for (int k = 0; k < i; k++) {
      if (words.isFinite(k) && words.lower(match.last() + 1).equals("by")) {
        return true;
      }
    }
    return false;
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
