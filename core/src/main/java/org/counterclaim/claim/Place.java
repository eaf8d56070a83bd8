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
 */
public record Place(
    String name,
    OptionalLong geonames,
    double latitude,
    double longitude,
    Optional<String> country,
    Precision precision) {

  /**
   * @throws IllegalArgumentException if the point is not on the globe
   */
  public Place {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(geonames, "geonames");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(precision, "precision");
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
}
