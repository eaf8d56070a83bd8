package org.counterclaim.analysis.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which names mean none of the places that the gazetteer has for them. Half the villages of the
 * world are in no list, and most have a namesake in some other country that is.
 */
final class Refusals {

  /** So many other names, and such a share of them, make a report one of their country. */
  private static final int ENOUGH_NAMES = 2;

  private static final double ENOUGH = 0.5;

  private static final int CAPITAL = 4;

  private final List<Toponym> toponyms;
  private final List<Optional<PlaceResolver.Choice>> choices;
  private final Containment containment;

  /** What was likely chosen, by country. */
  private final Map<String, Set<String>> namesByCountry = new HashMap<>();

  /**
   * Looks at what was chosen.
   *
   * @param choices one for each of the toponyms
   */
  Refusals(
      List<Toponym> toponyms,
      List<Optional<PlaceResolver.Choice>> choices,
      Containment containment) {
    this.toponyms = toponyms;
    this.choices = choices;
    this.containment = containment;
    for (int i = 0; i < toponyms.size(); i++) {
      String key = toponyms.get(i).key();
      choices
          .get(i)
          .filter(Refusals::isLikely)
          .flatMap(each -> each.entry().country())
          .ifPresent(
              country -> namesByCountry.computeIfAbsent(country, each -> new HashSet<>()).add(key));
    }
  }

  /** {@return whether the toponym of this number means none of its places} */
  boolean refuse(int number) {
    return choices
        .get(number)
        .map(PlaceResolver.Choice::entry)
        .filter(entry -> !entry.isWellKnown() && entry.country().isPresent())
        .filter(
            entry -> isElsewhere(entry, number) || isStray(entry, number) || isAlone(entry, number))
        .isPresent();
  }

  /** "Moura, a town in Mali" is not the one in Portugal, though the gazetteer has no other. */
  private boolean isElsewhere(GazetteerEntry town, int number) {
    return containment
        .of(number)
        .flatMap(choices::get)
        .filter(Refusals::isLikely)
        .map(PlaceResolver.Choice::entry)
        .filter(area -> area.feature().isArea() && area.country().isPresent())
        .filter(area -> !area.country().equals(town.country()))
        .isPresent();
  }

  /**
   * Whether a mere by-name of a town is all that ties the report to its country: "Khar" is not the
   * Haar in Germany where all else is Pakistan's. The short form of a name, such as "Clacton" of
   * Clacton-on-Sea, is none.
   */
  private boolean isStray(GazetteerEntry town, int number) {
    Toponym toponym = toponyms.get(number);
    boolean byName =
        toponym.kind() == Toponym.Kind.NAME
            && !Spelling.key(town.name()).startsWith(toponym.key())
            && toponym.candidates().stream()
                .noneMatch(each -> each.main() && each.entry().equals(town));
    if (!byName) {
      return false;
    }
    boolean abroad = false;
    for (int i = 0; i < toponyms.size(); i++) {
      Optional<String> country =
          toponyms.get(i).key().equals(toponym.key())
              ? Optional.empty()
              : choices.get(i).filter(Refusals::isLikely).flatMap(each -> each.entry().country());
      if (country.equals(town.country())) {
        return false;
      }
      abroad |= country.isPresent();
    }
    return abroad;
  }

  /**
   * Whether nothing else that the report surely names lies in its country, and most lies in one
   * other: "the village of Mandera" where all is Pakistan's is not the town in Kenya, though the
   * gazetteer has no other. States and their capitals are meant wherever they are named.
   */
  private boolean isAlone(GazetteerEntry town, int number) {
    Toponym toponym = toponyms.get(number);
    boolean state = town.feature() == Feature.COUNTRY || town.rank() == CAPITAL;
    if (toponym.kind() != Toponym.Kind.NAME || state || isShortForm(toponym, town)) {
      return false;
    }
    int all = 0;
    int most = 0;
    for (Map.Entry<String, Set<String>> country : namesByCountry.entrySet()) {
      boolean named = country.getValue().contains(toponym.key());
      int others = country.getValue().size() - (named ? 1 : 0);
      if (others > 0 && town.country().equals(Optional.of(country.getKey()))) {
        return false;
      }
      all += others;
      most = Math.max(most, others);
    }
    return most >= ENOUGH_NAMES && most >= ENOUGH * all;
  }

  /** "Clacton" of Clacton-on-Sea. */
  private static boolean isShortForm(Toponym toponym, GazetteerEntry town) {
    return Spelling.key(town.name()).startsWith(toponym.key() + ' ');
  }

  private static boolean isLikely(PlaceResolver.Choice choice) {
    return choice.confidence() >= PlaceLocator.LIKELY;
  }
}
