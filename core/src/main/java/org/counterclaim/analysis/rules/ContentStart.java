package org.counterclaim.analysis.rules;

import java.util.OptionalInt;
import org.counterclaim.analysis.language.Cue;

/** Where the content begins behind a cue, if what follows is something the cue can take. */
final class ContentStart {

  private static final int LISTENER = 12;

  private final ClassedWords words;
  private final NounPhrases phrases;
  private final Cue cue;

  ContentStart(Site site) {
    words = site.words();
    phrases = site.phrases();
    cue = site.cue();
  }

  /** {@return the first word of the content of the cue at {@code at}} */
  OptionalInt behind(int at) {
    int i = skipAdverbs(at + 1);
    OptionalInt that = thatBehind(i);
    if (that.isPresent()) {
      return that;
    }
    if (cue.takes("listener") || cue.takes("person-to")) {
      OptionalInt told = behindListener(i);
      if (told.isPresent()) {
        return told;
      }
    }
    OptionalInt first = direct(i);
    boolean late = first.isPresent() && words.at(first.getAsInt()).is("that");
    return late && first.getAsInt() > i ? OptionalInt.of(first.getAsInt() + 1) : first;
  }

  /** The word behind "that", at once or behind "in a statement on Monday". */
  private OptionalInt thatBehind(int from) {
    if (!cue.takes("clause") && !cue.takes("that") && !cue.takes("listener")) {
      return OptionalInt.empty();
    }
    for (int i = from; i < from + LISTENER && i < words.size(); i++) {
      Word word = words.at(i);
      if (word.is("that")) {
        Word next = words.at(i + 1);
        boolean verb = next.is(WordClass.AUXILIARY) || next.is(WordClass.MODAL);
        boolean pronoun = verb || (words.isFiniteVerb(i + 1) && !cue.takes("clause"));
        return (i == from && pronoun) || isRelative(i, from)
            ? OptionalInt.empty()
            : OptionalInt.of(i + 1);
      }
      if (words.isMark(i) || (words.isPunctuation(i) && !word.is(",")) || words.isFiniteVerb(i)) {
        break;
      }
      if (i == from
          && !word.is(WordClass.PREPOSITION)
          && !word.is(WordClass.WEEKDAY)
          && !cue.takes("listener")
          && !word.is(",")) {
        break;
      }
    }
    return OptionalInt.empty();
  }

  private boolean isRelative(int that, int from) {
    return that > from && words.isFiniteVerb(that + 1);
  }

  private OptionalInt behindListener(int from) {
    OptionalInt end = phrases.endOf(from);
    if (end.isEmpty()) {
      return OptionalInt.empty();
    }
    int i = end.getAsInt() + 1;
    while (words.at(i).is(WordClass.WEEKDAY)
        || (words.at(i).is("on") && words.at(i + 1).is(WordClass.WEEKDAY))
        || words.at(i).is(WordClass.ADVERB)) {
      i++;
    }
    if (cue.takes("person-to") && words.at(i).is("to")) {
      return OptionalInt.of(from);
    }
    if (!cue.takes("listener")) {
      return OptionalInt.empty();
    }
    Word word = words.at(i);
    boolean quotation = words.isMark(i) || ((word.is(",") || word.is(":")) && words.isMark(i + 1));
    if (quotation) {
      return OptionalInt.of(words.isMark(i) ? i : i + 1);
    }
    boolean clause =
        word.is(WordClass.SUBJECT)
            || word.is("there")
            || isWh(word)
            || isClauseAt(i)
            || word.is("to");
    return clause ? OptionalInt.of(i) : OptionalInt.empty();
  }

  private OptionalInt direct(int from) {
    int i = from;
    Word word = words.at(i);
    if ((word.is(",") || word.is(":")) && words.isMark(i + 1) && cue.takes("quote")) {
      return OptionalInt.of(i + 1);
    }
    if (words.isMark(i)) {
      return OptionalInt.of(i);
    }
    if (word.is(":") && cue.takes("quote") && i + 1 < words.size()) {
      return OptionalInt.of(i + 1);
    }
    if (words.isPunctuation(i)) {
      return OptionalInt.empty();
    }
    if (isWh(word)) {
      return cue.takes("wh") || cue.takes("clause") ? OptionalInt.of(i) : OptionalInt.empty();
    }
    if (word.is("to")) {
      return cue.takes("to") || cue.takes("to-noun") ? OptionalInt.of(i) : OptionalInt.empty();
    }
    if (word.is(WordClass.PREPOSITION) && !word.is(WordClass.DETERMINER)) {
      boolean taken = cue.takes(word.lower());
      boolean particle =
          taken && (word.is("out") || word.is("back")) && words.at(i + 1).is(WordClass.PREPOSITION);
      return taken ? OptionalInt.of(particle ? i + 2 : i + 1) : lateClause(i);
    }
    if (word.is("back") || word.is("out")) {
      boolean particle = words.at(i + 1).is(WordClass.PREPOSITION);
      return cue.takes(word.lower())
          ? OptionalInt.of(particle ? i + 2 : i + 1)
          : OptionalInt.empty();
    }
    return (cue.takes("clause") && (isClauseAt(i) || (!cue.takes("object") && beginsPhrase(i))))
            || (cue.takes("object") && beginsPhrase(i))
            || (cue.takes("ing") && word.lower().endsWith("ing"))
        ? OptionalInt.of(i)
        : OptionalInt.empty();
  }

  /** "said on Monday it would …", "said in an interview he would …". */
  private OptionalInt lateClause(int preposition) {
    if (!cue.takes("clause")) {
      return OptionalInt.empty();
    }
    OptionalInt end = phrases.endOf(preposition + 1);
    int i = end.orElse(preposition) + 1;
    if (words.at(i).is(WordClass.WEEKDAY)) {
      i++;
    }
    return words.at(i).is(WordClass.SUBJECT)
            || (end.isPresent() && isClauseAt(i))
            || (words.isMark(i) && cue.takes("quote"))
        ? OptionalInt.of(i)
        : OptionalInt.empty();
  }

  private boolean beginsPhrase(int i) {
    Word word = words.at(i);
    return word.is(WordClass.PRONOUN)
        || word.is(WordClass.SUBJECT)
        || word.is(WordClass.DETERMINER)
        || word.is(WordClass.POSSESSIVE)
        || phrases.isNominal(i);
  }

  /** Whether a subject and a finite verb stand here. */
  private boolean isClauseAt(int i) {
    Word word = words.at(i);
    if (word.is(WordClass.SUBJECT) || word.is("there")) {
      return true;
    }
    if (word.is("if") || word.is("when") || word.is("while")) {
      return true;
    }
    OptionalInt end = phrases.endWithApposition(i);
    if (end.isEmpty()) {
      return false;
    }
    int verb = end.getAsInt() + 1;
    if (words.isComma(verb)) {
      verb++;
    }
    while (words.at(verb).is(WordClass.ADVERB)) {
      verb++;
    }
    return words.isFiniteVerb(verb);
  }

  private int skipAdverbs(int from) {
    int i = from;
    while (words.at(i).is(WordClass.WEEKDAY)
        || (words.at(i).is(WordClass.ADVERB)
            && !words.at(i).is(WordClass.DETERMINER)
            && !words.at(i).is(WordClass.PRONOUN)
            && !words.at(i).is("back")
            && !words.at(i).is("out"))) {
      i++;
    }
    return i;
  }

  private static boolean isWh(Word word) {
    return switch (word.lower()) {
      case "whether", "how", "why", "what", "where", "if", "who", "when" -> true;
      default -> false;
    };
  }
}
