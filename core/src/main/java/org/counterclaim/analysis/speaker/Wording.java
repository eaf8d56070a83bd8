package org.counterclaim.analysis.speaker;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.counterclaim.text.Span;

/**
 * A source phrase as words.
 *
 * @param text of the report
 * @param span where the phrase stands
 * @param day of the report, which tells who held an office
 * @param tokens its words from the party on, without what stands in brackets
 */
record Wording(
    String text, Span span, Optional<LocalDate> day, List<Token> tokens, Brackets brackets) {

  /** {@return the words before the first comma} */
  List<Token> first() {
    return PhraseGrammar.firstSegment(tokens);
  }

  /** {@return how some of its words are written, without an article} */
  String spelled(List<Token> some) {
    return PhraseGrammar.tidy(text, some);
  }

  /** {@return the same phrase, of which these words are the party} */
  Wording of(List<Token> some) {
    return new Wording(text, span, day, some, brackets);
  }
}
