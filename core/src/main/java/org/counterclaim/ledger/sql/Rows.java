package org.counterclaim.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.counterclaim.ledger.Entry;
import org.counterclaim.ledger.Recorded;
import org.counterclaim.ledger.ReportSummary;
import org.counterclaim.text.Language;
import org.counterclaim.text.Published;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** From rows to values. */
final class Rows {

  /** A query of summaries; conditions and order go behind it. */
  static final String SUMMARIES =
      """
      SELECT reports.id, source, outlet, title, published, language, recorded_at,
        (SELECT MAX(revision) FROM versions WHERE report = reports.id) AS revision,
        (SELECT COUNT(*) FROM statements WHERE reading =
          (SELECT MAX(sequence) FROM readings WHERE report = reports.id)) AS statement_count,
        EXISTS (SELECT 1 FROM replaced
          WHERE replaced.report = reports.sequence AND standing = 0) AS is_replaced
      FROM reports JOIN entries ON entries.sequence = reports.sequence
      """;

  private Rows() {}

  static Entry entry(ResultSet row, StatementContext context) throws SQLException {
    return new Entry(
        row.getLong("sequence"),
        row.getString("kind"),
        row.getString("subject"),
        Instant.parse(row.getString("recorded_at")),
        row.getString("payload_hash"),
        row.getString("previous_hash"),
        row.getString("hash"));
  }

  static Recorded recorded(ResultSet row, StatementContext context) throws SQLException {
    @Nullable String original = row.getString("original");
    return new Recorded(
        entry(row, context),
        Optional.ofNullable(row.getString("payload")),
        original == null
            ? Optional.empty()
            : Optional.of(
                new Recorded.Received(
                    original, row.getString("media_type"), row.getString("text"))));
  }

  static ReportSummary summary(ResultSet row, StatementContext context) throws SQLException {
    String published = row.getString("published");
    return new ReportSummary(
        row.getString("id"),
        row.getString("source"),
        Optional.ofNullable(row.getString("outlet")),
        Optional.ofNullable(row.getString("title")),
        published(published),
        new Language(row.getString("language")),
        row.getInt("statement_count"),
        row.getInt("revision"),
        Instant.parse(row.getString("recorded_at")),
        row.getBoolean("is_replaced"));
  }

  /** {@return what a column of publication says; nothing in it is nobody's word} */
  static Published published(String iso) {
    return iso.isEmpty() ? Published.UNSTATED : Published.parse(iso);
  }
}
