package org.counterclaim.analysis.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.analysis.event.Choices.Range;
import org.counterclaim.analysis.event.Clauses.Clause;
import org.counterclaim.analysis.event.Clauses.Opening;

/** Whom a clause acts upon: of the phrases behind its verb, the one that most speaks for. */
final class Objects {

  private static final int REACH = 30;
  private static final double LESS_FOR_EACH_BEFORE = 0.13;
  private static final double ENOUGH = 0.2;

  private final SentenceWords words;
  private final Clauses clauses;
  private final PhraseFinder phrases;
  private final PartyWords parties;
  private final AddedClauses added;

  Objects(SentenceWords words, Clauses clauses, PhraseFinder phrases, PartyWords parties) {
    this.words = words;
    this.clauses = clauses;
    this.phrases = phrases;
    this.parties = parties;
    added = new AddedClauses(words, clauses);
  }

  /** A phrase behind the verb, what leads to it, and how much speaks for it. */
  private record Candidate(Range phrase, double score) {}

  /** {@return whom the clause of the verb acts upon, behind it} */
  Optional<Range> of(int verb) {
    return between(verb + 1, words.size(), clauses.of(verb));
  }

  /**
   * {@return whom the clause acts upon, by the words from a position to another and no further than
   * the clause goes}
   */
  Optional<Range> between(int from, int end, Clause clause) {
    List<Candidate> candidates = new ArrayList<>();
    int limit = Math.min(end, from + REACH);
    int i = from;
    double order = 0;
    while (i < limit) {
      if (words.isBreak(i)
          || added.openAt(i)
          || (clauses.of(i).opening() == Opening.BACKGROUND && !clauses.of(i).equals(clause))
          || (clauses.of(i).opening() == Opening.RELATIVE && !clauses.of(i).equals(clause))) {
        break;
      }
      Optional<Range> phrase = phrases.beginningAt(i);
      if (phrase.isEmpty()) {
        i++;
        continue;
      }
      Range found = phrase.get();
      double score =
          lead(words.lower(i - 1), i == from)
              + parties.weight(words, found)
              - LESS_FOR_EACH_BEFORE * order;
      candidates.add(new Candidate(found, score));
      order++;
      i = found.end();
    }
    return candidates.stream()
        .filter(each -> each.score > ENOUGH)
        .reduce((a, b) -> b.score > a.score ? b : a)
        .map(Candidate::phrase);
  }

  private static double lead(String word, boolean direct) {
    return switch (word) {
      case "against" -> 1.1;
      case "to", "with", "toward", "towards" -> 0.85;
      case "from", "upon" -> 0.75;
      case "on", "between" -> 0.65;
      case "of", "into", "at" -> 0.55;
      case "for", "in" -> 0.45;
      case "by", "over", "about", "near", "during", "since", "under", "after" -> 0.1;
      default -> direct ? 1 : 0.6;
    };
  }
}
