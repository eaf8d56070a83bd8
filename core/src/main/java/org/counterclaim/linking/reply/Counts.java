package org.counterclaim.linking.reply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.Figure;

/**
 * What a statement counts. "At least 12" and "20" can both be true, "12" and "20" of one thing
 * cannot; what is counted once only tells nothing.
 */
record Counts(Map<String, List<Figure>> byThing) {

  Counts {
    byThing = Map.copyOf(byThing);
  }

  static Counts of(List<Figure> figures) {
    Map<String, List<Figure>> byThing = new HashMap<>();
    for (Figure figure : figures) {
      byThing.merge(figure.what(), List.of(figure), Counts::both);
    }
    return new Counts(byThing);
  }

  /** {@return whether some thing is counted by both, and no two of their figures are compatible} */
  boolean conflict(Counts other) {
    return byThing.entrySet().stream()
        .anyMatch(
            entry ->
                other.byThing.containsKey(entry.getKey())
                    && !anyCompatible(entry.getValue(), other.of(entry.getKey())));
  }

  /** {@return whether some thing is counted by both with the same bounds} */
  boolean agree(Counts other) {
    return byThing.entrySet().stream()
        .anyMatch(
            entry ->
                entry.getValue().stream()
                    .anyMatch(
                        one ->
                            other.of(entry.getKey()).stream()
                                .anyMatch(
                                    two ->
                                        one.low().equals(two.low())
                                            && one.high().equals(two.high()))));
  }

  private List<Figure> of(String thing) {
    return byThing.getOrDefault(thing, List.of());
  }

  private static boolean anyCompatible(List<Figure> ours, List<Figure> theirs) {
    return ours.stream().anyMatch(one -> theirs.stream().anyMatch(two -> compatible(one, two)));
  }

  private static boolean compatible(Figure one, Figure other) {
    return one.low().orElse(0) <= other.high().orElse(Long.MAX_VALUE)
        && other.low().orElse(0) <= one.high().orElse(Long.MAX_VALUE);
  }

  private static List<Figure> both(List<Figure> one, List<Figure> other) {
    return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
  }
}
