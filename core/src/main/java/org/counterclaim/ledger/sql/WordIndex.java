package org.counterclaim.ledger.sql;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * An FTS5 index over the words of a table. It proves nothing, but where it lacks something a search
 * finds less than is kept and does not say so.
 */
enum WordIndex {
  OF_REPORTS("report_words", "reports", "sequence"),
  OF_STATEMENTS("statement_words", "statements", "number");

  private final String index;
  private final String table;
  private final String key;

  WordIndex(String index, String table, String key) {
    this.index = index;
    this.table = table;
    this.key = key;
  }

  /**
   * {@return what is wrong with the index, and the way out}
   *
   * <p>Rows are compared by key and the index with itself; only FTS5's own check compares words
   * too, and it would lock out all who write.
   */
  Optional<String> fault(Handle handle) {
    List<String> findings =
        handle
            .createQuery("PRAGMA integrity_check('" + index + "')")
            .mapTo(String.class)
            .filter(finding -> !finding.equals("ok"))
            .list();
    if (!findings.isEmpty()) {
      return Optional.of(explain("is damaged (" + String.join("; ", findings) + ")"));
    }
    String indexed = "SELECT id FROM " + index + "_docsize";
    String kept = "SELECT " + key + " FROM " + table;
    long lacking = count(handle, kept + " EXCEPT " + indexed);
    if (lacking > 0) {
      return Optional.of(explain("lacks " + lacking + " of the " + table));
    }
    long surplus = count(handle, indexed + " EXCEPT " + kept);
    return surplus > 0 ? Optional.of(explain("has " + surplus + " too many")) : Optional.empty();
  }

  private static long count(Handle handle, String rows) {
    return handle.createQuery("SELECT COUNT(*) FROM (" + rows + ")").mapTo(Long.class).one();
  }

  private String explain(String finding) {
    return "the word index "
        + index
        + " "
        + finding
        + ", so a search may miss words; what is kept is not touched by it. Make it anew with"
        + " INSERT INTO "
        + index
        + " ("
        + index
        + ") VALUES ('rebuild')";
  }
}
