package org.counterclaim.ledger.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.counterclaim.claim.Reading;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Corrected;
import org.counterclaim.correction.Correction;
import org.counterclaim.correction.Corrections;
import org.counterclaim.correction.RecordedCorrection;
import org.counterclaim.correction.RecordedCorrection.RecordedUndo;
import org.counterclaim.correction.Undo;
import org.counterclaim.json.CorrectionJson;
import org.counterclaim.json.ReadingJson;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Keeps corrections and applies them to what is loaded. Who writes holds the transaction. */
final class CorrectionStore {

  private static final String CORRECTIONS =
      """
      SELECT made.sequence, made.json, entries.recorded_at, undos.sequence AS undo_sequence,
        undos.json AS undo_json, undo_entries.recorded_at AS undone_at
      FROM corrections AS made JOIN entries ON entries.sequence = made.sequence
        LEFT JOIN corrections AS undos ON undos.undoes = made.sequence
        LEFT JOIN entries AS undo_entries ON undo_entries.sequence = undos.sequence
      WHERE made.undoes IS NULL
      """;

  private final Handle handle;

  CorrectionStore(Handle handle) {
    this.handle = handle;
  }

  /** {@return the corrections of a report, undone ones too, oldest first} */
  List<RecordedCorrection> of(String report) {
    return handle
        .createQuery(CORRECTIONS + "AND made.report = :report ORDER BY made.sequence")
        .bind("report", report)
        .map(CorrectionStore::recorded)
        .list();
  }

  /** {@return the latest corrections of any report, undone ones too, newest first} */
  List<RecordedCorrection> latest(int limit) {
    return handle
        .createQuery(CORRECTIONS + "ORDER BY made.sequence DESC LIMIT :limit")
        .bind("limit", limit)
        .map(CorrectionStore::recorded)
        .list();
  }

  Corrected apply(Reading reading) {
    return Corrections.apply(reading, of(reading.report().id()));
  }

  /** {@return the same, if the report is kept} */
  Optional<Corrected> find(String report) {
    return isKept(report) ? Optional.of(newest(report)) : Optional.empty();
  }

  /** {@return the newest reading of a report, with its corrections} */
  Corrected newest(String report) {
    return apply(newestReading(report).reading());
  }

  /**
   * {@return the correction as kept}
   *
   * @throws IllegalArgumentException if the report is not kept, or has no such words to correct
   */
  RecordedCorrection append(Correction correction, Instant now) {
    String report = correction.report();
    if (!isKept(report)) {
      throw new IllegalArgumentException(
          "no report '" + report + "' is kept, so none is corrected");
    }
    String json = CorrectionJson.write(correction);
    long sequence = write(Chain.CORRECTION, report, Optional.empty(), json, now);
    Kept kept = newestReading(report);
    Corrected corrected = apply(kept.reading());
    if (corrected.orphaned().stream().anyMatch(orphan -> orphan.sequence() == sequence)) {
      throw new IllegalArgumentException(
          "nothing in the reading of "
              + report
              + " to correct at '"
              + correction.statement().words()
              + "'");
    }
    layOut(kept.sequence(), corrected, sequence);
    if (correction.change() instanceof Change.Across across) {
      tie(sequence, report, across);
    }
    new Shelf(handle).put(corrected.reading());
    return one(sequence);
  }

  /**
   * {@return the correction as kept, with its undo}
   *
   * @throws IllegalArgumentException if there is no such correction, or it was undone before
   */
  RecordedCorrection undo(long correction, String who, String why, Instant now) {
    RecordedCorrection undone =
        find(correction)
            .orElseThrow(
                () -> new IllegalArgumentException("entry " + correction + " is no correction"));
    undone
        .undone()
        .ifPresent(
            before -> {
              throw new IllegalArgumentException(
                  "correction " + correction + " was undone before, by " + before.who());
            });
    String report = undone.correction().report();
    String json = CorrectionJson.write(new Undo(report, correction, who, why));
    write(Chain.UNDO, report, Optional.of(correction), json, now);
    new Shelf(handle).put(newest(report).reading());
    return one(correction);
  }

  /** Notes which statements of a new reading were looked at already. */
  void layOut(long reading, String report) {
    if (!of(report).isEmpty()) {
      layOut(reading, newest(report), 0);
    }
  }

  private void layOut(long reading, Corrected corrected, long since) {
    for (Corrected.Applied applied : corrected.applied()) {
      if (applied.correction().sequence() >= since) {
        handle
            .createUpdate(
                """
                INSERT INTO reviews (statement, correction)
                SELECT number, :correction FROM statements WHERE reading = :reading AND id = :id
                """)
            .bind("correction", applied.correction().sequence())
            .bind("reading", reading)
            .bind("id", applied.statement())
            .execute();
      }
    }
  }

  private void tie(long sequence, String report, Change.Across across) {
    if (!isKept(across.report())
        || across.other().find(newest(across.report()).reading()).isEmpty()) {
      throw new IllegalArgumentException(
          "nothing in a reading of " + across.report() + " at '" + across.other().words() + "'");
    }
    for (String each : new TreeSet<>(List.of(report, across.report()))) {
      handle
          .createUpdate("INSERT INTO hand_ties (report, correction) VALUES (:report, :correction)")
          .bind("report", each)
          .bind("correction", sequence)
          .execute();
    }
  }

  /** {@return what ties these reports to others by hand, oldest first} */
  List<RecordedCorrection> ties(Collection<String> reports) {
    Set<Long> sequences = new TreeSet<>();
    for (String report : reports) {
      handle
          .createQuery("SELECT correction FROM hand_ties WHERE report = :report")
          .bind("report", report)
          .mapTo(Long.class)
          .forEach(sequences::add);
    }
    return sequences.stream().map(this::one).filter(RecordedCorrection::holds).toList();
  }

  private long write(
      String kind, String report, Optional<Long> undoes, String json, Instant recordedAt) {
    long sequence =
        new EntryAppender(handle, recordedAt)
            .append(kind, report, Chain.readingPayload(report, json));
    handle
        .createUpdate(
            """
            INSERT INTO corrections (sequence, report, undoes, json)
            VALUES (:sequence, :report, :undoes, :json)
            """)
        .bind("sequence", sequence)
        .bind("report", report)
        .bind("undoes", undoes)
        .bind("json", json)
        .execute();
    return sequence;
  }

  private boolean isKept(String report) {
    return handle
        .createQuery("SELECT 1 FROM reports WHERE id = :id")
        .bind("id", report)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private Kept newestReading(String report) {
    return handle
        .createQuery(
            """
            SELECT sequence, json FROM readings WHERE report = :report
            ORDER BY sequence DESC LIMIT 1
            """)
        .bind("report", report)
        .map(
            (row, context) ->
                new Kept(row.getLong("sequence"), ReadingJson.read(row.getString("json"))))
        .one();
  }

  private RecordedCorrection one(long sequence) {
    return find(sequence).orElseThrow();
  }

  private Optional<RecordedCorrection> find(long sequence) {
    return handle
        .createQuery(CORRECTIONS + "AND made.sequence = :sequence")
        .bind("sequence", sequence)
        .map(CorrectionStore::recorded)
        .findOne();
  }

  private static RecordedCorrection recorded(ResultSet row, StatementContext context)
      throws SQLException {
    Optional<RecordedUndo> undone = Optional.empty();
    String undoJson = row.getString("undo_json");
    if (undoJson != null) {
      Undo undo = CorrectionJson.readUndo(undoJson);
      undone =
          Optional.of(
              new RecordedUndo(
                  row.getLong("undo_sequence"),
                  Instant.parse(row.getString("undone_at")),
                  undo.who(),
                  undo.why()));
    }
    return new RecordedCorrection(
        row.getLong("sequence"),
        Instant.parse(row.getString("recorded_at")),
        CorrectionJson.readCorrection(row.getString("json")),
        undone);
  }

  private record Kept(long sequence, Reading reading) {}
}
