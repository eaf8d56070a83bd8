package org.counterclaim.claim;

/** A point on the globe in degrees, WGS 84. */
public record Point(double latitude, double longitude) {

  /** The mean radius of the earth after IUGG. */
  private static final double EARTH_KILOMETRES = 6371.0088;

  /**
   * @throws IllegalArgumentException if it is not on the globe
   */
  public Point {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "latitude " + latitude + ", longitude " + longitude + " is not on the globe");
    }
  }

  /** {@return the great-circle distance, on a sphere: up to 0.5 % off} */
  public double kilometresTo(Point other) {
    double lat = Math.toRadians(other.latitude - latitude) / 2;
    double lon = Math.toRadians(other.longitude - longitude) / 2;
    double chord =
        Math.sin(lat) * Math.sin(lat)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.sin(lon)
                * Math.sin(lon);
    return 2 * EARTH_KILOMETRES * Math.asin(Math.sqrt(Math.min(1, chord)));
  }

  /**
   * {@return the point reached by going straight on}
   *
   * @param bearing in degrees, clockwise from north
   */
  public Point towards(double bearing, double kilometres) {
    double angle = kilometres / EARTH_KILOMETRES;
    double course = Math.toRadians(bearing);
    double lat = Math.toRadians(latitude);
    double sine =
        Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(course);
    double east = Math.sin(course) * Math.sin(angle) * Math.cos(lat);
    double turn = Math.toDegrees(Math.atan2(east, Math.cos(angle) - Math.sin(lat) * sine));
    return new Point(
        Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, sine)))),
        Math.IEEEremainder(longitude + turn, 360));
  }

  /** {@return the middle of the great circle between the two} */
  public Point middle(Point other) {
    double lat1 = Math.toRadians(latitude);
    double lat2 = Math.toRadians(other.latitude);
    double turn = Math.toRadians(other.longitude - longitude);
    double x = Math.cos(lat2) * Math.cos(turn);
    double y = Math.cos(lat2) * Math.sin(turn);
    double lat = Math.atan2(Math.sin(lat1) + Math.sin(lat2), Math.hypot(Math.cos(lat1) + x, y));
    double lon = longitude + Math.toDegrees(Math.atan2(y, Math.cos(lat1) + x));
    return new Point(Math.toDegrees(lat), Math.IEEEremainder(lon, 360));
  }
}
