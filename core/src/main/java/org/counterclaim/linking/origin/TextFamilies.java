package org.counterclaim.linking.origin;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Reading;

/**
 * Which reports go back to one text, and which of them was the first. Kin of kin are kin: a copy of
 * an excerpt has the origin of the excerpt. The same for any order of the reports. Immutable.
 */
public final class TextFamilies {

  private final Map<String, String> origins;
  private final List<Kin> kin;

  private TextFamilies(Map<String, String> origins, List<Kin> kin) {
    this.origins = Map.copyOf(origins);
    this.kin = List.copyOf(kin);
  }

  /** {@return the origins of some reports among each other} */
  public static TextFamilies among(Collection<Reading> readings) {
    return of(readings.stream().map(Fingerprint::of).toList());
  }

  /** {@return the origins of the reports with these fingerprints} */
  public static TextFamilies of(Collection<Fingerprint> prints) {
    BandIndex index = new BandIndex();
    prints.forEach(index::add);
    Set<Kin> kin = new LinkedHashSet<>();
    for (Fingerprint print : prints) {
      KinFinder.find(print, index).forEach(pair -> kin.add(pair.inOrder()));
    }
    return of(prints, kin);
  }

  /** {@return the origins of reports whose kin is known already} */
  public static TextFamilies of(Collection<Fingerprint> prints, Collection<Kin> kin) {
    Map<String, Fingerprint> first = new HashMap<>();
    prints.forEach(print -> first.put(print.report(), print));
    Map<String, String> parents = new HashMap<>();
    for (Kin pair : kin) {
      String one = root(parents, pair.report());
      String other = root(parents, pair.other());
      if (!one.equals(other)) {
        boolean oneIsFirst =
            Fingerprint.EARLIER.compare(known(first, one), known(first, other)) <= 0;
        parents.put(oneIsFirst ? other : one, oneIsFirst ? one : other);
      }
    }
    Map<String, String> origins = new HashMap<>();
    first.keySet().forEach(report -> origins.put(report, root(parents, report)));
    return new TextFamilies(origins, List.copyOf(kin));
  }

  /**
   * {@return the id of the report that printed the text first, as far as is known; the report
   * itself where nobody else has it or the report is unknown here}
   */
  public String origin(String reportId) {
    return origins.getOrDefault(reportId, reportId);
  }

  /** {@return how many independent texts stand behind these reports} */
  public int independent(Collection<String> reportIds) {
    return (int) reportIds.stream().map(this::origin).distinct().count();
  }

  /** {@return all pairs that go back to one text} */
  public List<Kin> kin() {
    return kin;
  }

  private static Fingerprint known(Map<String, Fingerprint> prints, String report) {
    return Optional.ofNullable(prints.get(report))
        .orElseThrow(() -> new IllegalArgumentException("no fingerprint of " + report));
  }

  private static String root(Map<String, String> parents, String report) {
    String at = report;
    for (String up = parents.get(at); up != null; up = parents.get(at)) {
      at = up;
    }
    return at;
  }
}
