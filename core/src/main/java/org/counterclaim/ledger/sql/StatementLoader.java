package org.counterclaim.ledger.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.counterclaim.claim.Reading;
import org.counterclaim.correction.Corrected;
import org.counterclaim.json.ReadingJson;
import org.counterclaim.ledger.ReportSummary;
import org.counterclaim.ledger.Slice;
import org.counterclaim.ledger.StatementRecord;
import org.jdbi.v3.core.Handle;

/**
 * Statements by their place, each made from the reading that holds it, as corrected: one that was
 * rejected is left out.
 */
final class StatementLoader {

  private final Handle handle;
  private Optional<Loaded> last = Optional.empty();

  StatementLoader(Handle handle) {
    this.handle = handle;
  }

  /** {@return the statements at the first places that a walk finds, and where it goes on} */
  Slice<StatementRecord> load(Ranges walk, int limit) {
    List<Ranges.Place> places = walk.find(handle, limit + 1);
    List<StatementRecord> statements = new ArrayList<>();
    for (Ranges.Place place : places.subList(0, Math.min(limit, places.size()))) {
      load(place.reading(), place.ordinal()).ifPresent(statements::add);
    }
    return new Slice<>(
        statements,
        OptionalLong.empty(),
        places.size() > limit
            ? Optional.of(Behind.write(places.get(limit - 1).number()))
            : Optional.empty());
  }

  /** {@return the statement of a number, unless it was rejected} */
  Optional<StatementRecord> find(long number) {
    return handle
        .createQuery("SELECT reading, ordinal FROM statements WHERE number = :number")
        .bind("number", number)
        .map((row, context) -> load(row.getLong("reading"), row.getInt("ordinal")))
        .findOne()
        .flatMap(found -> found);
  }

  /** {@return the next statements behind a number, in the order they were recorded} */
  List<Numbered> after(long number, int limit) {
    return handle
        .createQuery(
            """
            SELECT number, reading, ordinal FROM statements WHERE number > :number
              AND reading = (SELECT MAX(sequence) FROM readings WHERE report = (
                SELECT report FROM readings AS own WHERE own.sequence = reading))
            ORDER BY number LIMIT :limit
            """)
        .bind("number", number)
        .bind("limit", limit)
        .map(
            (row, context) ->
                new Numbered(
                    row.getLong("number"), load(row.getLong("reading"), row.getInt("ordinal"))))
        .list();
  }

  /** {@return one statement; cheap if it stands in the same reading as the one asked for before} */
  private Optional<StatementRecord> load(long reading, int ordinal) {
    Loaded loaded = last.filter(kept -> kept.sequence == reading).orElseGet(() -> load(reading));
    last = Optional.of(loaded);
    String id = loaded.corrected.uncorrected().statements().get(ordinal).id();
    Reading corrected = loaded.corrected.reading();
    return corrected
        .statement(id)
        .map(statement -> StatementRecord.of(loaded.summary, corrected, statement));
  }

  private Loaded load(long sequence) {
    ReportSummary summary =
        handle
            .createQuery(
                Rows.SUMMARIES
                    + "WHERE reports.id = (SELECT report FROM readings WHERE sequence = :reading)")
            .bind("reading", sequence)
            .map(Rows::summary)
            .one();
    String json =
        handle
            .createQuery("SELECT json FROM readings WHERE sequence = :reading")
            .bind("reading", sequence)
            .mapTo(String.class)
            .one();
    return new Loaded(sequence, summary, new CorrectionStore(handle).apply(ReadingJson.read(json)));
  }

  /** A statement with the number of its row; empty if it was rejected. */
  record Numbered(long number, Optional<StatementRecord> statement) {}

  private record Loaded(long sequence, ReportSummary summary, Corrected corrected) {}
}
