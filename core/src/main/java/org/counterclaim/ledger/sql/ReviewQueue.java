package org.counterclaim.ledger.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    List<String> conditions = new ArrayList<>();
    Map<String, Object> values = new LinkedHashMap<>();
    wanted
        .report()
        .ifPresent(
            report -> {
              conditions.add(
                  "reading = (SELECT MAX(sequence) FROM readings WHERE report = :report)");
              values.put("report", report);
            });
    wanted
        .speaker()
        .ifPresent(
            speaker -> {
              conditions.add("speaker_folded = :speaker");
              values.put("speaker", FoldedWord.fold(speaker));
            });
    wanted
        .outlet()
        .ifPresent(
            outlet -> {
              conditions.add("outlet_folded = :outlet");
              values.put("outlet", FoldedWord.fold(outlet));
            });
    wanted
        .kind()
        .ifPresent(
            kind -> {
              conditions.add("kind = :kind");
              values.put("kind", kind.name());
            });
    wanted
        .since()
        .ifPresent(
            day -> {
              conditions.add("published_day >= :since");
              values.put("since", day.toEpochDay());
            });
    wanted
        .until()
        .ifPresent(
            day -> {
              conditions.add("published_day <= :until");
              values.put("until", day.toEpochDay());
            });
    conditions.add(UNREVIEWED_IN_THE_NEWEST_READING);
    return new Ranges(
        conditions,
        values,
        List.of("confidence", "published_day", "kind", "number"),
        false,
        PublishedOrder.after(wanted.after()));
  }
}
