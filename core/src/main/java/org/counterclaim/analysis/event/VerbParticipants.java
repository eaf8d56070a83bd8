package org.counterclaim.analysis.event;

import java.util.Optional;
import org.counterclaim.analysis.event.Choices.Range;
import org.counterclaim.analysis.event.TriggerList.Match;

/** Who acts and who is acted upon around a verb, active or passive. */
final class VerbParticipants {

  private final SentenceWords words;
  private final Clauses clauses;
  private final PhraseFinder phrases;
  private final PartyWords parties;
  private final Doers doers;
  private final Objects objects;
  private final Passives passives;

  VerbParticipants(
      SentenceWords words,
      Clauses clauses,
      PhraseFinder phrases,
      PartyWords parties,
      Doers doers,
      Objects objects) {
    this.words = words;
    this.clauses = clauses;
    this.phrases = phrases;
    this.parties = parties;
    this.doers = doers;
    this.objects = objects;
    passives = new Passives(words, parties);
  }

  Pair of(Match match) {
    int verb = match.first();
    if (isDescribing(verb)) {
      return new Pair(doers.by(match.last()), phrases.beginningAt(match.last() + 1), true);
    }
    if (passives.is(match)) {
      Optional<Range> recipient =
          words.isBe(verb - 1) || words.isBe(phrases.groupBegin(verb)) || hasAuxiliary(verb)
              ? phrases.subject(verb)
              : reduced(verb);
      return new Pair(doers.by(match.last()), recipient);
    }
    Optional<Range> actor = phrases.subject(verb);
    boolean under = match.length() > 0 && words.lower(verb + 1).equals("under");
    if (under || parties.isSuffered(words.lower(verb))) {
      return new Pair(doers.by(match.last()), actor);
    }
    Optional<Range> recipient = objects.between(match.last() + 1, words.size(), clauses.of(verb));
    if (phrases.isOfWho(verb)) {
      return new Pair(actor, recipient, true);
    }
    if (recipient.isEmpty()) {
      return actor
          .map(subject -> Pair.ofSides(subject, words))
          .orElse(new Pair(actor, Optional.empty()));
    }
    return new Pair(actor, recipient, phrases.isBidden(verb) || phrases.isInserted(verb));
  }

  /** "the | wounded", "the | captured | town": whoever did it, the sentence's subject need not. */
  private boolean isDescribing(int verb) {
    String before = words.lower(verb - 1);
    boolean led =
        before.equals("the")
            || before.equals("a")
            || before.equals("an")
            || words.is("possessive", verb - 1);
    return led && words.vocabulary().isParticiple(words.lower(verb));
  }

  private boolean hasAuxiliary(int verb) {
    for (int i = phrases.groupBegin(verb); i < verb; i++) {
      if (words.isAuxiliary(i)) {
        return true;
      }
    }
    return false;
  }

  /** "Rebels, | surrounded by the army": whom a participle without its auxiliary stands behind. */
  private Optional<Range> reduced(int verb) {
    int last = verb - 1;
    while (words.isAdverb(last)) {
      last--;
    }
    return phrases.endingAt(words.isComma(last) ? last - 1 : last);
  }
}
