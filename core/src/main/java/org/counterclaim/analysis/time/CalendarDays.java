package org.counterclaim.analysis.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A day, a month, a feast of some year. WHICH year is as in {@link Viewpoint#choose}: the one
 * nearby that fits the tense, the last, the next, or one that is told.
 */
final class CalendarDays {

  static final List<Operation> OPERATIONS =
      List.of(
          // day-of MONTH DAY WHICH
          new Operation("day-of", 3, CalendarDays::dayOf),
          // numeric-day MONTH DAY YEAR: "05/03/2021", which may put the day first.
          new Operation("numeric-day", 3, CalendarDays::numericDay),
          // day-on WEEKDAY MONTH DAY WHICH: of the year in which that day is that weekday.
          new Operation("day-on", 4, CalendarDays::dayOn),
          // part-of PART WHICH: a month "05", a quarter "Q3", a half or a season "SU" of a year.
          new Operation(
              "part-of",
              2,
              (of, view) ->
                  chosen(
                      view,
                      of.get(1),
                      year -> Period.parse(year(year) + of.get(0)),
                      "XXXX-" + of.get(0))),
          // nth NUMBER WEEKDAY MONTH WHICH: the fourth Thursday of November; -1 is the last.
          new Operation(
              "nth",
              4,
              (of, view) -> chosen(view, of.get(3), year -> nth(year, of), "XXXX-" + of.get(2))),
          // easter DAYS WHICH: so many days after Easter Sunday of the western churches.
          new Operation(
              "easter",
              2,
              (of, view) ->
                  chosen(
                      view,
                      of.get(1),
                      year -> Optional.of(day(Feasts.easter(year).plusDays(number(of.get(0))))),
                      Grain.DAY.unplaced())),
          // hijri-day MONTH DAY WHICH: a day of the Islamic calendar (Umm al-Qura).
          new Operation(
              "hijri-day",
              3,
              (of, view) ->
                  chosen(
                      view,
                      of.get(2),
                      year -> hijri(year, number(of.get(0)), number(of.get(1))),
                      Grain.DAY.unplaced())),
          // hijri-month MONTH WHICH: first and last day, as TIMEX3 has no name for it.
          new Operation("hijri-month", 2, CalendarDays::hijriMonth));

  /** Days farther from the report than this are alike: custom decides, not which is nearer. */
  private static final long RECENT_DAYS = 300;

  private CalendarDays() {}

  private static String dayOf(List<String> of, Viewpoint view) {
    String day = of.get(0) + "-" + of.get(1);
    return chosen(view, of.get(2), year -> Period.parse(year(year) + day), "XXXX-" + day);
  }

  /**
   * The month stands first unless the other reading fits the report better: what it tells of lies
   * behind it, what it says is planned ahead, and both rather near.
   */
  private static String numericDay(List<String> of, Viewpoint view) {
    String monthFirst = of.get(2) + "-" + of.get(0) + "-" + of.get(1);
    String dayFirst = of.get(2) + "-" + of.get(1) + "-" + of.get(0);
    return Stream.of(monthFirst, dayFirst)
        .flatMap(each -> Period.parse(each).stream())
        .min(Comparator.comparingLong(each -> misfit(each.first(), view)))
        .map(Period::value)
        .orElse(monthFirst);
  }

  /** How badly a day fits; all days that are long over, or of which nobody says, fit alike. */
  private static long misfit(LocalDate day, Viewpoint view) {
    if (view.today().isEmpty()) {
      return 0;
    }
    long ahead = ChronoUnit.DAYS.between(view.today().get(), day);
    boolean wrongSide = view.tense() == Tense.FUTURE ? ahead < 0 : ahead > 0;
    long apart = Math.min(Math.abs(ahead), RECENT_DAYS);
    return wrongSide ? RECENT_DAYS + apart : apart;
  }

  private static String dayOn(List<String> of, Viewpoint view) {
    String date = of.get(1) + "-" + of.get(2);
    return view.choose(
            of.get(3),
            year ->
                Period.parse(year(year) + date)
                    .filter(day -> day.first().getDayOfWeek().getValue() == number(of.get(0))))
        .map(Period::value)
        .orElseGet(() -> dayOf(of.subList(1, 4), view));
  }

  private static Optional<Period> nth(int year, List<String> of) {
    return Optional.of(Feasts.nth(year, number(of.get(2)), number(of.get(1)), number(of.get(0))));
  }

  private static String hijriMonth(List<String> of, Viewpoint view) {
    return view.choose(of.get(1), year -> hijri(year, number(of.get(0)), 1))
        .map(first -> first.value() + "/" + Feasts.lastOfHijriMonth(first.first()))
        .orElse(Grain.MONTH.unplaced());
  }

  private static Optional<Period> hijri(int year, int month, int day) {
    return Feasts.hijri(year, month, day).map(CalendarDays::day);
  }

  private static String chosen(
      Viewpoint view, String which, IntFunction<Optional<Period>> ofYear, String unplaced) {
    return view.choose(which, ofYear).map(Period::value).orElse(unplaced);
  }

  private static Period day(LocalDate date) {
    return new Period(date, Grain.DAY);
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d-", year);
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }
}
