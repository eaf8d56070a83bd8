package org.counterclaim.correction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Span;

/**
 * Which statement is meant, by its words: it is found in any reading of the same report, whatever
 * its id there and though its borders lie a little differently.
 *
 * @param content in the order of the text; never empty
 */
public record Anchor(Optional<Quote> source, Optional<Quote> cue, List<Quote> content) {

  /** Where one of two statements has no cue, at least so much of their contents is the same. */
  private static final double SAME_WITHOUT_CUE = 0.5;

  /** Two cues for nearly the same content, such as "said" and "added": a reader moved the cue. */
  private static final double SAME_BESIDE_ANOTHER_CUE = 0.9;

  /**
   * @throws IllegalArgumentException if there is no content
   */
  public Anchor {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(cue, "cue");
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an anchor needs content");
    }
  }

  /** {@return the words of a statement of a report with this text} */
  public static Anchor of(Statement statement, String text) {
    return of(statement.attribution(), text);
  }

  static Anchor of(Attribution attribution, String text) {
    return new Anchor(
        attribution.source().map(span -> Quote.of(span, text)),
        attribution.cue().map(span -> Quote.of(span, text)),
        attribution.content().stream().map(span -> Quote.of(span, text)).toList());
  }

  /** {@return whether all its words stand where it says} */
  public boolean standsIn(String text) {
    return quotes().allMatch(quote -> quote.standsIn(text));
  }

  /** {@return the words as one would quote them, gaps marked} */
  public String words() {
    return String.join(" … ", content.stream().map(Quote::words).toList());
  }

  /**
   * {@return the statement that is most like it} Contents must share words; where both have a cue,
   * it must be the same word, or the contents all but the same.
   */
  public Optional<Statement> find(Reading reading) {
    if (!standsIn(reading.report().text())) {
      return Optional.empty();
    }
    Optional<Statement> best = Optional.empty();
    double mostAlike = 0;
    for (Statement statement : reading.statements()) {
      double alike = likeness(statement.attribution());
      if (alike > mostAlike) {
        mostAlike = alike;
        best = Optional.of(statement);
      }
    }
    return best;
  }

  /**
   * {@return 0 for another statement; the same cue counts more than content, content than source}
   */
  private double likeness(Attribution other) {
    double shared = shared(other.content());
    boolean bothHaveCues = cue.isPresent() && other.cue().isPresent();
    boolean sameCue = bothHaveCues && cue.get().meets(other.cue().get());
    double needed =
        sameCue ? Double.MIN_VALUE : bothHaveCues ? SAME_BESIDE_ANOTHER_CUE : SAME_WITHOUT_CUE;
    if (shared < needed) {
      return 0;
    }
    boolean sameSource =
        source.isPresent()
            && other.source().isPresent()
            && source.get().meets(other.source().get());
    return shared + (sameCue ? 1 : 0) + (sameSource ? 0.25 : 0);
  }

  /** {@return how much of both contents is in both, between 0 and 1} */
  private double shared(List<Span> others) {
    long common = 0;
    long all = 0;
    for (Quote mine : content) {
      all += mine.span().length();
      for (Span other : others) {
        int begin = Math.max(mine.span().begin(), other.begin());
        common += Math.max(0, Math.min(mine.span().end(), other.end()) - begin);
      }
    }
    all += others.stream().mapToLong(Span::length).sum();
    return (double) common / (all - common);
  }

  private Stream<Quote> quotes() {
    return Stream.of(source.stream(), cue.stream(), content.stream()).flatMap(each -> each);
  }
}
