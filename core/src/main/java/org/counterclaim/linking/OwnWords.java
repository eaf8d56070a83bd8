package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.List;
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

  private OwnWords() {}

  /** {@return the parts of the content that are no other statement's, in the order of the text} */
  static List<Span> of(Reading reading, Statement statement) {
    List<Span> own = statement.attribution().content();
    for (Statement other : reading.statements()) {
      if (!other.equals(statement) && passesOn(reading, statement, other)) {
        for (Span passed : spans(other)) {
          own = own.stream().flatMap(part -> without(part, passed)).toList();
        }
      }
    }
    return own;
  }

  private static boolean passesOn(Reading reading, Statement outer, Statement inner) {
    List<Span> outside = outer.attribution().content();
    List<Span> inside = inner.attribution().content();
    if (inside.equals(outside)) {
      return isNobody(reading.speaker(outer))
          && !isNobody(reading.speaker(inner))
          && (outer.certainty() == Certainty.DENIED) == (inner.certainty() == Certainty.DENIED);
    }
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
