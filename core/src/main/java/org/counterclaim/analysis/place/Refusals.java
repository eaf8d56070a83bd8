package org.counterclaim.analysis.place;

import java.util.List;
import java.util.Optional;

/**
 * Which names mean none of the places that the gazetteer has for them. Half the villages of the
 * world are in no list, and most have a namesake in some other country that is.
 */
final class Refusals {

  private final List<Toponym> toponyms;
  private final List<Optional<PlaceResolver.Choice>> choices;
  private final Containment containment;

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
  }

  /** {@return whether the toponym of this number means none of its places} */
  boolean refuse(int number) {
    return choices
        .get(number)
        .map(PlaceResolver.Choice::entry)
        .filter(entry -> !entry.isWellKnown() && entry.country().isPresent())
        .filter(entry -> isElsewhere(entry, number) || isStray(entry, number))
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

  private static boolean isLikely(PlaceResolver.Choice choice) {
    return choice.confidence() >= PlaceLocator.LIKELY;
  }
}
