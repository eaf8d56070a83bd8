package org.counterclaim.analysis.event;

import java.util.Optional;
import org.counterclaim.analysis.event.Choices.Range;

/** Whose an act is that a noun names: "Russia's bombing", "government air strikes". */
final class Possessors {

  private static final int REACH = 6;
  private static final int LONGEST = 4;

  private final SentenceWords words;
  private final PhraseFinder phrases;
  private final PartyWords parties;

  Possessors(SentenceWords words, PhraseFinder phrases, PartyWords parties) {
    this.words = words;
    this.phrases = phrases;
    this.parties = parties;
  }

  /** "Russia's | bombing", "government | air strikes", "their | attack"; no "October | attack". */
  Optional<Range> of(int noun) {
    int i = noun - 1;
    while (i >= 0
        && noun - i < REACH
        && words.isNominal(i)
        && (words.isTime(i) || (!words.isCapital(i) && !parties.isParty(words.lower(i))))) {
      i--;
    }
    if (i < 0) {
      return Optional.empty();
    }
    if (words.isPossessive(i)) {
      return words.isTime(i - 1) ? Optional.empty() : phrases.endingAt(i - 1);
    }
    if (words.is("possessive", i)) {
      return Optional.of(new Range(i, i + 1));
    }
    if (words.isNominal(i)
        && !words.isNumber(i)
        && (parties.isParty(words.lower(i)) || words.isCapital(i))) {
      int begin = i;
      while (begin > 0 && words.isNominal(begin - 1) && i - begin < LONGEST) {
        begin--;
      }
      while (begin < i
          && (words.isPartOfADate(begin) || (parties.isForce(words.lower(i)) && isMere(begin)))) {
        begin++;
      }
      return Optional.of(new Range(begin, i + 1));
    }
    return Optional.empty();
  }

  /** "army" of "army raid"; not of "police and army raid". */
  boolean isForce(Range phrase) {
    boolean joined = words.lower(phrase.begin() - 1).equals("and");
    return parties.isForce(words.lower(phrase.end() - 1)) && !joined;
  }

  /** "massive" of "massive government assault". */
  private boolean isMere(int i) {
    return !words.isCapital(i)
        && !parties.isParty(words.lower(i))
        && words.lower(i).indexOf('-') < 0;
  }
}
