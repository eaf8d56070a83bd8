package org.counterclaim.analysis.place;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many of a report's other names have a namesake near a candidate, before any of them is
 * settled: "Athens", "Etowah" and "Riceville" together are in Tennessee. A name of many namesakes
 * says less, since one of them is near to anything.
 */
final class Support {

  private static final int MOST_NAMES = 40;
  private static final int MOST_NAMESAKES = 20;
  private static final double NEAR_KILOMETRES = 60;

  private final Map<GazetteerEntry, Double> support;

  private Support(Map<GazetteerEntry, Double> support) {
    this.support = support;
  }

  /** {@return the support among names, each given by its candidates} */
  static Support of(Collection<List<Gazetteer.Named>> names) {
    List<List<GazetteerEntry>> local =
        names.stream()
            .map(each -> each.stream().map(Gazetteer.Named::entry).filter(Support::isLocal))
            .map(each -> each.limit(MOST_NAMESAKES).toList())
            .filter(each -> !each.isEmpty())
            .limit(MOST_NAMES)
            .toList();
    Map<GazetteerEntry, Double> support = new HashMap<>();
    for (List<GazetteerEntry> candidates : local) {
      for (GazetteerEntry entry : candidates) {
        double sum = 0;
        for (List<GazetteerEntry> other : local) {
          sum += other == candidates ? 0 : nearness(entry, other) / Math.sqrt(other.size());
        }
        support.merge(entry, Math.log1p(sum), Math::max);
      }
    }
    return new Support(support);
  }

  double of(GazetteerEntry entry) {
    return support.getOrDefault(entry, 0.0);
  }

  private static double nearness(GazetteerEntry entry, List<GazetteerEntry> others) {
    double nearest = 0;
    for (GazetteerEntry other : others) {
      if (!other.equals(entry) && Math.abs(latitude(other) - latitude(entry)) < 3) {
        double apart = entry.point().kilometresTo(other.point());
        nearest = Math.max(nearest, Math.exp(-apart / NEAR_KILOMETRES));
      }
    }
    return nearest;
  }

  private static double latitude(GazetteerEntry entry) {
    return entry.point().latitude();
  }

  private static boolean isLocal(GazetteerEntry entry) {
    return switch (entry.feature()) {
      case CONTINENT, COUNTRY, PROVINCE, SEA -> false;
      default -> true;
    };
  }
}
