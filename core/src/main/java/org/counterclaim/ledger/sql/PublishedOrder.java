package org.counterclaim.ledger.sql;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.ledger.FoldedWord;
import org.counterclaim.ledger.StatementQuery;

/** Statements in the order of publication, undated ones last, then as they stand in the text. */
final class PublishedOrder {

  private static final String IN_THE_NEWEST_READING =
      """
      reading = (
        SELECT MAX(newest.sequence) FROM readings AS newest
        WHERE newest.report = (SELECT report FROM readings WHERE sequence = reading))
      """;

  private PublishedOrder() {}

  /** {@return the walk along the statements that are asked for} */
  static Ranges places(StatementQuery wanted) {
    List<String> conditions = new ArrayList<>();
    Map<String, Object> values = new LinkedHashMap<>();
    wanted
        .speaker()
        .ifPresent(
            speaker -> {
              conditions.add("INSTR(speaker_folded, :speaker) > 0");
              values.put("speaker", FoldedWord.fold(speaker));
            });
    wanted
        .outlet()
        .ifPresent(
            outlet -> {
              conditions.add("+outlet_folded = :outlet"); // with "+", the order's index is walked
              values.put("outlet", FoldedWord.fold(outlet));
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
    conditions.add(IN_THE_NEWEST_READING);
    return new Ranges(
        conditions,
        values,
        List.of("published_second", "reading", "ordinal"),
        true,
        after(wanted.after()));
  }

  /** {@return the number of the statement that was the last} */
  static Optional<Long> after(String after) {
    return after.isEmpty() ? Optional.empty() : Optional.of(Behind.read(after, 0)[0]);
  }
}
