package org.counterclaim.analysis.event;

import org.counterclaim.analysis.event.TriggerList.Match;
import org.counterclaim.claim.Event.Root;

/** Participles that only say what somebody is held for: "12 suspected militants". */
final class Epithets {

  private Epithets() {}

  /** {@return whether the trigger tells of no accusation but describes the noun behind it} */
  static boolean isOne(Match match, SentenceWords words) {
    int participle = match.first();
    boolean accuses = match.trigger().root().filter(Root.ACCUSE::equals).isPresent();
    return accuses
        && match.length() == 0
        && words.vocabulary().isParticiple(words.lower(participle))
        && words.isNominal(participle + 1)
        && leadsToNoun(participle - 1, words);
  }

  /**
   * "by", "12", "the", "killed": behind them stands no verb; behind "troops", "have", "and" does.
   */
  private static boolean leadsToNoun(int before, SentenceWords words) {
    boolean verb = words.isVerbAt(before) && !words.isAuxiliary(before);
    return before < 0
        || verb
        || words.isNumber(before)
        || words.is("determiner", before)
        || words.is("possessive", before)
        || words.is("preposition", before);
  }
}
