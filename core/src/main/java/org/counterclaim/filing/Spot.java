package org.counterclaim.filing;

import java.util.Locale;
import java.util.Objects;
import org.counterclaim.claim.Place;
import org.counterclaim.text.Sha256;

/**
 * A place that reports speak of.
 *
 * @param key "g" and the GeoNames id, else "p" and a digest of name and point
 */
public record Spot(String key, Place place) {

  public Spot {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(place, "place");
  }

  /** {@return the spot of a place} */
  public static Spot of(Place place) {
    return new Spot(
        place.geonames().isPresent() && place.relation().isEmpty()
            ? "g" + place.geonames().getAsLong()
            : "p"
                + Sha256.of()
                    .addField(place.name())
                    .addField(
                        String.format(
                            Locale.ROOT, "%.3f %.3f", place.latitude(), place.longitude()))
                    .hex()
                    .substring(0, 12),
        place);
  }
}
