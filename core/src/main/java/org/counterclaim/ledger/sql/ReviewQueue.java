package org.counterclaim.ledger.sql;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.counterclaim.ledger.FoldedWord;
import org.counterclaim.ledger.ReviewQuery;

/**
 * What nobody has looked at, the least sure first. Only the conditions that are asked for stand in
 * the query, so that SQLite sees which of the indexes {@code statements_by_doubt…} to walk.
 */
final class ReviewQueue {

  private static final String UNREVIEWED_IN_THE_NEWEST_READING =
      """
      NOT EXISTS (
        SELECT 1 FROM reviews WHERE statement = number
          AND NOT EXISTS (SELECT 1 FROM corrections WHERE undoes = correction))
      AND reading = (
        SELECT MAX(newest.sequence) FROM readings AS newest
        WHERE newest.report = (SELECT report FROM readings WHERE sequence = reading))
      """;

  private ReviewQueue() {}

  /** {@return the walk along the queue} */
  static Ranges places(ReviewQuery wanted) {
    Conditions conditions =
        new Conditions()
            .where(
                "reading = (SELECT MAX(sequence) FROM readings WHERE report = :report)",
                "report",
                wanted.report())
            .where("speaker_folded = :speaker", "speaker", wanted.speaker().map(FoldedWord::fold))
            .where("outlet_folded = :outlet", "outlet", wanted.outlet().map(FoldedWord::fold))
            .where("kind = :kind", "kind", wanted.kind().map(Enum::name))
            .where("published_day >= :since", "since", wanted.since().map(LocalDate::toEpochDay))
            .where("published_day <= :until", "until", wanted.until().map(LocalDate::toEpochDay))
            .where(UNREVIEWED_IN_THE_NEWEST_READING);
    if (wanted.report().isEmpty()) {
      conditions.where(Standing.ofReading(wanted.until()));
    }
    return new Ranges(
        conditions,
        List.of("confidence", "published_day", "kind", "number"),
        Ranges.Missing.FIRST,
        Optional.empty(),
        Behind.row(wanted.after()));
  }
}
