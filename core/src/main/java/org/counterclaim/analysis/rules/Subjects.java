package org.counterclaim.analysis.rules;

import java.util.Optional;
import java.util.OptionalInt;
import org.counterclaim.text.Span;

/** Who stands before a verb group. */
final class Subjects {

  private static final int FARTHEST = 30;

  private final ClassedWords words;
  private final NounPhrases phrases;

  Subjects(ClassedWords words) {
    this.words = words;
    this.phrases = new NounPhrases(words);
  }

  /** {@return the subject of the verb group that begins at {@code group}} */
  Optional<Span> before(int group) {
    int last = group - 1;
    Word word = words.at(last);
    if (word.is("who") || word.is("which") || (word.is("that") && phrases.isNominal(last - 1))) {
      return phraseEndingAt(words.isComma(last - 1) ? last - 2 : last - 1);
    }
    if (word.is(")")) {
      return withBracket(last);
    }
    if (words.isComma(last)) {
      return withApposition(last);
    }
    if (word.is(WordClass.COORDINATOR) || word.is("then")) {
      return ofClause(last);
    }
    return phraseEndingAt(last);
  }

  /** {@return the subject of the clause that holds position {@code before}: its first phrase} */
  Optional<Span> ofClause(int before) {
    for (int i = 0; i < before && i < FARTHEST; i++) {
      boolean begins = i == 0 || words.isComma(i - 1) || words.isMark(i - 1);
      OptionalInt end = begins ? phrases.endWithApposition(i) : OptionalInt.empty();
      if (end.isPresent() && end.getAsInt() < before) {
        int behind = end.getAsInt() + 1;
        if (words.isComma(behind)) {
          behind++;
        }
        while (words.at(behind).is(WordClass.ADVERB)) {
          behind++;
        }
        if (words.isFiniteVerb(behind) && !words.at(i).is(WordClass.WEEKDAY)) {
          return Optional.of(words.span(i, end.getAsInt()));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Span> phraseEndingAt(int last) {
    OptionalInt begin = phrases.beginOf(last);
    return begin.isPresent() && !words.at(last).is(WordClass.WEEKDAY)
        ? Optional.of(words.span(begin.getAsInt(), last))
        : Optional.empty();
  }

  /** "Gov. Jane Roe (R-Okla.) said". */
  private Optional<Span> withBracket(int closing) {
    for (int i = closing - 1; i > 0 && closing - i < FARTHEST; i--) {
      if (words.at(i).is("(")) {
        return phraseEndingAt(i - 1).map(span -> span.union(words.at(closing).span()));
      }
    }
    return Optional.empty();
  }

  /** "X, the head of Y, said": the comma before the verb closes what another opened. */
  private Optional<Span> withApposition(int closing) {
    for (int i = closing - 2; i > 0 && closing - i < FARTHEST; i--) {
      if (words.isMark(i)) {
        return Optional.empty();
      }
      if (words.isComma(i)) {
        OptionalInt begin = phrases.beginOf(i - 1);
        if (begin.isPresent() && isClauseStart(begin.getAsInt())) {
          return Optional.of(
              isAside(i + 1)
                  ? words.span(begin.getAsInt(), i - 1)
                  : words.span(begin.getAsInt(), closing - 1));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether what begins here is no apposition but an aside: "speaking in Paris", "on Monday". */
  private boolean isAside(int i) {
    Word word = words.at(i);
    return word.lower().endsWith("ing")
        || word.is(WordClass.PREPOSITION)
        || word.is(WordClass.SUBORDINATOR);
  }

  private boolean isClauseStart(int i) {
    Word before = words.at(i - 1);
    return i == 0
        || words.isPunctuation(i - 1)
        || words.isMark(i - 1)
        || before.is(WordClass.COORDINATOR)
        || before.is(WordClass.SUBORDINATOR)
        || before.is("that");
  }
}
