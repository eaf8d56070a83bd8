package org.counterclaim.analysis.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Block;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * Who leads up to a quotation that no cue gives to anybody: whoever speaks in the sentence before
 * it, else the one whose talk or mood that sentence tells of, "Governor Bosco was furious." Who is
 * merely named there may be the last to have said it: "Bosco was killed." For one report.
 */
final class LeadIn {

  /** So many words may name a subject: "The governor of the state, Jean Bosco, | was". */
  private static final int LONGEST_SUBJECT = 14;

  /** So many words stand between "was" and a mood: "was not in the least | surprised". */
  private static final int BEFORE_MOOD = 4;

  private static final int LONGEST_SENTENCE = 500;

  private final String text;
  private final List<Block> blocks;
  private final List<Attribution> attributions;
  private final SpeakerWords words;

  LeadIn(Report report, List<Attribution> attributions, SpeakerWords words) {
    this.text = report.text();
    this.blocks = report.blocks();
    this.attributions = attributions;
    this.words = words;
  }

  /**
   * Who leads up to a quotation: one of these.
   *
   * @param statement whose speaker does
   * @param subject the words for who does
   */
  record Leader(OptionalInt statement, Optional<Span> subject) {}

  /** {@return who leads up to the quotation of an attribution} */
  Optional<Leader> to(int attribution) {
    Span sentence = sentenceBefore(attributions.get(attribution).content().get(0).begin());
    if (sentence.isEmpty() || isHeading(sentence)) {
      return Optional.empty();
    }
    OptionalInt statement = speaking(sentence, attribution);
    Optional<Span> subject = statement.isPresent() ? Optional.empty() : subject(sentence);
    return statement.isPresent() || subject.isPresent()
        ? Optional.of(new Leader(statement, subject))
        : Optional.empty();
  }

  /** {@return whether a subject is somebody, and not "the reaction"} */
  boolean mayLead(Phrase phrase) {
    return switch (phrase.form()) {
      case PERSON, PRONOUN -> true;
      case ROLE -> words.is("person", phrase.head()) || words.is("people", phrase.head());
      case BODY, BARE_NAME, NOMINAL, DOCUMENT, VAGUE -> false;
    };
  }

  /** The sentence that ends before a quotation, or is still open where it begins. */
  private Span sentenceBefore(int quotation) {
    int end = quotation;
    while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    int begin = end;
    while (begin > 0 && end - begin < LONGEST_SENTENCE && !isBorder(begin)) {
      begin--;
    }
    return new Span(begin, end).strip(text);
  }

  private boolean isBorder(int offset) {
    char before = text.charAt(offset - 1);
    return before == '\n'
        || (Character.isWhitespace(text.charAt(offset))
            && (".!?".indexOf(before) >= 0
                || (offset > 1
                    && "”\"".indexOf(before) >= 0
                    && ".!?".indexOf(text.charAt(offset - 2)) >= 0)));
  }

  private boolean isHeading(Span sentence) {
    return blocks.stream()
        .filter(block -> block.span().overlaps(sentence))
        .anyMatch(
            block -> block.kind() == Block.Kind.HEADLINE || block.kind() == Block.Kind.HEADING);
  }

  /** Of several, the last whom nobody there quotes. */
  private OptionalInt speaking(Span sentence, int quotation) {
    List<Integer> there =
        IntStream.range(0, attributions.size())
            .filter(i -> i != quotation && isSaidIn(attributions.get(i), sentence))
            .boxed()
            .toList();
    return there.stream()
        .filter(i -> there.stream().noneMatch(k -> holds(attributions.get(k), i)))
        .max(Comparator.comparingInt(i -> attributions.get(i).anchor().begin()))
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  private static boolean isSaidIn(Attribution told, Span sentence) {
    return told.kind() != StatementKind.NARRATOR
        && Stream.concat(told.cue().stream(), told.content().stream()).anyMatch(sentence::overlaps);
  }

  private boolean holds(Attribution outer, int inner) {
    Span anchor = attributions.get(inner).anchor();
    return !outer.equals(attributions.get(inner))
        && outer.content().stream().anyMatch(content -> content.covers(anchor));
  }

  /** "Governor Bosco | was furious", "The mayor | shrugged". */
  private Optional<Span> subject(Span sentence) {
    List<Token> tokens = Token.of(text, sentence);
    for (int i = 0; i < tokens.size() && i <= LONGEST_SUBJECT; i++) {
      String word = tokens.get(i).lower();
      boolean talks = words.has("talks", word);
      if (talks || words.has("feels", word)) {
        boolean opens = i > 0 && !words.has("preposition", tokens.get(0).lower());
        return opens && (talks || isMoodBehind(tokens, i))
            ? Optional.of(tokens.get(0).span().union(tokens.get(i - 1).span()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isMoodBehind(List<Token> tokens, int verb) {
    return tokens.stream()
        .skip(verb + 1L)
        .limit(BEFORE_MOOD)
        .anyMatch(token -> words.has("mood", token.lower()));
  }
}
