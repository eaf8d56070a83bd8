package org.counterclaim.evaluation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.counterclaim.claim.Attribution;
import org.counterclaim.text.Span;

/** The spans of a statement as a gold file or a reading gives them; each list may be empty. */
public record MarkedStatement(List<Span> source, List<Span> cue, List<Span> content) {

  public MarkedStatement {
    source = source.stream().sorted().toList();
    cue = cue.stream().sorted().toList();
    content = content.stream().sorted().toList();
  }

  /** {@return the spans of an attribution} */
  public static MarkedStatement of(Attribution attribution) {
    return new MarkedStatement(
        list(attribution.source()), list(attribution.cue()), attribution.content());
  }

  private static List<Span> list(Optional<Span> span) {
    return span.map(List::of).orElse(List.of());
  }

  /** {@return how many characters two lists of spans share} */
  static int shared(List<Span> one, List<Span> other) {
    int shared = 0;
    for (Span a : one) {
      for (Span b : other) {
        shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin()));
      }
    }
    return shared;
  }

  static int length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }

  /** {@return whether this one's cue lies within a content of the other} */
  boolean isInside(MarkedStatement other) {
    Objects.requireNonNull(other, "other");
    return !cue.isEmpty() && other.content.stream().anyMatch(content -> content.covers(cue.get(0)));
  }
}
