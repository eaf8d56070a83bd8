package org.counterclaim.analysis.event;

import java.util.Optional;
import org.counterclaim.analysis.event.Choices.Range;
import org.counterclaim.analysis.event.Clauses.Clause;

/** The verbs that a noun is the object of, and whose subjects do what it names or only look on. */
final class Governors {

  private static final int REACH = 8;

  private final SentenceWords words;
  private final Clauses clauses;
  private final PhraseFinder phrases;
  private final PartyWords parties;

  Governors(SentenceWords words, Clauses clauses, PhraseFinder phrases, PartyWords parties) {
    this.words = words;
    this.clauses = clauses;
    this.phrases = phrases;
    this.parties = parties;
  }

  /**
   * {@return the verb in front of a noun in its clause, with no preposition between; -1 if none}
   */
  int of(int noun) {
    Clause clause = clauses.of(noun);
    for (int i = noun - 1; i >= Math.max(clause.begin(), noun - REACH); i--) {
      if (words.isVerbAt(i) && !words.isAuxiliary(i) && !words.isAttributive(i)) {
        return i;
      }
      boolean listed = words.isComma(i) && words.isNominal(i - 1) && words.isNominal(i + 1);
      if ((words.isPunctuation(i) && !listed)
          || (words.is("preposition", i) && !isParticle(words.lower(i)))) {
        return -1;
      }
    }
    return -1;
  }

  /** "responded | with tear gas": the verb that a noun behind "with" answers by; -1 if none. */
  int answer(int noun) {
    int i = noun - 1;
    while (words.isNominal(i)
        || words.is("determiner", i)
        || words.lower(i).equals("and")
        || words.isComma(i)) {
      i--;
    }
    boolean answers = words.lower(i).equals("with") && parties.isAnswering(words.lower(i - 1));
    return answers ? i - 1 : -1;
  }

  /** "Rebels launched | an attack": the subject of the verb whose object the noun is. */
  Optional<Range> subject(int governor) {
    return governor < 0 || words.isBe(governor - 1) ? Optional.empty() : phrases.subject(governor);
  }

  /** "condemned | an attack", "faces | sanctions", "foiled | a raid". */
  boolean looksOn(int verb, boolean unrest) {
    String word = words.lower(verb);
    return parties.isOnlooker(word) || (unrest && parties.isHindering(word));
  }

  /** "soldiers, who | returned | fire": what is done is the object of one who does such. */
  boolean isDoneByWho(int governor) {
    return governor >= 0
        && parties.isDoing(words.lower(governor))
        && !words.isBe(governor - 1)
        && phrases.isOfWho(governor);
  }

  private static boolean isParticle(String word) {
    return switch (word) {
      case "of", "out", "up", "off" -> true;
      default -> false;
    };
  }
}
