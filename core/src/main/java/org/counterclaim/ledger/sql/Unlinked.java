package org.counterclaim.ledger.sql;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What was recorded without being linked or laid out, by an older version or without a linker. Only
 * what stands behind the last entry up to which all was linked is looked at; all of a ledger once,
 * after its migration.
 *
 * @param linked all up to this entry is linked and laid out
 * @param last the last entry when this was asked for
 */
record Unlinked(SqliteFile file, long linked, long last) {

  private static final int AT_ONCE = 100;

  /** Fewer entries are looked at again rather than that whoever only asks has to write. */
  private static final int FAR = 1_000;

  static Unlinked of(SqliteFile file) {
    return file.ask(
        handle ->
            new Unlinked(
                file,
                number(handle, "SELECT entry FROM linked"),
                number(handle, "SELECT COALESCE(MAX(sequence), 0) FROM entries")));
  }

  private static long number(Handle handle, String query) {
    return handle.createQuery(query).mapTo(Long.class).one();
  }

  boolean isNothing() {
    return unshelved().isEmpty() && unrooted().isEmpty() && report().isEmpty();
  }

  /** {@return reports of which lists know nothing, some of them} */
  List<String> unshelved() {
    return some(
        """
        SELECT id FROM reports
        WHERE sequence > :linked AND sequence NOT IN (SELECT report FROM shelved)
        ORDER BY sequence LIMIT :limit
        """,
        AT_ONCE);
  }

  /** {@return reports that an older version filed under fewer keys, some of them} */
  List<String> unkeyed() {
    return file.ask(
        handle ->
            handle
                .createQuery("SELECT report FROM unkeyed LIMIT :limit")
                .bind("limit", AT_ONCE)
                .mapTo(String.class)
                .list());
  }

  /** {@return happenings of which lists know nothing, some of them} */
  List<String> unrooted() {
    return some(
        """
        SELECT happening FROM happenings AS state WHERE linking > :linked AND successor IS NULL
          AND linking = (SELECT MAX(linking) FROM happenings AS later
            WHERE later.happening = state.happening)
          AND happening NOT IN (SELECT happening FROM roots)
        ORDER BY linking, happening LIMIT :limit
        """,
        AT_ONCE);
  }

  /** {@return the report that was recorded first of those that nothing ties to others} */
  Optional<String> report() {
    // Of all readings, the index is looked through: their rows are long.
    String readings = "readings" + (linked == 0 ? " INDEXED BY readings_by_report" : "");
    return some(
            "SELECT report FROM "
                + readings
                + """
                   WHERE sequence > :linked
                    AND NOT EXISTS (SELECT 1 FROM linkings WHERE linkings.report = readings.report)
                  ORDER BY sequence LIMIT :limit
                  """,
            1)
        .stream()
        .findFirst();
  }

  private List<String> some(String query, int limit) {
    return linked == last
        ? List.of()
        : file.ask(
            handle ->
                handle
                    .createQuery(query)
                    .bind("linked", linked)
                    .bind("limit", limit)
                    .mapTo(String.class)
                    .list());
  }

  /** Remembers that nothing is left; where that may not be written, it is looked for again. */
  void done() {
    if (!file.isReadOnly() && last - linked >= FAR) {
      file.write(
          handle ->
              handle
                  .createUpdate("UPDATE linked SET entry = MAX(entry, :last)")
                  .bind("last", last)
                  .execute());
    }
  }
}
