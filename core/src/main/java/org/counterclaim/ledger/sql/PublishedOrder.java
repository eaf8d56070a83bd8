package org.counterclaim.ledger.sql;

import java.time.LocalDate;
import java.util.List;
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
    boolean isDated = wanted.since().isPresent() || wanted.until().isPresent();
    Conditions conditions =
        new Conditions()
            .where(
                "INSTR(speaker_folded, :speaker) > 0",
                "speaker",
                wanted.speaker().map(FoldedWord::fold))
            .where( // with "+", the order's index is walked
                "+outlet_folded = :outlet", "outlet", wanted.outlet().map(FoldedWord::fold))
            .where("published_day >= :since", "since", wanted.since().map(LocalDate::toEpochDay))
            .where("published_day <= :until", "until", wanted.until().map(LocalDate::toEpochDay))
            .where(
                "published_second < :ceiling",
                "ceiling",
                wanted.until().map(day -> second(day.plusDays(2))))
            .where(IN_THE_NEWEST_READING)
            .where(Standing.ofReading(wanted.until()));
    return new Ranges(
        conditions,
        List.of("published_second", "reading", "ordinal"),
        isDated ? Ranges.Missing.NOWHERE : Ranges.Missing.LAST,
        wanted.since().map(day -> second(day.minusDays(1))),
        Behind.row(wanted.after()));
  }

  /** A day of the publisher begins and ends within a day of the one at Greenwich. */
  private static long second(LocalDate day) {
    return day.toEpochDay() * Marks.SECONDS_A_DAY;
  }
}
