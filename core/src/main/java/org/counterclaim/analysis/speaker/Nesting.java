package org.counterclaim.analysis.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/** Which statements stand inside the content of which. */
final class Nesting {

  private static final int DEEPEST = 6;
  private static final int MOST_OPEN = 64;

  private record Part(Span span, int of) {}

  private Nesting() {}

  /**
   * {@return for each attribution the positions of those whose content holds it, outermost first}
   */
  static List<List<Integer>> of(List<Attribution> attributions) {
    List<Part> parts = new ArrayList<>();
    List<Integer> order = new ArrayList<>();
    List<List<Integer>> enclosing = new ArrayList<>();
    for (int i = 0; i < attributions.size(); i++) {
      for (Span span : attributions.get(i).content()) {
        parts.add(new Part(span, i));
      }
      order.add(i);
      enclosing.add(List.of());
    }
    parts.sort(Comparator.comparing(Part::span));
    order.sort(Comparator.comparingInt((Integer i) -> place(attributions.get(i)).begin()));
    List<Part> open = new ArrayList<>();
    int next = 0;
    for (int i : order) {
      if (attributions.get(i).kind() == StatementKind.NARRATOR) {
        continue; // the outlet speaks through nobody: "It fired on Monday, which it denies"
      }
      Span place = place(attributions.get(i));
      while (next < parts.size() && parts.get(next).span().begin() <= place.begin()) {
        if (open.size() < MOST_OPEN) {
          open.add(parts.get(next));
        }
        next++;
      }
      open.removeIf(part -> part.span().end() <= place.begin());
      enclosing.set(
          i,
          open.stream()
              .filter(part -> part.of() != i && part.span().covers(place))
              .filter(part -> !contains(attributions, i, part.of()))
              .sorted(Comparator.comparingInt((Part part) -> -part.span().length()))
              .limit(DEEPEST)
              .map(Part::of)
              .distinct()
              .toList());
    }
    return enclosing;
  }

  /** Where a statement hangs in the text: its cue, else its source, else its content. */
  private static Span place(Attribution attribution) {
    return attribution.cue().or(attribution::source).orElse(attribution.content().get(0));
  }

  /** Two that hold each other's cue are no chain. */
  private static boolean contains(List<Attribution> attributions, int outer, int inner) {
    Span place = place(attributions.get(inner));
    return attributions.get(outer).content().stream().anyMatch(span -> span.covers(place));
  }
}
