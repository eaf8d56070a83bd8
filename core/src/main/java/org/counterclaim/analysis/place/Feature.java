package org.counterclaim.analysis.place;

import org.counterclaim.claim.Place;

/** What kind of thing a gazetteer entry is. The order is that of the gazetteer file. */
public enum Feature {
  CONTINENT(Place.Precision.COUNTRY),
  COUNTRY(Place.Precision.COUNTRY),
  /** A first-order division: a state, province, governorate, oblast. */
  PROVINCE(Place.Precision.PROVINCE),
  /** A second-order division: a county, district, raion. */
  DISTRICT(Place.Precision.DISTRICT),
  SETTLEMENT(Place.Precision.EXACT),
  /** A quarter of a town. */
  QUARTER(Place.Precision.EXACT),
  RIVER(Place.Precision.ALONG),
  LAKE(Place.Precision.DISTRICT),
  SEA(Place.Precision.COUNTRY),
  COAST(Place.Precision.ALONG),
  ISLAND(Place.Precision.DISTRICT),
  MOUNTAIN(Place.Precision.DISTRICT),
  DESERT(Place.Precision.PROVINCE),
  VALLEY(Place.Precision.DISTRICT),
  /** An area without office or border of its own: "eastern Ghouta", "Donbas". */
  REGION(Place.Precision.PROVINCE),
  CROSSING(Place.Precision.EXACT),
  CAMP(Place.Precision.EXACT),
  BASE(Place.Precision.EXACT),
  OIL_FIELD(Place.Precision.DISTRICT),
  FACILITY(Place.Precision.EXACT),
  /** A building or address that stands for a government: "the Kremlin". */
  SEAT(Place.Precision.EXACT);

  private final Place.Precision precision;

  Feature(Place.Precision precision) {
    this.precision = precision;
  }

  /** {@return how closely the point of such an entry says where it is} */
  public Place.Precision precision() {
    return precision;
  }

  /** {@return whether it is a country or a division of one} */
  public boolean isDivision() {
    return this == COUNTRY || this == PROVINCE || this == DISTRICT;
  }

  /** {@return whether one list may file under this what another files under {@code other}} */
  boolean isLike(Feature other) {
    return this == other
        || (isTown() && other.isTown())
        || ((this == PROVINCE || this == DISTRICT) && other == REGION);
  }

  private boolean isTown() {
    return this == SETTLEMENT || this == QUARTER;
  }

  /** {@return whether towns lie in it rather than it in a town} */
  public boolean isArea() {
    return precision == Place.Precision.COUNTRY
        || precision == Place.Precision.PROVINCE
        || precision == Place.Precision.DISTRICT;
  }
}
