package org.counterclaim.analysis.time;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * From where a time is seen.
 *
 * @param today the day of the report; empty if nobody says
 * @param now the moment it was published; empty if nobody says or a dateline names another day
 * @param then the time last spoken of
 * @param quarter the quarter last spoken of, which "a year earlier" compares in business news
 * @param year the year that a neighbour tells for both
 */
record Viewpoint(
    Optional<LocalDate> today,
    Optional<OffsetDateTime> now,
    Optional<Period> then,
    Optional<Period> quarter,
    Optional<Integer> year,
    Tense tense) {

  /** The view of a reader who knows nothing. */
  static final Viewpoint NOWHERE = of(Optional.empty(), Optional.empty());

  private static final int FARTHER = 20;
  private static final int FARTHER_QUARTER = 6;
  private static final double AHEAD = 1.25;

  /** {@return the view from a day on which nothing has been said yet} */
  static Viewpoint of(Optional<LocalDate> today, Optional<OffsetDateTime> published) {
    return new Viewpoint(
        today,
        published.filter(moment -> today.equals(Optional.of(moment.toLocalDate()))),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Tense.UNTOLD);
  }

  Viewpoint from(LocalDate day) {
    Optional<OffsetDateTime> sameDay = now.filter(moment -> moment.toLocalDate().equals(day));
    return new Viewpoint(Optional.of(day), sameDay, then, quarter, year, tense);
  }

  Viewpoint in(Tense other) {
    return new Viewpoint(today, now, then, quarter, year, other);
  }

  /** {@return the view for a time whose year a neighbour tells} */
  Viewpoint inYear(int told) {
    return new Viewpoint(today, now, then, quarter, Optional.of(told), tense);
  }

  /** {@return the view after a time has been spoken of in this tense} */
  Viewpoint after(Period said) {
    return new Viewpoint(
        today,
        now,
        Optional.of(said),
        Optional.of(said).filter(this::isReported).or(() -> quarter),
        Optional.empty(),
        Tense.UNTOLD);
  }

  /** {@return the view after figures of a longer stretch: the quarter is compared no more} */
  Viewpoint beyondQuarters() {
    return new Viewpoint(today, now, then, Optional.empty(), year, tense);
  }

  /**
   * Whether it is the latest quarter yet that can have been reported on: one that is over, or of a
   * fiscal year that is ahead of the calendar's.
   */
  private boolean isReported(Period said) {
    return said.grain() == Grain.QUARTER
        && (tense == Tense.PAST || today.filter(day -> !day.isAfter(said.last())).isEmpty())
        && quarter.filter(known -> known.first().isAfter(said.first())).isEmpty();
  }

  /** {@return the period of today} */
  Optional<Period> current(Grain grain) {
    return today.map(day -> Period.of(grain, day));
  }

  /**
   * {@return the period of what was last spoken of; today's, if nothing was, or only something
   * longer: no day can be counted from "1991"}
   */
  Optional<Period> spokenOf(Grain grain) {
    return then.filter(period -> period.grain().compareTo(grain) <= 0)
        .map(period -> Period.of(grain, period.first()))
        .or(() -> current(grain));
  }

  /** {@return the day last spoken of; today if that was something longer} */
  Optional<LocalDate> dayInMind() {
    return then.filter(period -> period.grain() == Grain.DAY).map(Period::first).or(() -> today);
  }

  /**
   * {@return which year's March, Friday the 13th or Easter is meant}
   *
   * <p>Where nobody dates the report, it is the year last spoken of.
   *
   * @param which "near", where the tense decides; "past", "future", "this"; or the year itself
   * @param ofYear what the year of this number has
   */
  Optional<Period> choose(String which, IntFunction<Optional<Period>> ofYear) {
    if (Character.isDigit(which.charAt(0))) {
      return which.length() == 4 ? ofYear.apply(Integer.parseInt(which)) : Optional.empty();
    }
    if (year.isPresent() && which.equals("near")) {
      return ofYear.apply(year.get());
    }
    return today.isPresent()
        ? today.flatMap(day -> choose(which, day, ofYear))
        : then.flatMap(said -> ofYear.apply(said.first().getYear()));
  }

  private Optional<Period> choose(
      String which, LocalDate day, IntFunction<Optional<Period>> ofYear) {
    Stream<Period> candidates =
        IntStream.rangeClosed(day.getYear() - 2, day.getYear() + 1)
            .mapToObj(ofYear)
            .flatMap(Optional::stream);
    return switch (which) {
      case "past" -> last(candidates.filter(each -> each.last().isBefore(day)));
      case "future" -> candidates.filter(each -> each.first().isAfter(day)).findFirst();
      case "this" -> ofYear.apply(day.getYear());
      default -> near(candidates.toList(), day);
    };
  }

  private Optional<Period> near(List<Period> candidates, LocalDate day) {
    Optional<Period> nearest =
        candidates.stream().min(Comparator.comparingDouble(each -> remoteness(each, day)));
    Optional<Period> told =
        switch (tense) {
          case PAST -> last(candidates.stream().filter(each -> !each.first().isAfter(day)));
          case FUTURE -> candidates.stream().filter(each -> !each.last().isBefore(day)).findFirst();
          case UNTOLD -> nearest;
        };
    return told.filter(each -> isWithinReach(each, nearest.get(), day)).or(() -> nearest);
  }

  /**
   * Whoever means a day a year away, where one is near, gives the year; so too for quarters, of
   * which business news reports the last one in any tense.
   */
  private static boolean isWithinReach(Period told, Period nearest, LocalDate day) {
    int farther = told.grain() == Grain.QUARTER ? FARTHER_QUARTER : FARTHER;
    return distance(told, day) <= farther * Math.max(distance(nearest, day), 1);
  }

  /** Of two days equally far reports rather mean the one behind them. */
  private static double remoteness(Period period, LocalDate day) {
    return distance(period, day) * (period.first().isAfter(day) ? AHEAD : 1);
  }

  private static long distance(Period period, LocalDate day) {
    return period.contains(day)
        ? 0
        : Math.min(
            Math.abs(period.first().toEpochDay() - day.toEpochDay()),
            Math.abs(period.last().toEpochDay() - day.toEpochDay()));
  }

  private static Optional<Period> last(Stream<Period> periods) {
    return periods.reduce((earlier, later) -> later);
  }
}
