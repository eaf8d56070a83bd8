package org.counterclaim.analysis.speaker;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.analysis.actor.KnownActor.Gender;
import org.counterclaim.text.Span;

/**
 * Whose lawyer "his lawyer" is where a sentence first tells of somebody without a name: "A worker
 * was hit, his lawyer said". Who was named in sentences before is farther away.
 */
final class Principals {

  private static final Set<String> PLURAL = Set.of("their", "they", "them");

  /** How many words may stand between an article and its noun: "a 26-year-old unarmed man". */
  private static final int LONGEST = 4;

  /** How long a sentence is looked through. */
  private static final int FARTHEST = 300;

  private final String text;
  private final SpeakerWords words;

  Principals(String text, SpeakerWords words) {
    this.text = text;
    this.words = words;
  }

  /** {@return the phrase in the possessive's sentence that it means, if nobody else comes first} */
  Optional<Span> before(String possessive, int offset) {
    List<Token> tokens = Token.of(text, new Span(sentenceBegin(offset), offset));
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (mayBeNamed(tokens, i) || words.has("pronoun", token.lower()) || isQuoted(token)) {
        return Optional.empty();
      }
      int first = isPerson(token, possessive) && !isOfAName(tokens, i) ? opening(tokens, i) : -1;
      if (first == 0 || (first > 0 && !words.has("preposition", tokens.get(first - 1).lower()))) {
        return Optional.of(new Span(tokens.get(first).span().begin(), token.span().end()));
      }
    }
    return Optional.empty();
  }

  /**
   * {@return the words that open the sentence of "what it called", "which it denies": whoever the
   * sentence is about; empty where "it" stands otherwise}
   */
  Optional<Span> subject(int offset) {
    List<Token> tokens = Token.of(text, new Span(sentenceBegin(offset), offset));
    int last = tokens.size() - 1;
    if (last < 1 || !words.has("free-relative", tokens.get(last).lower())) {
      return Optional.empty();
    }
    boolean article = words.has("determiner", tokens.get(0).lower());
    int end = article ? noun(tokens) : 0;
    while (!article && end < last && tokens.get(end).isCapital()) {
      end++;
    }
    boolean alone = end > 0 && !tokens.get(end - 1).possessive() && !tokens.get(end).comma();
    return alone
        ? Optional.of(new Span(tokens.get(0).span().begin(), tokens.get(end - 1).span().end()))
        : Optional.empty();
  }

  /** {@return where the first noun for a body behind an article ends, or 0: "The coast guard"} */
  private int noun(List<Token> tokens) {
    for (int i = 1; i < Math.min(tokens.size() - 1, LONGEST); i++) {
      Token token = tokens.get(i);
      if (token.comma() || token.possessive() || words.has("preposition", token.lower())) {
        return 0;
      }
      if (words.has("organisation", token.lower())
          && !words.has("organisation", tokens.get(i + 1).lower())) {
        return i + 1;
      }
    }
    return 0;
  }

  /** A capital names somebody, unless it opens the sentence or is a day or place: "in New Arda". */
  private boolean mayBeNamed(List<Token> tokens, int i) {
    int begin = i;
    while (begin > 0 && tokens.get(begin).isCapital()) {
      begin--;
    }
    String before = tokens.get(begin).lower();
    boolean small = words.isSmall(before) || words.has("counted", before);
    return tokens.get(i).isCapital() && (begin == i ? !small : !words.has("setting", before));
  }

  private boolean isPerson(Token token, String possessive) {
    boolean several = PLURAL.contains(possessive);
    boolean person = several ? isPlural(token) : words.has("person", token.lower());
    boolean otherSex =
        Pronouns.gender(possessive)
            .map(gender -> gender == Gender.MAN ? "woman" : "man")
            .filter(other -> words.has(other, token.lower()))
            .isPresent();
    return person && !otherSex && !token.possessive() && !token.isCapital();
  }

  private boolean isPlural(Token token) {
    String one = SpeakerWords.singular(token.lower());
    return words.has("people", token.lower())
        || (!one.equals(token.lower()) && words.has("person", one))
        || token.lower().equals("men")
        || token.lower().equals("women");
  }

  /** "the trader Bilal Aziz", "the trader, Bilal Aziz": he has a name. */
  private static boolean isOfAName(List<Token> tokens, int i) {
    return i + 1 < tokens.size() && tokens.get(i + 1).isCapital();
  }

  /** {@return where the article or number before a noun stands, or -1} */
  private int opening(List<Token> tokens, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - LONGEST - 1); i--) {
      Token token = tokens.get(i);
      if (tokens.get(i + 1).comma() || words.has("preposition", token.lower())) {
        return -1;
      }
      if (words.has("determiner", token.lower()) || words.has("counted", token.lower())) {
        return i;
      }
    }
    return -1;
  }

  private boolean isQuoted(Token token) {
    int before = token.span().begin() - 1;
    return before >= 0 && "\"“”".indexOf(text.charAt(before)) >= 0;
  }

  int sentenceBegin(int offset) {
    int first = Math.max(0, offset - FARTHEST);
    for (int i = offset - 1; i > first; i--) {
      char c = text.charAt(i);
      if (c == '\n' || (".?!".indexOf(c) >= 0 && Character.isWhitespace(text.charAt(i + 1)))) {
        return i + 1;
      }
    }
    return first;
  }
}
