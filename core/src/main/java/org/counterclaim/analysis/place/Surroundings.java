package org.counterclaim.analysis.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where something is that only the places named around it can tell. */
final class Surroundings {

  private static final int SAME_PASSAGE = 200;

  private Surroundings() {}

  /**
   * {@return the literal town or area named nearest within the passage, else the one the report
   * names most; empty if it names none}
   */
  static Optional<GazetteerEntry> of(List<PlaceLocator.Located> located, int number) {
    int at = located.get(number).toponym().span().begin();
    Optional<GazetteerEntry> near = Optional.empty();
    int nearest = SAME_PASSAGE;
    Map<GazetteerEntry, Integer> counts = new HashMap<>();
    Optional<GazetteerEntry> most = Optional.empty();
    int highest = 0;
    for (PlaceLocator.Located other : located) {
      if (!other.isLiteral() || other.entry().filter(Surroundings::isLocal).isEmpty()) {
        continue;
      }
      GazetteerEntry entry = other.entry().get();
      int distance = Math.abs(other.toponym().span().begin() - at);
      if (distance < nearest) {
        nearest = distance;
        near = other.entry();
      }
      int count = counts.merge(entry, 1, Integer::sum);
      if (count > highest) {
        highest = count;
        most = other.entry();
      }
    }
    return near.isPresent() ? near : most;
  }

  private static boolean isLocal(GazetteerEntry entry) {
    return entry.feature() != Feature.COUNTRY
        && entry.feature() != Feature.CONTINENT
        && entry.feature() != Feature.SEA;
  }
}
