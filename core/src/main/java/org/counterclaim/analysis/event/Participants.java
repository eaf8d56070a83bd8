package org.counterclaim.analysis.event;

import java.util.Optional;
import org.counterclaim.analysis.event.Choices.Range;
import org.counterclaim.analysis.event.TriggerList.Match;

/**
 * Who acts and who is acted upon: around a verb, active or passive, and around a noun. A pronoun
 * that acts is who speaks, as far as the sentence tells.
 */
final class Participants {

  private final SentenceWords words;
  private final Clauses clauses;
  private final PhraseFinder phrases;
  private final VerbParticipants verbs;
  private final NounParticipants nouns;

  Participants(SentenceWords words, Clauses clauses, PartyWords parties) {
    this.words = words;
    this.clauses = clauses;
    phrases = new PhraseFinder(words, clauses, parties);
    Doers doers = new Doers(words, phrases, parties);
    Objects objects = new Objects(words, clauses, phrases, parties);
    verbs = new VerbParticipants(words, clauses, phrases, parties, doers, objects);
    nouns = new NounParticipants(words, clauses, phrases, parties, doers, objects);
  }

  Pair of(Match match) {
    Pair pair = match.verbal() ? verbs.of(match) : nouns.of(match);
    Optional<Range> actor = pair.actor().map(range -> isPronoun(range) ? speaker(range) : range);
    return new Pair(actor, pair.recipient(), pair.plain(), pair.onlooker());
  }

  private boolean isPronoun(Range range) {
    return range.end() - range.begin() == 1
        && (words.is("pronoun", range.begin()) || words.is("possessive", range.begin()));
  }

  /**
   * "Rebels said they will …": they are the rebels, as far as the sentence tells; not in their own
   * words, "Rebels said: “They will …”".
   */
  private Range speaker(Range pronoun) {
    if (isQuoted(pronoun.begin())) {
      return pronoun;
    }
    for (int i = 1; i < pronoun.begin(); i++) {
      if (words.isFinite(i) && !words.isAuxiliary(i) && clauses.of(i).depth() == 0) {
        Optional<Range> subject = phrases.subject(i);
        return subject
            .filter(range -> range.end() <= pronoun.begin() && !isPronoun(range))
            .orElse(pronoun);
      }
    }
    return pronoun;
  }

  /** Whether a quotation opens before, in the same sentence. */
  private boolean isQuoted(int token) {
    for (int i = token - 1; i >= 0; i--) {
      if (words.isQuotationMark(i)) {
        return true;
      }
    }
    return false;
  }
}
