package org.counterclaim.analysis.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Function;

/** Which Friday, which week, which weekend. Weekdays are numbers; Monday is 1. */
final class Weekdays {

  static final List<Operation> OPERATIONS =
      List.of(
          // weekday NUMBER WHICH: "past", "future", "this", or "near", where the tense decides.
          new Operation("weekday", 2, (of, view) -> weekday(number(of.get(0)), of.get(1), view)),
          // day-of-week NUMBER COUNT: that weekday of this week, shifted by weeks.
          new Operation(
              "day-of-week", 2, (of, view) -> ofWeek(number(of.get(0)), number(of.get(1)), view)),
          // weekday-before NUMBER, weekday-after NUMBER: counted from the day last spoken of.
          new Operation(
              "weekday-before",
              1,
              (of, view) -> beside(number(of.get(0)), view, TemporalAdjusters::previous)),
          new Operation(
              "weekday-after",
              1,
              (of, view) -> beside(number(of.get(0)), view, TemporalAdjusters::next)),
          // week-of DAY: the week in which a day lies.
          new Operation("week-of", 1, (of, view) -> around(Grain.WEEK, of.get(0))),
          // weekend: the coming one in the future tense, else the last that has begun.
          new Operation("weekend", 0, (of, view) -> weekend(view)));

  private Weekdays() {}

  private static String weekday(int number, String which, Viewpoint view) {
    if (view.today().isEmpty()) {
      return unplaced(number);
    }
    LocalDate today = view.today().get();
    DayOfWeek weekday = DayOfWeek.of(number);
    return value(
        switch (which) {
          case "past" -> today.with(TemporalAdjusters.previous(weekday));
          case "future" -> today.with(TemporalAdjusters.next(weekday));
          case "this" ->
              view.tense() == Tense.PAST
                  ? today.with(TemporalAdjusters.previousOrSame(weekday))
                  : today.with(TemporalAdjusters.nextOrSame(weekday));
          default ->
              view.tense() == Tense.FUTURE
                  ? today.with(TemporalAdjusters.nextOrSame(weekday))
                  : today.with(TemporalAdjusters.previousOrSame(weekday));
        });
  }

  private static String ofWeek(int number, int weeks, Viewpoint view) {
    return view.current(Grain.WEEK)
        .map(week -> week.shift(weeks, Grain.WEEK).first())
        .map(monday -> value(monday.plusDays(number - 1L)))
        .orElse(unplaced(number));
  }

  private static String beside(
      int number, Viewpoint view, Function<DayOfWeek, TemporalAdjuster> direction) {
    return view.dayInMind()
        .map(day -> value(day.with(direction.apply(DayOfWeek.of(number)))))
        .orElse(unplaced(number));
  }

  private static String around(Grain grain, String day) {
    return Period.parse(day)
        .map(each -> Period.of(grain, each.first()).value())
        .orElse(grain.unplaced());
  }

  private static String weekend(Viewpoint view) {
    return view.today()
        .map(day -> view.tense() == Tense.FUTURE ? day : day.minusDays(5))
        .map(day -> Period.of(Grain.WEEKEND, day).value())
        .orElse(Grain.WEEKEND.unplaced());
  }

  private static String value(LocalDate day) {
    return new Period(day, Grain.DAY).value();
  }

  private static String unplaced(int weekday) {
    return "XXXX-WXX-" + weekday;
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }
}
