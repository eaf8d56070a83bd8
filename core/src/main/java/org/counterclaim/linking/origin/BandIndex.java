package org.counterclaim.linking.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Fingerprints in memory, by their bands. Not for use by two threads at once. */
public final class BandIndex implements Fingerprints {

  /** A band of more reports than this is a phrase of an outlet, and leads nowhere. */
  static final int CROWD = 200;

  private final Map<Long, List<Fingerprint>> bands = new HashMap<>();

  /** Makes an empty index. */
  public BandIndex() {}

  /** Adds a fingerprint; the same report again changes nothing that can be asked. */
  public void add(Fingerprint print) {
    print
        .bands()
        .forEach(band -> bands.computeIfAbsent(band, none -> new ArrayList<>()).add(print));
  }

  @Override
  public Collection<Fingerprint> sharingABand(Fingerprint print) {
    Set<Fingerprint> found = new LinkedHashSet<>();
    print
        .bands()
        .mapToObj(band -> bands.getOrDefault(band, List.of()))
        .filter(those -> those.size() <= CROWD)
        .forEach(found::addAll);
    found.removeIf(other -> other.report().equals(print.report()));
    return found;
  }
}
