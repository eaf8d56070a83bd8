package org.counterclaim.ledger.sql;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.linking.origin.Fingerprint;
import org.counterclaim.linking.origin.Kin;
import org.counterclaim.linking.origin.Kinship;
import org.counterclaim.linking.origin.TextFamilies;
import org.jdbi.v3.core.Handle;

/** Which text reports go back to, by the kin that is recorded. */
final class Families {

  /** A larger family is looked at in part; its reports keep one origin as far as that goes. */
  private static final int MOST = 200;

  private final Handle handle;
  private final KeptAccounts kept;

  Families(Handle handle, KeptAccounts kept) {
    this.handle = handle;
    this.kept = kept;
  }

  /** Finds out the origins of some reports, and leaves them with the kept accounts. */
  void settle(Collection<String> reports, Collection<Kin> found) {
    Set<String> family = new LinkedHashSet<>(reports);
    List<Kin> kin = new ArrayList<>(found);
    Deque<String> open = new ArrayDeque<>(reports);
    while (!open.isEmpty()) {
      for (Kin pair : kinOf(open.remove())) {
        kin.add(pair);
        for (String each : List.of(pair.report(), pair.other())) {
          if (family.size() < MOST + reports.size() && family.add(each)) {
            open.add(each);
          }
        }
      }
    }
    reports.forEach(report -> kept.settle(report, report));
    kin.removeIf(pair -> !family.contains(pair.report()) || !family.contains(pair.other()));
    if (!kin.isEmpty()) {
      List<Fingerprint> prints =
          kin.stream()
              .flatMap(pair -> List.of(pair.report(), pair.other()).stream())
              .distinct()
              .flatMap(report -> kept.of(handle, report).stream())
              .map(KeptAccounts.Kept::print)
              .toList();
      TextFamilies families = TextFamilies.of(prints, kin);
      prints.forEach(print -> kept.settle(print.report(), families.origin(print.report())));
    }
  }

  private List<Kin> kinOf(String report) {
    return handle
        .createQuery(
            """
            SELECT report, other, kinship FROM kin WHERE report = :report
            UNION SELECT report, other, kinship FROM kin WHERE other = :report
            """)
        .bind("report", report)
        .map(
            (row, context) ->
                new Kin(
                    row.getString("report"),
                    row.getString("other"),
                    Kinship.valueOf(row.getString("kinship"))))
        .list();
  }

  /** {@return for each of these reports, the first of them that is its kin, or kin of its kin} */
  static Map<String, String> among(Handle handle, List<String> reports) {
    Map<String, String> first = new LinkedHashMap<>();
    reports.forEach(report -> first.put(report, report));
    for (String report : reports) {
      handle
          .createQuery("SELECT other FROM kin WHERE report = :report ORDER BY other LIMIT " + MOST)
          .bind("report", report)
          .mapTo(String.class)
          .filter(first::containsKey)
          .forEach(other -> join(reports, first, report, other));
    }
    return first;
  }

  private static void join(
      List<String> reports, Map<String, String> first, String report, String kin) {
    String one = first.getOrDefault(report, report);
    String other = first.getOrDefault(kin, kin);
    boolean isBefore = reports.indexOf(one) <= reports.indexOf(other);
    String earlier = isBefore ? one : other;
    String later = isBefore ? other : one;
    first.replaceAll((each, root) -> root.equals(later) ? earlier : root);
  }
}
