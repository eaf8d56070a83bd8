package org.counterclaim.ledger.sql;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * Lays out which versions of reports another one replaced, so that lists and their counts leave out
 * what these say. Its caller holds the transaction.
 *
 * @see Versions which version stands
 */
final class Standing {

  private final Handle handle;

  Standing(Handle handle) {
    this.handle = handle;
  }

  /**
   * {@return a condition: nothing had replaced a report by the end of a day, or has by now}
   *
   * @param report SQL for its sequence
   */
  static String condition(String report, Optional<LocalDate> day) {
    return "NOT EXISTS (SELECT 1 FROM replaced WHERE replaced.report = "
        + report
        + " AND "
        + day.map(last -> "replaced.since <= " + Marks.day(last)).orElse("replaced.standing = 0")
        + ")";
  }

  /** {@return the same for the statements of a reading} */
  static String ofReading(Optional<LocalDate> day) {
    return condition(
        """
        (SELECT reports.sequence FROM readings AS said JOIN reports ON reports.id = said.report
          WHERE said.sequence = statements.reading)
        """,
        day);
  }

  /** {@return whether another version replaced a report, among all that there is} */
  boolean isReplaced(long report) {
    return handle
        .createQuery("SELECT 1 FROM replaced WHERE report = :report AND standing = 0")
        .bind("report", report)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  /** Lays out the versions of all reports, of which lists of before knew nothing. */
  void layAll() {
    handle
        .createQuery("SELECT report FROM versions WHERE revision = 2")
        .mapTo(String.class)
        .list()
        .forEach(this::lay);
  }

  /** Lays out the versions at the address of a report, to which one was added. */
  void lay(String report) {
    Versions versions = new Versions(handle, Set.of(report));
    Set<String> replaced = versions.replaced();
    Map<String, Long> since = versions.since();
    for (String version : versions.all()) {
      long sequence =
          handle
              .createQuery("SELECT sequence FROM reports WHERE id = :id")
              .bind("id", version)
              .mapTo(Long.class)
              .one();
      boolean before = isReplaced(sequence);
      boolean now = replaced.contains(version);
      write(sequence, since.getOrDefault(version, Marks.NEVER), now);
      if (before != now) {
        new Shelf(handle).count(sequence, now ? -1 : 1);
      }
    }
  }

  private void write(long report, long since, boolean isReplaced) {
    handle
        .createUpdate(
            """
            INSERT INTO replaced (report, since, standing) VALUES (:report, :since, :standing)
            ON CONFLICT (report) DO UPDATE SET since = excluded.since, standing = excluded.standing
            """)
        .bind("report", report)
        .bind("since", since)
        .bind("standing", isReplaced ? 0 : 1)
        .execute();
  }
}
