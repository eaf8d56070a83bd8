package org.counterclaim.analysis.event;

import org.counterclaim.analysis.event.TriggerList.Match;
import org.counterclaim.claim.Event.Root;

/**
 * Words that only describe who stands behind them: what somebody is held for ("12 suspected
 * militants"), what his work is ("an aid worker"), or to whom something is told ("told a news
 * conference").
 */
final class Epithets {

  private Epithets() {}

  /** {@return whether the trigger tells of nothing that happened} */
  static boolean isOne(Match match, SentenceWords words, EventLexicon lexicon) {
    return isHeldFor(match, words)
        || isOfATrade(match, words, lexicon)
        || (!match.verbal() && isTold(match, words, lexicon));
  }

  /** "an | aid | worker", "mine | owners"; in "gunmen | kill | official" it is a verb. */
  private static boolean isOfATrade(Match match, SentenceWords words, EventLexicon lexicon) {
    return lexicon.parties.isTrade(words.lower(match.last() + 1))
        && (!match.verbal() || isBehindOne(match.first(), words));
  }

  /** "a Swiss | aid": behind one alone a verb would end in "s" or tell of the past. */
  private static boolean isBehindOne(int noun, SentenceWords words) {
    int article = noun - 1;
    while (words.isNominal(article)) {
      article--;
    }
    boolean one = words.lower(article).equals("a") || words.lower(article).equals("an");
    return one && !words.lower(noun).endsWith("s") && !words.vocabulary().isPast(words.lower(noun));
  }

  /** "told | a news conference | that": who listens. */
  private static boolean isTold(Match match, SentenceWords words, EventLexicon lexicon) {
    int before = match.first() - 1;
    while (words.isNominal(before) && !words.isVerbAt(before)) {
      before--;
    }
    boolean article = words.is("determiner", before) && !words.lower(before).equals("that");
    return lexicon.addresses(words.lower(article ? before - 1 : before));
  }

  /** No accusation, but a word for the noun behind it. */
  private static boolean isHeldFor(Match match, SentenceWords words) {
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
