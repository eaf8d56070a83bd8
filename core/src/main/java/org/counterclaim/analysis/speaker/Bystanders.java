package org.counterclaim.analysis.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.text.Span;

/**
 * People whom a sentence begins with, without a name and without a word of theirs so far: "The
 * president toured the camp. He said …". A pronoun may mean one where nobody else came up.
 */
final class Bystanders {

  private static final Set<String> MASCULINE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMININE = Set.of("she", "her", "hers", "herself");

  /** How many chars a pronoun looks back. */
  private static final int FARTHEST = 1000;

  /** How many words a role may have: "The deputy foreign minister". */
  private static final int LONGEST = 4;

  private final String text;
  private final SpeakerWords words;

  Bystanders(String text, SpeakerWords words) {
    this.text = text;
    this.words = words;
  }

  /** {@return the latest phrase before the offset that the pronoun may mean} */
  Optional<Span> before(String pronoun, int offset) {
    boolean man = MASCULINE.contains(pronoun);
    if (!man && !FEMININE.contains(pronoun)) {
      return Optional.empty();
    }
    List<Token> tokens = Token.of(text, new Span(Math.max(0, offset - FARTHEST), offset));
    for (int i = tokens.size() - 1; i > 0; i--) {
      Token head = tokens.get(i);
      if (isPerson(head) && !words.has(man ? "woman" : "man", head.lower())) {
        int last = head.span().end();
        Optional<Span> phrase =
            opening(tokens, i).map(first -> new Span(first.span().begin(), last));
        if (phrase.isPresent()) {
          return phrase;
        }
      }
    }
    return Optional.empty();
  }

  private boolean isPerson(Token token) {
    return !token.possessive() && !token.isCapital() && words.has("person", token.lower());
  }

  /** The article with a capital that a phrase begins with, and so its sentence. */
  private Optional<Token> opening(List<Token> tokens, int head) {
    for (int i = head - 1; i >= Math.max(0, head - LONGEST) && !tokens.get(i + 1).comma(); i--) {
      Token token = tokens.get(i);
      if (words.has("determiner", token.lower())) {
        return token.isCapital() ? Optional.of(token) : Optional.empty();
      }
      if (words.has("preposition", token.lower()) || token.possessive()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
