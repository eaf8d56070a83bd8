package org.counterclaim.linking.origin;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the reports that go back to the same text as a given one. Stateless. */
public final class KinFinder {

  private KinFinder() {}

  /** {@return the kin of a report among those an index knows, by id} */
  public static List<Kin> find(Fingerprint print, Fingerprints index) {
    return index.sharingABand(print).stream()
        .flatMap(
            other -> {
              Kinship kinship = KinshipRules.decide(print, other);
              return kinship.sameOrigin()
                  ? Stream.of(new Kin(print.report(), other.report(), kinship))
                  : Stream.empty();
            })
        .distinct()
        .sorted(Comparator.comparing(Kin::other))
        .toList();
  }
}
