package org.counterclaim.analysis.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.claim.Place;

/**
 * Where the names of a report that are spelled as the gazetteer spells them lie: only there is a
 * name looked for that is merely transliterated alike. Half a world has some town with the
 * consonants of any village.
 */
final class Vouchers {

  /** The share of the report's places, adjectives among them, that makes a country vouched for. */
  private static final double SHARE = 0.25;

  /** How much of the share of the country most spoken of it must have. */
  private static final double NEARLY = 0.67;

  private static final double NEIGHBOURHOOD_KILOMETRES = 75;
  private static final int MOST_NEIGHBOURS = 100;

  private final Map<String, Double> countries = new HashMap<>();
  private final List<GazetteerEntry> neighbours = new ArrayList<>();
  private double all;

  /**
   * What the toponyms vouch for.
   *
   * @param choices one for each of the toponyms
   */
  Vouchers(List<Toponym> toponyms, List<Optional<PlaceResolver.Choice>> choices) {
    for (int i = 0; i < toponyms.size(); i++) {
      Toponym toponym = toponyms.get(i);
      boolean sure =
          toponym.kind() == Toponym.Kind.NAME || toponym.kind() == Toponym.Kind.ADJECTIVE;
      choices.get(i).filter(choice -> sure).ifPresent(choice -> add(toponym, choice));
    }
  }

  private void add(Toponym toponym, PlaceResolver.Choice choice) {
    double weight = toponym.probability() * choice.confidence();
    GazetteerEntry entry = choice.entry();
    entry.country().ifPresent(code -> countries.merge(code, weight, Double::sum));
    all += weight;
    boolean local =
        toponym.kind() == Toponym.Kind.NAME
            && entry.feature().precision() == Place.Precision.EXACT
            && neighbours.size() < MOST_NEIGHBOURS
            && !neighbours.contains(entry);
    if (local) {
      neighbours.add(entry);
    }
  }

  /** {@return whether an entry lies in such a country or beside one of the named towns} */
  boolean vouchFor(GazetteerEntry entry) {
    double share = entry.country().map(code -> countries.getOrDefault(code, 0.0)).orElse(0.0);
    double most = countries.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    return (all > 0 && share / all >= SHARE && share >= NEARLY * most)
        || neighbours.stream()
            .anyMatch(each -> each.point().kilometresTo(entry.point()) <= NEIGHBOURHOOD_KILOMETRES);
  }
}
