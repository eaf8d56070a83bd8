package org.counterclaim.ledger.sql;

import java.util.List;
import java.util.Map;
import org.counterclaim.linking.Account;
import org.counterclaim.linking.origin.Fingerprint;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Writes what linking a report found. Its caller holds the transaction. */
final class LinkageAppender {

  private final Handle handle;

  LinkageAppender(Handle handle) {
    this.handle = handle;
  }

  /** Writes a linkage under the entry that vouches for it. */
  void append(long sequence, String report, String json, Linkage linkage) {
    handle
        .createUpdate(
            "INSERT INTO linkings (sequence, report, json) VALUES (:sequence, :report, :json)")
        .bind("sequence", sequence)
        .bind("report", report)
        .bind("json", json)
        .execute();
    LinkageRows.of(linkage).forEach((table, rows) -> insert(table, rows, sequence));
  }

  /** Files a report where its neighbours will look for it. */
  void index(List<Account> accounts, Fingerprint print) {
    long report =
        handle
            .createQuery("SELECT sequence FROM reports WHERE id = :id")
            .bind("id", print.report())
            .mapTo(Long.class)
            .one();
    try (PreparedBatch bands =
        handle.prepareBatch("INSERT OR IGNORE INTO text_bands (band, report) VALUES (?, ?)")) {
      print.bands().forEach(band -> bands.add(band, report));
      if (bands.size() > 0) {
        bands.execute();
      }
    }
    try (PreparedBatch keys =
        handle.prepareBatch(
            "INSERT OR IGNORE INTO account_keys (key, report, account) VALUES (?, ?, ?)")) {
      for (Account account : accounts) {
        for (String key : account.keys()) {
          keys.add(SqlNeighbours.hash(key), report, account.id().number());
        }
      }
      if (keys.size() > 0) {
        keys.execute();
      }
    }
  }

  private void insert(String table, List<Map<String, @Nullable Object>> rows, long sequence) {
    if (rows.isEmpty()) {
      return;
    }
    List<String> columns = List.copyOf(rows.get(0).keySet());
    String sql =
        "INSERT INTO "
            + table
            + " (linking, "
            + String.join(", ", columns)
            + ") VALUES (:linking, :"
            + String.join(", :", columns)
            + ")";
    try (PreparedBatch batch = handle.prepareBatch(sql)) {
      for (Map<String, @Nullable Object> row : rows) {
        batch.bindMap(row).bind("linking", sequence).add();
      }
      batch.execute();
    }
  }
}
