package org.counterclaim.analysis.place;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.Point;

/**
 * One place of the gazetteer.
 *
 * @param geonames the GeoNames id, where it has one
 * @param point its centre
 * @param country ISO 3166-1 alpha-2; empty for seas, continents and what crosses borders
 * @param province GeoNames' code of the first-order division with its country, such as "US.TX"
 * @param district that of the second-order division, such as "US.TX.453"
 * @param population 0 where nobody says
 * @param radiusKilometres within which most of it lies; 0 for a point
 * @param rank of a town in its country's offices: 4 capital, 3 seat of a province, 2 of a district,
 *     else 0
 */
public record GazetteerEntry(
    String name,
    Feature feature,
    OptionalLong geonames,
    Point point,
    Optional<String> country,
    Optional<String> province,
    Optional<String> district,
    long population,
    int radiusKilometres,
    int rank) {

  private static final double WELL_KNOWN = 5;

  public GazetteerEntry {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(feature, "feature");
    Objects.requireNonNull(geonames, "geonames");
    Objects.requireNonNull(point, "point");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(province, "province");
    Objects.requireNonNull(district, "district");
  }

  /**
   * {@return how much spoken of, as the logarithm of people: the population, or what a kind of
   * place without one is worth beside towns}
   */
  double prominence() {
    if (population > 0) {
      return Math.log10(population + 1.0);
    }
    return switch (feature) {
      case CONTINENT -> 9;
      case COUNTRY, SEA -> 7;
      case RIVER, REGION, SEAT, BASE, MOUNTAIN, ISLAND, CAMP -> 6;
      case LAKE, DESERT, VALLEY, CROSSING, OIL_FIELD, FACILITY, PROVINCE -> 5;
      case COAST, DISTRICT -> 4;
      case SETTLEMENT, QUARTER -> 2;
    };
  }

  /** {@return whether it is as much spoken of as a town of a hundred thousand people} */
  boolean isWellKnown() {
    return prominence() >= WELL_KNOWN;
  }

  /** {@return it as the place of a mention} */
  public Place place() {
    return new Place(
        name,
        geonames,
        point.latitude(),
        point.longitude(),
        country,
        feature.precision(),
        radiusKilometres,
        Optional.empty());
  }

  /** {@return whether it lies in one of the divisions or countries} */
  boolean liesInAny(List<Gazetteer.Named> areas) {
    return areas.stream().anyMatch(area -> liesIn(area.entry()));
  }

  /** {@return whether {@code other} is a division or country that this lies in} */
  public boolean liesIn(GazetteerEntry other) {
    if (other.country.isEmpty() || !other.country.equals(country) || equals(other)) {
      return false;
    }
    return switch (other.feature) {
      case COUNTRY -> true;
      case PROVINCE -> province.isPresent() && province.equals(other.province);
      case DISTRICT -> district.isPresent() && district.equals(other.district);
      case REGION, VALLEY, DESERT, ISLAND, MOUNTAIN ->
          point.kilometresTo(other.point) <= Math.max(other.radiusKilometres, 20);
      default -> false;
    };
  }
}
