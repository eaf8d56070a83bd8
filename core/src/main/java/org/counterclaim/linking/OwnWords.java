package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Span;

/**
 * Which words of a statement are its own. What it passes on from another ("activists said residents
 * blamed the army") answers for that other, so that one account is not counted as two.
 */
final class OwnWords {

  private static final Set<String> PRONOUNS = Set.of("it", "he", "she", "they", "we", "i");

  private OwnWords() {}

  /** {@return the parts of the content that are no other statement's, in the order of the text} */
  static List<Span> of(Reading reading, Statement statement) {
    List<Span> own = statement.attribution().content();
    Span extent = statement.attribution().contentExtent();
    for (Statement other : reading.statements()) {
      if (extent.overlaps(other.attribution().contentExtent())
          && !other.equals(statement)
          && passesOn(reading, statement, other)) {
        for (Span passed : spans(other)) {
          own = own.stream().flatMap(part -> without(part, passed)).toList();
        }
      }
    }
    return own;
  }

  /** {@return whether the words that both have are the other's} */
  private static boolean passesOn(Reading reading, Statement statement, Statement other) {
    List<Span> mine = statement.attribution().content();
    List<Span> theirs = other.attribution().content();
    if (mine.equals(theirs)) {
      boolean denied = statement.certainty() == Certainty.DENIED;
      return denied == (other.certainty() == Certainty.DENIED)
          && isFainter(reading, statement, other);
    }
    return (isWithin(theirs, mine) && !saysSoItself(reading, statement, other))
        || (isWithin(mine, theirs) && saysSoItself(reading, other, statement));
  }

  /** "reports quoted an official as saying": the official's. */
  private static boolean isFainter(Reading reading, Statement one, Statement other) {
    boolean nobody = isNobody(reading.speaker(one));
    return nobody == isNobody(reading.speaker(other)) ? distance(one) > distance(other) : nobody;
  }

  /** {@return from the words that say so to what is said; much where there are none} */
  private static int distance(Statement statement) {
    int content = statement.attribution().content().get(0).begin();
    return statement.attribution().source().isEmpty()
        ? Integer.MAX_VALUE
        : statement.attribution().cue().map(cue -> Math.abs(content - cue.begin())).orElse(0);
  }

  /** "Moscow said it believes that": one statement, not two. */
  private static boolean saysSoItself(Reading reading, Statement outer, Statement inner) {
    String text = reading.report().text();
    return outer.speaker().equals(inner.speaker())
        && inner
            .attribution()
            .source()
            .map(span -> PRONOUNS.contains(Text.fold(span.in(text))))
            .orElse(true);
  }

  private static boolean isWithin(List<Span> inside, List<Span> outside) {
    return length(inside) < length(outside)
        && inside.stream().allMatch(part -> outside.stream().anyMatch(out -> out.covers(part)));
  }

  private static boolean isNobody(Actor speaker) {
    return speaker.kind() == Actor.Kind.UNNAMED || speaker.kind() == Actor.Kind.NARRATOR;
  }

  /** Who is quoted and how goes with the quotation. */
  private static List<Span> spans(Statement inner) {
    List<Span> spans = new ArrayList<>(inner.attribution().content());
    inner.attribution().source().ifPresent(spans::add);
    inner.attribution().cue().ifPresent(spans::add);
    return spans;
  }

  private static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  private static Stream<Span> without(Span part, Span passed) {
    if (!part.overlaps(passed)) {
      return Stream.of(part);
    }
    Stream.Builder<Span> left = Stream.builder();
    if (part.begin() < passed.begin()) {
      left.add(new Span(part.begin(), passed.begin()));
    }
    if (passed.end() < part.end()) {
      left.add(new Span(passed.end(), part.end()));
    }
    return left.build();
  }
}
