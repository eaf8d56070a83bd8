package org.counterclaim.ledger.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.ledger.ReportSummary;
import org.counterclaim.ledger.SearchHit;
import org.jdbi.v3.core.Handle;

/** Search by SQLite's FTS5: its index says where, the excerpt is made from the words as kept. */
final class WordSearch {

  /** Of a word that stands everywhere only so many of the latest places are weighed. */
  private static final int WEIGHED = 5_000;

  // A title's word weighs four, a speaker's name two.
  private static final String HITS =
      """
      SELECT weight, report, NULL AS statement FROM (
        SELECT bm25(report_words, 4.0, 1.0) AS weight, rowid AS report
        FROM report_words WHERE report_words MATCH :match AND (:end IS NULL OR EXISTS (
          SELECT 1 FROM shelved
          WHERE shelved.report = report_words.rowid AND moment < :end AND moment > :undated))
        ORDER BY rowid DESC LIMIT :weighed)
      UNION ALL
      SELECT weight, NULL, statement FROM (
        SELECT bm25(statement_words, 2.0, 1.0) AS weight, rowid AS statement
        FROM statement_words WHERE statement_words MATCH :match AND EXISTS (
          SELECT 1 FROM statements
          WHERE number = statement_words.rowid AND (:end IS NULL OR published_day < :endDay)
            AND reading = (SELECT MAX(sequence) FROM readings WHERE report = (
              SELECT report FROM readings AS own WHERE own.sequence = reading))
            AND <standing>)
        ORDER BY rowid DESC LIMIT :weighed)
      ORDER BY weight LIMIT :limit
      """;

  private final Handle handle;
  private final SearchWords words;
  private final StatementLoader statements;

  WordSearch(Handle handle, SearchWords words) {
    this.handle = handle;
    this.words = words;
    this.statements = new StatementLoader(handle);
  }

  /** {@return at most {@code limit} hits, best first, of what was published by a day} */
  List<SearchHit> hits(Optional<LocalDate> until, int limit) {
    Optional<Long> endDay = until.map(day -> Marks.day(day) + 1);
    List<Place> places =
        handle
            .createQuery(HITS.replace("<standing>", Standing.ofReading(until)))
            .bind("match", words.match())
            .bind("limit", limit)
            .bind("weighed", WEIGHED)
            .bind("end", endDay.map(day -> day * Marks.SECONDS_A_DAY))
            .bind("endDay", endDay)
            .bind("undated", Marks.UNDATED)
            .map((row, context) -> new Place(row.getLong("report"), row.getLong("statement")))
            .list();
    return places.stream()
        .flatMap(
            place ->
                place.report() > 0 ? Stream.of(reportHit(place)) : statementHit(place).stream())
        .toList();
  }

  private SearchHit reportHit(Place place) {
    ReportSummary summary =
        handle
            .createQuery(Rows.SUMMARIES + "WHERE reports.sequence = :report")
            .bind("report", place.report())
            .map(Rows::summary)
            .one();
    String text =
        handle
            .createQuery("SELECT text FROM reports WHERE sequence = :report")
            .bind("report", place.report())
            .mapTo(String.class)
            .one();
    Excerpt excerpt = Excerpt.of(text, words);
    Excerpt shown =
        excerpt.marks().isEmpty()
            ? summary
                .title()
                .map(title -> Excerpt.of(title, words))
                .filter(title -> !title.marks().isEmpty())
                .orElse(excerpt)
            : excerpt;
    return new SearchHit(summary, Optional.empty(), shown.text(), shown.marks());
  }

  /** {@return the hit, unless its statement was rejected} */
  private Optional<SearchHit> statementHit(Place place) {
    return statements
        .find(place.statement())
        .map(
            statement -> {
              String words = String.join(" … ", statement.contentWords());
              Excerpt excerpt = Excerpt.of(words, this.words);
              return new SearchHit(
                  statement.report(), Optional.of(statement), excerpt.text(), excerpt.marks());
            });
  }

  /** Where a hit lies: the sequence of a report, or else the number of a statement. */
  private record Place(long report, long statement) {}
}
