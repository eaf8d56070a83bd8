package org.counterclaim.json;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementRef;

/** What reports are called beside each other: "r1" for {@code news/r1.txt}. */
public final class ReportNames {

  private final Map<String, String> names;

  private ReportNames(Map<String, String> names) {
    this.names = Map.copyOf(names);
  }

  /** {@return the file stem of each report; its id where another report has the same stem} */
  public static ReportNames of(Collection<Reading> readings) {
    Map<String, String> reportOfStem = new HashMap<>();
    Map<String, Boolean> shared = new HashMap<>();
    for (Reading reading : readings) {
      String stem = stem(reading.report().source());
      String other = reportOfStem.put(stem, reading.report().id());
      shared.merge(stem, other != null && !other.equals(reading.report().id()), Boolean::logicalOr);
    }
    Map<String, String> names = new HashMap<>();
    for (Reading reading : readings) {
      String id = reading.report().id();
      String stem = stem(reading.report().source());
      names.put(id, shared.getOrDefault(stem, false) ? id : stem);
    }
    return new ReportNames(names);
  }

  /** {@return such as "r1#s2"} */
  public String of(StatementRef ref) {
    return of(ref.report()) + "#" + ref.statement();
  }

  /** {@return the name of a report; its id where it is none of these} */
  public String of(String report) {
    return names.getOrDefault(report, report);
  }

  private static String stem(String source) {
    String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return stem.isEmpty() ? source : stem;
  }
}
