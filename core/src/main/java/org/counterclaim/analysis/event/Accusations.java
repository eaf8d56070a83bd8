package org.counterclaim.analysis.event;

import java.util.Optional;
import org.counterclaim.analysis.event.Choices.Range;

/**
 * Who answers an accusation that a noun names, and is therefore not the one who makes it: "Arda has
 * not commented on the accusation", "a charge Arda denies", "said the charges were baseless".
 */
final class Accusations {

  private static final int NEAR = 6;

  private final SentenceWords words;
  private final PhraseFinder phrases;
  private final PartyWords parties;

  Accusations(SentenceWords words, PhraseFinder phrases, PartyWords parties) {
    this.words = words;
    this.phrases = phrases;
    this.parties = parties;
  }

  /**
   * "accused them of arming rebels, | a charge": of the whole before, whose verb does not do it.
   */
  boolean isApposed(int noun) {
    int i = noun - 1;
    while (words.is("determiner", i)) {
      i--;
    }
    return words.isComma(i);
  }

  /**
   * {@return who answers by a verb with a preposition in front, or by one behind; where the
   * accusation is called untrue, whoever the sentence names}
   *
   * @param behind the first word behind the noun
   */
  Optional<Range> answering(int noun, int behind) {
    return isJudged(behind)
        ? Optional.of(new Range(0, words.size()))
        : before(noun).or(() -> behind(behind));
  }

  /** "the charges | were entirely false". */
  private boolean isJudged(int behind) {
    int i = behind;
    while (i < behind + NEAR && !words.isPunctuation(i) && !words.isBe(i)) {
      i++;
    }
    if (!words.isBe(i)) {
      return false;
    }
    int said = i + 1;
    while (words.isAdverb(said) || words.is("determiner", said) || words.isQuotationMark(said)) {
      said++;
    }
    return parties.isVerdict(words.lower(said));
  }

  /** "commented on | the | accusation", "responded to …"; not "called for …". */
  private Optional<Range> before(int noun) {
    int i = noun - 1;
    while (words.isNominal(i) || words.is("determiner", i)) {
      i--;
    }
    boolean to = words.lower(i).equals("on") || words.lower(i).equals("to");
    boolean answers = to && parties.isAnswer(words.lower(i - 1));
    return answers ? phrases.subject(i - 1) : Optional.empty();
  }

  /** "an accusation that | Arda | denied". */
  private Optional<Range> behind(int from) {
    int first = words.is("relative", from) ? from + 1 : from;
    for (int i = first + 1; i < Math.min(words.size(), first + NEAR); i++) {
      if (words.isPunctuation(i)) {
        return Optional.empty();
      }
      if (parties.isAnswer(words.lower(i))) {
        int verb = phrases.groupBegin(i);
        return words.isBe(i - 1) || verb <= first
            ? Optional.empty()
            : Optional.of(new Range(first, verb));
      }
    }
    return Optional.empty();
  }
}
