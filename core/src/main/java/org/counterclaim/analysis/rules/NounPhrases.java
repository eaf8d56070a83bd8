package org.counterclaim.analysis.rules;

import java.util.OptionalInt;
import java.util.Set;

/**
 * Noun phrases without a parser: runs of determiners, adjectives, nouns and names, joined by "of"
 * and other prepositions, by "and", and by an apposition between commas. Positions are word
 * indices, both ends included.
 */
final class NounPhrases {

  private static final Set<String> JOINING =
      Set.of("of", "for", "from", "at", "in", "with", "on", "to", "against", "between", "near");
  private static final int LONGEST = 40;

  private final ClassedWords words;

  NounPhrases(ClassedWords words) {
    this.words = words;
  }

  /** {@return the first word of the phrase that ends at {@code last}; empty if none ends there} */
  OptionalInt beginOf(int last) {
    Word word = words.at(last);
    if (word.is(WordClass.PRONOUN) || word.is(WordClass.SUBJECT)) {
      return word.is(WordClass.PREPOSITION) ? OptionalInt.empty() : OptionalInt.of(last);
    }
    int begin = coreBegin(last);
    if (begin > last) {
      return OptionalInt.empty();
    }
    while (last - begin < LONGEST) {
      Word before = words.at(begin - 1);
      int further = -1;
      if (JOINING.contains(before.lower()) && isNounEnd(begin - 2)) {
        further = coreBegin(begin - 2);
      } else if (before.is("and") && isNounEnd(begin - 2)) {
        further = coordinatedBegin(begin - 2);
      }
      if (further < 0 || further > begin - 2) {
        break;
      }
      begin = further;
    }
    return OptionalInt.of(begin);
  }

  /** {@return the last word of the phrase that begins at {@code first}; empty if none does} */
  OptionalInt endOf(int first) {
    Word word = words.at(first);
    if ((word.is(WordClass.PRONOUN) || word.is(WordClass.SUBJECT))
        && !word.is(WordClass.DETERMINER)) {
      return OptionalInt.of(first);
    }
    int end = coreEnd(first);
    if (end < first) {
      return OptionalInt.empty();
    }
    while (end - first < LONGEST) {
      Word next = words.at(end + 1);
      int further = -1;
      if (next.is("of")
          || (!next.is("to")
              && JOINING.contains(next.lower())
              && !words.at(end + 2).is(WordClass.WEEKDAY)
              && !isTime(end + 2))) {
        further = coreEnd(end + 2);
      } else if (next.is("and") && !words.at(end + 2).is(WordClass.SUBJECT)) {
        further = coreEnd(end + 2);
        if (words.isFiniteVerb(further + 1)) {
          further = -1;
        }
      }
      if (further < end + 2) {
        break;
      }
      end = further;
    }
    return OptionalInt.of(end);
  }

  /** As {@link #endOf}, with an apposition or "who" clause behind a comma. */
  OptionalInt endWithApposition(int first) {
    OptionalInt end = endOf(first);
    if (end.isEmpty() || !words.isComma(end.getAsInt() + 1)) {
      return end;
    }
    int begin = end.getAsInt() + 2;
    Word word = words.at(begin);
    boolean apposition =
        word.is(WordClass.DETERMINER)
            || word.is("who")
            || word.is("his")
            || word.is("her")
            || words.lexicon().introducesName(word.lower());
    if (!apposition || words.isMark(begin)) {
      return end;
    }
    for (int i = begin; i < words.size() && i - first < LONGEST; i++) {
      if (words.isPunctuation(i) || words.isMark(i)) {
        return i > begin ? OptionalInt.of(i - 1) : end;
      }
    }
    return end;
  }

  /**
   * The leftmost word of determiner, adjectives, nouns, names; {@code last + 1} if there is none.
   */
  private int coreBegin(int last) {
    int i = last;
    while (i >= 0 && last - i < LONGEST) {
      Word word = words.at(i);
      if (word.is(WordClass.DETERMINER)
          || (word.is(WordClass.POSSESSIVE) && !word.isPossessiveEnding())) {
        return i;
      }
      if (!isNominal(i) || (i < last && cutsBefore(i))) {
        break;
      }
      i--;
    }
    int begin = i + 1;
    return begin <= last && words.at(begin).isPossessiveEnding() ? begin + 1 : begin;
  }

  /** Whether a name behind a plain noun begins a phrase of its own: "told reporters | Clinton". */
  private boolean cutsBefore(int i) {
    Word word = words.at(i);
    Word next = words.at(i + 1);
    return next.is(WordClass.NAME)
        && !word.is(WordClass.NAME)
        && !word.is(WordClass.NUMBER)
        && !word.isPossessiveEnding()
        && !words.lexicon().introducesName(word.lower())
        && word.lower().indexOf('-') < 0
        && !words.at(i - 1).is(WordClass.DETERMINER)
        && !isNominal(i - 1);
  }

  private int coreEnd(int first) {
    int i = first;
    while (words.at(i).is(WordClass.DETERMINER)
        || (words.at(i).is(WordClass.POSSESSIVE) && !words.at(i).isPossessiveEnding())) {
      i++;
    }
    int noun = i;
    while (i < words.size() && i - first < LONGEST && isNominal(i)) {
      i++;
    }
    if (i == noun) {
      return i > first && words.at(i - 1).is(WordClass.PRONOUN) ? i - 1 : first - 1;
    }
    return i - 1;
  }

  private int coordinatedBegin(int last) {
    int begin = coreBegin(last);
    boolean boundary =
        begin == 0
            || words.isPunctuation(begin - 1)
            || words.isMark(begin - 1)
            || words.at(begin - 1).is("that");
    return boundary ? begin : -1;
  }

  private boolean isNounEnd(int i) {
    return i >= 0 && isNominal(i) && !words.at(i).isPossessiveEnding();
  }

  private boolean isTime(int i) {
    return words.at(i).is(WordClass.NUMBER);
  }

  /** Noun, adjective, name, number or "’s" within a phrase. */
  boolean isNominal(int i) {
    Word word = words.at(i);
    if (word.is(WordClass.NAME) || word.is(WordClass.NUMBER) || word.is("&")) {
      return true;
    }
    if (word.isPossessiveEnding()) {
      return i > 0 && isNominal(i - 1);
    }
    if (!word.classes().isEmpty()) {
      return false;
    }
    return !words.isFiniteVerb(i) && !isGerund(i);
  }

  private boolean isGerund(int i) {
    Word word = words.at(i);
    return word.lower().length() > 5
        && word.lower().endsWith("ing")
        && !words.at(i - 1).is(WordClass.DETERMINER)
        && words.lexicon().cues().verb(word.lower()).isPresent();
  }
}
