package org.counterclaim.analysis.event;

import java.util.Optional;
import org.counterclaim.analysis.event.Choices.Range;

/**
 * Who did what a noun names, where words behind it say so: "the raid by X", "the raid was carried
 * out by X", "the raid was blamed on X". Who condemns or reports it has not done it: "the raid was
 * condemned by X".
 */
final class Doers {

  private static final int REACH = 30;
  private static final int NEAR = 10;

  private final SentenceWords words;
  private final PhraseFinder phrases;
  private final PartyWords parties;

  Doers(SentenceWords words, PhraseFinder phrases, PartyWords parties) {
    this.words = words;
    this.phrases = phrases;
    this.parties = parties;
  }

  /** {@return the phrase behind the next "by" of the clause} */
  Optional<Range> by(int from) {
    for (int i = from + 1; i < Math.min(words.size(), from + REACH); i++) {
      if (words.isBreak(i)) {
        return Optional.empty();
      }
      if (isBy(i)) {
        return phrases.beginningAt(i + 1);
      }
      if (words.isFinite(i)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** {@return where "by" leads to somebody, or where the clause ends} */
  int end(int from) {
    int i = from;
    while (i < words.size() && !words.isBreak(i) && !isBy(i)) {
      i++;
    }
    return i;
  }

  private boolean isBy(int i) {
    return words.lower(i).equals("by") && !words.lower(i + 1).endsWith("ing");
  }

  /** {@return the verb behind a noun: "attack | kills | 12"; -1 if there is none} */
  int verbBehind(int from) {
    for (int i = from; i < Math.min(words.size(), from + NEAR); i++) {
      if (words.isBreak(i)) {
        return -1;
      }
      if (words.isFinite(i) && !words.isAuxiliary(i)) {
        return i;
      }
    }
    return -1;
  }

  /** {@return whether the verb is in the passive, and what it is done to is the noun} */
  boolean isDoneTo(int noun, int verb) {
    if (verb < 0 || !words.vocabulary().isParticiple(words.lower(verb))) {
      return false;
    }
    int before = verb - 1;
    while (words.isAdverb(before)) {
      before--;
    }
    boolean reduced = isBy(verb + 1) || (words.lower(verb + 1).equals("out") && isBy(verb + 2));
    return (words.isBe(before) || reduced)
        && phrases
            .subject(verb)
            .filter(subject -> subject.begin() <= noun && noun < subject.end())
            .isPresent();
  }

  /** "was carried out by | the militia", "was blamed on | the militia". */
  Optional<Range> of(int passive) {
    if (parties.isDoing(words.lower(passive))) {
      return by(passive);
    }
    return parties
        .laying(words.lower(passive))
        .filter(words.lower(passive + 1)::equals)
        .flatMap(preposition -> phrases.beginningAt(passive + 2));
  }

  /** "blamed | the attack on the school on | the army": the last phrase that may be meant. */
  Optional<Range> blamed(int verb, int noun) {
    Optional<String> preposition = verb < 0 ? Optional.empty() : parties.laying(words.lower(verb));
    Optional<Range> blamed = Optional.empty();
    for (int i = noun; preposition.isPresent() && i < words.size() && !words.isBreak(i); i++) {
      if (words.isFinite(i)) {
        break;
      }
      Optional<Range> phrase =
          words.lower(i).equals(preposition.get()) ? phrases.beginningAt(i + 1) : Optional.empty();
      if (phrase.isPresent() && parties.weight(words, phrase.get()) > 0) {
        blamed = phrase;
      }
    }
    return blamed;
  }
}
