package org.counterclaim.ledger.sql;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.counterclaim.linking.Replaced;
import org.counterclaim.text.Published;
import org.jdbi.v3.core.Handle;

/**
 * The versions at the addresses of some reports: which of these reports another version replaced. A
 * later published one replaces an earlier one, in whatever order they came; of two that bear the
 * same time the one recorded later does, and so does an older text to which the outlet went back.
 */
final class Versions {

  private final Set<String> reports;
  private final Map<String, List<Version>> byAddress = new LinkedHashMap<>();

  private record Version(String report, Published published) {}

  /** Looks up the addresses of reports. */
  Versions(Handle handle, Collection<String> reports) {
    this(handle, reports, Long.MAX_VALUE);
  }

  /** Looks up the addresses of reports, with the versions up to an entry. */
  Versions(Handle handle, Collection<String> reports, long entry) {
    this.reports = Set.copyOf(reports);
    for (String report : this.reports) {
      address(handle, report)
          .ifPresent(at -> byAddress.computeIfAbsent(at, none -> versions(handle, at, entry)));
    }
    byAddress.values().removeIf(versions -> versions.size() < 2);
  }

  private static Optional<String> address(Handle handle, String report) {
    return handle
        .createQuery(
            "SELECT address FROM versions WHERE report = :report AND address IS NOT NULL LIMIT 1")
        .bind("report", report)
        .mapTo(String.class)
        .findOne();
  }

  private static List<Version> versions(Handle handle, String address, long entry) {
    return handle
        .createQuery(
            """
            SELECT report, published FROM versions
            JOIN reports ON reports.id = versions.report
            WHERE versions.address = :address AND versions.sequence <= :entry ORDER BY revision
            """)
        .bind("address", address)
        .bind("entry", entry)
        .map(
            (row, context) ->
                new Version(row.getString("report"), Rows.published(row.getString("published"))))
        .list();
  }

  /** {@return all reports at these addresses} */
  Set<String> all() {
    Set<String> all = new TreeSet<>(reports);
    byAddress.values().forEach(versions -> versions.forEach(each -> all.add(each.report())));
    return all;
  }

  /** {@return the days on which a version was published} */
  Set<Long> days() {
    Set<Long> days = new TreeSet<>();
    byAddress.values().stream()
        .flatMap(List::stream)
        .forEach(each -> each.published().day().ifPresent(day -> days.add(Marks.day(day))));
    return days;
  }

  /** {@return those that another version replaced} */
  Set<String> replaced() {
    return replaced(version -> true);
  }

  /** {@return the same for a reader of a day, who sees what was published by then} */
  Set<String> replaced(long day) {
    return replaced(
        version -> version.published().day().filter(on -> Marks.day(on) <= day).isPresent());
  }

  /** {@return the day from which on a reader sees another version, of each that was replaced} */
  Map<String, Long> since() {
    Map<String, Long> since = new HashMap<>();
    days().forEach(day -> replaced(day).forEach(report -> since.putIfAbsent(report, day)));
    return since;
  }

  private Set<String> replaced(Predicate<Version> known) {
    Set<String> replaced = new HashSet<>();
    for (List<Version> versions : byAddress.values()) {
      Set<String> seen = new HashSet<>();
      Published newest = Published.UNSTATED;
      String standing = "";
      for (Version version : versions) {
        if (known.test(version)) {
          boolean isReturn = !seen.add(version.report());
          if (isReturn || !Replaced.isLater(newest, version.published())) {
            newest = version.published();
            standing = version.report();
          }
        }
      }
      seen.remove(standing);
      replaced.addAll(seen);
    }
    return replaced;
  }
}
