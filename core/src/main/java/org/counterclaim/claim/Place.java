package org.counterclaim.claim;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A place on the map.
 *
 * @param name the canonical name of the gazetteer
 * @param geonames the GeoNames id, where it has one
 * @param latitude in degrees, WGS 84
 * @param longitude in degrees, WGS 84
 * @param country ISO 3166-1 alpha-2, upper case; empty for seas and the like
 * @param precision how closely the point says where it is
 * @param radiusKilometres within which of the point it lies; 0 where the precision says all
 * @param relation how it leans on the places its words name; empty for a place of its own name
 */
public record Place(
    String name,
    OptionalLong geonames,
    double latitude,
    double longitude,
    Optional<String> country,
    Precision precision,
    double radiusKilometres,
    Optional<Relation> relation) {

  /** A place of its own name. */
  public Place(
      String name,
      OptionalLong geonames,
      double latitude,
      double longitude,
      Optional<String> country,
      Precision precision) {
    this(name, geonames, latitude, longitude, country, precision, 0, Optional.empty());
  }

  /**
   * @throws IllegalArgumentException if the point is not on the globe or the radius is negative
   */
  public Place {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(geonames, "geonames");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(precision, "precision");
    Objects.requireNonNull(relation, "relation");
    if (!(radiusKilometres >= 0)) {
      throw new IllegalArgumentException("radius " + radiusKilometres + " km of " + name);
    }
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "latitude "
              + latitude
              + ", longitude "
              + longitude
              + " of "
              + name
              + " is not on the globe");
    }
  }

  /** {@return where it is on the globe} */
  public Point point() {
    return new Point(latitude, longitude);
  }

  /** How closely a point says where something is. */
  public enum Precision {
    /** A settlement, camp, base, crossing. */
    EXACT,
    /** Beside, around or at some distance from a point. */
    NEAR,
    /** A district, valley or other area of some tens of kilometres. */
    DISTRICT,
    PROVINCE,
    COUNTRY,
    /** Somewhere along a river, road, coast or border. */
    ALONG
  }

  /** How a place leans on others. */
  public enum Relation {
    /** "near X", "the outskirts of X" */
    NEAR,
    /** "30 km south of X" */
    OFFSET,
    /** "between X and Y" */
    BETWEEN,
    /** "eastern X" */
    PART
  }
}
