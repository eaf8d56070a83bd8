package org.counterclaim.analysis.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** A name with what it may mean; a name that a comma settles stands apart from the bare one. */
record PlaceQuestion(
    List<Gazetteer.Named> candidates,
    Set<Feature> asked,
    List<Gazetteer.Named> next,
    Set<String> peers,
    String spelling) {

  private static final int MOST_NAMESAKES = 60;

  /** Whether a province bears the name of its country's capital. */
  boolean namesTheCapital(GazetteerEntry province) {
    return province.feature() == Feature.PROVINCE
        && candidates.stream()
            .map(Gazetteer.Named::entry)
            .anyMatch(each -> each.rank() == 4 && each.country().equals(province.country()));
  }

  double highest() {
    return candidates.stream().mapToDouble(each -> each.entry().prominence()).max().orElse(0);
  }

  /** {@return the most peopled of very many namesakes, and those that the next name contains} */
  List<Gazetteer.Named> narrowed() {
    if (candidates.size() <= MOST_NAMESAKES) {
      return candidates;
    }
    List<Gazetteer.Named> kept = new ArrayList<>(candidates);
    kept.sort(
        Comparator.comparing((Gazetteer.Named each) -> each.entry().liesInAny(next))
            .thenComparing(each -> each.entry().population())
            .reversed());
    return kept.subList(0, MOST_NAMESAKES);
  }
}
