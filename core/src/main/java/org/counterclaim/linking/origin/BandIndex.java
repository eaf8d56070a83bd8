package org.counterclaim.linking.origin;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** Fingerprints in memory, by their bands. Not for use by two threads at once. */
public final class BandIndex implements Fingerprints {

  /** So many reports of a band are looked at, the earliest: it may be an outlet's mere phrase. */
  static final int CROWD = 200;

  private static final NavigableSet<Fingerprint> NOBODY = new TreeSet<>(Fingerprint.EARLIER);

  private final Map<Long, NavigableSet<Fingerprint>> bands = new HashMap<>();

  /** Makes an empty index. */
  public BandIndex() {}

  /** Adds a fingerprint; the same report again changes nothing that can be asked. */
  public void add(Fingerprint print) {
    print
        .bands()
        .mapToObj(band -> bands.computeIfAbsent(band, none -> new TreeSet<>(Fingerprint.EARLIER)))
        .forEach(
            those -> {
              those.add(print);
              if (those.size() > CROWD) {
                those.pollLast();
              }
            });
  }

  @Override
  public Collection<Fingerprint> sharingABand(Fingerprint print) {
    Set<Fingerprint> found = new LinkedHashSet<>();
    print.bands().mapToObj(band -> bands.getOrDefault(band, NOBODY)).forEach(found::addAll);
    found.removeIf(other -> other.report().equals(print.report()));
    return found;
  }
}
