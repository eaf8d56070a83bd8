package org.counterclaim.analysis.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where something is that only the places named around it can tell. */
final class Surroundings {

  private static final int SAME_PASSAGE = 200;
  private static final double AROUND_KILOMETRES = 150;

  private Surroundings() {}

  /**
   * {@return the town or area that most of the passage and the report speak for: each mention by
   * how sure it is and how near, and half as much for what lies in the same province; empty if the
   * report names none}
   */
  static Optional<GazetteerEntry> of(List<PlaceLocator.Located> located, int number) {
    Toponym toponym = located.get(number).toponym();
    Optional<GazetteerEntry> own =
        located.get(number).entry().filter(each -> toponym.kind() == Toponym.Kind.NAME);
    int at = toponym.span().begin();
    Map<GazetteerEntry, Double> weights = new LinkedHashMap<>();
    Map<Optional<String>, Double> provinces = new HashMap<>();
    for (PlaceLocator.Located other : located) {
      Optional<GazetteerEntry> entry =
          other.entry().filter(each -> isLocal(each) && !own.equals(Optional.of(each)));
      if (other.isLiteral() && entry.isPresent()) {
        int distance = Math.abs(other.toponym().span().begin() - at);
        double nearness = distance < SAME_PASSAGE ? 3 - 2.0 * distance / SAME_PASSAGE : 1;
        double weight = nearness * other.toponym().probability() * other.confidence();
        weights.merge(entry.get(), weight, Double::sum);
        provinces.merge(entry.get().province(), weight, Double::sum);
      }
    }
    return weights.entrySet().stream()
        .max(
            Comparator.comparingDouble(
                each ->
                    each.getValue() + provinces.getOrDefault(each.getKey().province(), 0.0) / 2))
        .map(Map.Entry::getKey);
  }

  /**
   * {@return the town that the words right before or behind say it lies in: "Talbar's busy | Grand
   * Hotel", "the Grand Hotel | in Talbar"}
   */
  static Optional<GazetteerEntry> beside(
      List<PlaceLocator.Located> located, int number, ReportWords words) {
    Toponym toponym = located.get(number).toponym();
    Optional<PlaceLocator.Located> owner =
        number == 0
            ? Optional.empty()
            : Optional.of(located.get(number - 1))
                .filter(each -> owns(each, toponym.firstWord(), words));
    Optional<PlaceLocator.Located> town =
        number + 1 == located.size()
            ? Optional.empty()
            : Optional.of(located.get(number + 1))
                .filter(each -> each.toponym().firstWord() == toponym.lastWord() + 2)
                .filter(each -> words.key(toponym.lastWord() + 1).equals("in"));
    return owner
        .or(() -> town)
        .filter(each -> each.isLiteral() && each.confidence() >= PlaceLocator.LIKELY)
        .flatMap(PlaceLocator.Located::entry)
        .filter(Surroundings::isLocal);
  }

  /**
   * "Talbar's | Hotel", "Talbar's busy | Hotel", "Talbars | Velin district"; not "Wilson's Farm
   * along | Talbar Road".
   */
  private static boolean owns(PlaceLocator.Located town, int thing, ReportWords words) {
    int owner = town.toponym().lastWord();
    if (hasLostApostrophe(town)) {
      return thing == owner + 1 && words.isBeside(owner);
    }
    int described = thing - owner - 2;
    return words.isPossessive(owner)
        && words.isBeside(owner + 1)
        && (described == 0
            || (described == 1 && words.isBeside(owner + 2) && !words.isCapitalised(owner + 2)));
  }

  private static boolean hasLostApostrophe(PlaceLocator.Located town) {
    String key = town.toponym().key();
    return town.entry().filter(each -> key.equals(Spelling.key(each.name()) + "s")).isPresent();
  }

  /** {@return the town that a school or street is named after, if it is one of those around} */
  static Optional<GazetteerEntry> namesake(Toponym toponym, Optional<GazetteerEntry> around) {
    return around.flatMap(
        place ->
            toponym.candidates().stream()
                .map(Gazetteer.Named::entry)
                .filter(each -> each.point().kilometresTo(place.point()) <= AROUND_KILOMETRES)
                .findFirst());
  }

  private static boolean isLocal(GazetteerEntry entry) {
    return entry.feature() != Feature.COUNTRY
        && entry.feature() != Feature.CONTINENT
        && entry.feature() != Feature.SEA;
  }
}
