package org.counterclaim.analysis.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjuster;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What value templates can work out. Each operation takes texts and gives a TIMEX3 value; without a
 * day to count from, an underspecified one, such as "XXXX-WXX-6". WHICH is as in {@link
 * Viewpoint#choose}.
 */
final class Operations {

  private static final Map<String, Operation> ALL = new HashMap<>();

  private static final int FARTHEST = 9000;

  static {
    seenFromHere();
    ofTheCalendar();
    ofWords();
  }

  private Operations() {}

  /** {@return the operation of a name in a template, such as "year-on"} */
  static Optional<Operation> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  private static void define(String name, int arguments, Operation.Work work) {
    ALL.put(name, new Operation(name, arguments, work));
  }

  private static void seenFromHere() {
    // this GRAIN COUNT: the period of today, shifted.
    define("this", 2, (of, view) -> shifted(of.get(0), number(of.get(1)), view::current));
    // then GRAIN COUNT: the period of the time last spoken of, shifted.
    define("then", 2, (of, view) -> shifted(of.get(0), number(of.get(1)), view::spokenOf));
    // ago COUNT UNIT: counted back from today.
    define("ago", 2, (of, view) -> counted(of, -1, "PAST_REF", view::current));
    // hence COUNT UNIT: counted on from today.
    define("hence", 2, (of, view) -> counted(of, 1, "FUTURE_REF", view::current));
    // before COUNT UNIT: counted back from the time last spoken of.
    define("before", 2, (of, view) -> counted(of, -1, "PAST_REF", view::spokenOf));
    // later COUNT UNIT: counted on from the time last spoken of.
    define("later", 2, (of, view) -> counted(of, 1, "FUTURE_REF", view::spokenOf));
    // clock-ago COUNT UNIT: to the minute where the moment of publication is known.
    define("clock-ago", 2, Operations::clockAgo);
    // since VALUE: the days from the first of a period until today.
    define("since", 1, (of, view) -> since(of.get(0), view));
    // back COUNT UNIT: the days from so long ago until today.
    define("back", 2, (of, view) -> stretch(of, -1, view));
    // ahead COUNT UNIT: the days from today until so far ahead.
    define("ahead", 2, (of, view) -> stretch(of, 1, view));
    // weekend: the coming one in the future tense, else the last that has begun.
    define(
        "weekend",
        0,
        (of, view) ->
            view.today()
                .map(
                    day ->
                        Period.of(
                            Grain.WEEKEND, view.tense() == Tense.FUTURE ? day : day.minusDays(5)))
                .map(Period::value)
                .orElse(Grain.WEEKEND.unplaced()));
    // weekday NUMBER WHICH: Monday is 1.
    define("weekday", 2, (of, view) -> weekday(number(of.get(0)), of.get(1), view));
    // day-of-week NUMBER COUNT: that weekday of this week, shifted by weeks.
    define(
        "day-of-week",
        2,
        (of, view) ->
            view.current(Grain.WEEK)
                .map(week -> week.shift(number(of.get(1)), Grain.WEEK).first())
                .map(monday -> day(monday.plusDays(number(of.get(0)) - 1L)).value())
                .orElse("XXXX-WXX-" + of.get(0)));
    // week-of DAY: the week in which a day lies.
    define(
        "week-of",
        1,
        (of, view) ->
            Period.parse(of.get(0))
                .map(day -> Period.of(Grain.WEEK, day.first()).value())
                .orElse(Grain.WEEK.unplaced()));
    // weekday-before NUMBER, weekday-after NUMBER: counted from the day last spoken of.
    define(
        "weekday-before",
        1,
        (of, view) -> weekdayBeside(number(of.get(0)), view, TemporalAdjusters::previous));
    define(
        "weekday-after",
        1,
        (of, view) -> weekdayBeside(number(of.get(0)), view, TemporalAdjusters::next));
    // year-on: a year before the quarter last spoken of; else last year.
    define(
        "year-on",
        0,
        (of, view) ->
            view.quarter()
                .map(quarter -> quarter.shift(-1, Grain.YEAR).value())
                .orElseGet(() -> shifted("Y", -1, view::current)));
    // reported: the quarter last spoken of; else the last one that is over.
    define(
        "reported",
        0,
        (of, view) ->
            view.quarter().map(Period::value).orElseGet(() -> shifted("Q", -1, view::current)));
    // in-quarter YEAR: the quarter last spoken of, in another year.
    define(
        "in-quarter",
        1,
        (of, view) ->
            view.quarter()
                .map(quarter -> of.get(0) + quarter.value().substring(4))
                .orElse(of.get(0)));
  }

  private static void ofTheCalendar() {
    // day MONTH DAY WHICH
    define("day-of", 3, Operations::dayOf);
    // day-on WEEKDAY MONTH DAY WHICH: of the year in which that day is that weekday.
    define(
        "day-on",
        4,
        (of, view) ->
            view.choose(
                    of.get(3),
                    year ->
                        Period.parse(year(year) + of.get(1) + "-" + of.get(2))
                            .filter(
                                day -> day.first().getDayOfWeek().getValue() == number(of.get(0))))
                .map(Period::value)
                .orElseGet(() -> dayOf(of.subList(1, 4), view)));
    // part-of PART WHICH: a month "05", a quarter "Q3", a half or a season "SU" of a year.
    define(
        "part-of",
        2,
        (of, view) ->
            view.choose(of.get(1), year -> Period.parse(year(year) + of.get(0)))
                .map(Period::value)
                .orElse("XXXX-" + of.get(0)));
    // nth NUMBER WEEKDAY MONTH WHICH: the fourth Thursday of November; -1 is the last.
    define(
        "nth",
        4,
        (of, view) ->
            view.choose(
                    of.get(3),
                    year ->
                        Optional.of(
                            Feasts.nth(
                                year, number(of.get(2)), number(of.get(1)), number(of.get(0)))))
                .map(Period::value)
                .orElse("XXXX-" + of.get(2)));
    // easter DAYS WHICH: so many days after Easter Sunday of the western churches.
    define(
        "easter",
        2,
        (of, view) ->
            view.choose(
                    of.get(1),
                    year -> Optional.of(day(Feasts.easter(year).plusDays(number(of.get(0))))))
                .map(Period::value)
                .orElse(Grain.DAY.unplaced()));
    // hijri-day MONTH DAY WHICH: a day of the Islamic calendar (Umm al-Qura).
    define(
        "hijri-day",
        3,
        (of, view) ->
            view.choose(
                    of.get(2),
                    year ->
                        Feasts.hijri(year, number(of.get(0)), number(of.get(1)))
                            .map(Operations::day))
                .map(Period::value)
                .orElse(Grain.DAY.unplaced()));
    // hijri-month MONTH WHICH: first and last day, as TIMEX3 has no name for it.
    define(
        "hijri-month",
        2,
        (of, view) ->
            view.choose(
                    of.get(1),
                    year -> Feasts.hijri(year, number(of.get(0)), 1).map(Operations::day))
                .map(first -> first.value() + "/" + Feasts.lastOfHijriMonth(first.first()))
                .orElse(Grain.MONTH.unplaced()));
  }

  private static void ofWords() {
    // duration COUNT UNIT: "P2Y6M"; a count of "X" is vague.
    define("duration", 2, (of, view) -> duration(of.get(0), of.get(1)));
    // clock HOUR MINUTE HALF: of twelve hours with "am" or "pm".
    define(
        "clock",
        3,
        (of, view) -> {
          int hour = number(of.get(0)) % 12 + (of.get(2).equals("pm") ? 12 : 0);
          return (hour < 10 ? "0" : "") + hour + ":" + of.get(1);
        });
    // of-hhmm CLOCK: "1245" with its colon.
    define("of-hhmm", 1, (of, view) -> of.get(0).substring(0, 2) + ":" + of.get(0).substring(2));
    // year COUNT: the year "89" stands for, at most ten years ahead; past-year COUNT: not ahead.
    define("year", 1, (of, view) -> yearOfTwoDigits(of.get(0), 10, view));
    define("past-year", 1, (of, view) -> yearOfTwoDigits(of.get(0), 0, view));
    // century NUMBER: the first digits of the years of the 20th are "19".
    define("century", 1, (of, view) -> padded(number(of.get(0)) - 1));
    // first COUNT TEXT: its first characters.
    define(
        "first",
        2,
        (of, view) -> of.get(1).substring(0, Math.min(number(of.get(0)), of.get(1).length())));
    define("pad", 1, (of, view) -> padded(number(of.get(0))));
    define("sum", 2, (of, view) -> decimal(of.get(0)).add(decimal(of.get(1))).toPlainString());
    define(
        "times", 2, (of, view) -> decimal(of.get(0)).multiply(decimal(of.get(1))).toPlainString());
  }

  /** Finds the period of a grain to count from. */
  private interface Origin {
    Optional<Period> of(Grain grain);
  }

  private static String shifted(String code, int count, Origin origin) {
    Grain grain = Grain.of(code).orElse(Grain.DAY);
    return origin
        .of(grain)
        .map(period -> period.shift(count, grain).value())
        .orElse(grain.unplaced());
  }

  private static String counted(List<String> of, int direction, String vague, Origin origin) {
    if (of.get(0).equals("X")) {
      return vague;
    }
    BigDecimal count = decimal(of.get(0));
    Optional<Grain> grain = Grain.of(of.get(1));
    if (count.compareTo(BigDecimal.valueOf(FARTHEST)) > 0) {
      return vague;
    }
    if (count.remainder(BigDecimal.ONE).signum() != 0 && of.get(1).equals("Y")) {
      int months = count.multiply(BigDecimal.valueOf(12)).intValue();
      return shifted("M", direction * months, origin);
    }
    return grain.isEmpty()
        ? shifted("D", 0, origin)
        : shifted(of.get(1), direction * count.intValue(), origin);
  }

  private static String stretch(List<String> of, int direction, Viewpoint view) {
    Optional<Grain> grain = Grain.of(of.get(1));
    if (of.get(0).equals("X") || grain.isEmpty() || view.today().isEmpty()) {
      return "";
    }
    int count = Math.min(FARTHEST, decimal(of.get(0)).intValue());
    LocalDate today = view.today().get();
    LocalDate other = grain.get().shift(today, (long) direction * count);
    return direction < 0 ? other + "/" + today : today + "/" + other;
  }

  private static String since(String value, Viewpoint view) {
    return Period.parse(value)
        .map(Period::first)
        .flatMap(
            first -> view.today().filter(day -> !day.isBefore(first)).map(day -> first + "/" + day))
        .orElse(value);
  }

  private static String clockAgo(List<String> of, Viewpoint view) {
    if (of.get(0).equals("X") || decimal(of.get(0)).compareTo(BigDecimal.valueOf(FARTHEST)) > 0) {
      return "PAST_REF";
    }
    BigDecimal secondsEach =
        BigDecimal.valueOf(of.get(1).equals("TH") ? 3600 : of.get(1).equals("TM") ? 60 : 1);
    long seconds = decimal(of.get(0)).multiply(secondsEach).longValue();
    return view.now()
        .map(now -> now.minusSeconds(seconds).truncatedTo(ChronoUnit.MINUTES).toString())
        .orElseGet(() -> shifted("D", 0, view::current));
  }

  private static String weekdayBeside(
      int number, Viewpoint view, Function<DayOfWeek, TemporalAdjuster> direction) {
    return view.dayInMind()
        .map(day -> day(day.with(direction.apply(DayOfWeek.of(number)))).value())
        .orElse("XXXX-WXX-" + number);
  }

  private static String dayOf(List<String> of, Viewpoint view) {
    return view.choose(of.get(2), year -> Period.parse(year(year) + of.get(0) + "-" + of.get(1)))
        .map(Period::value)
        .orElse("XXXX-" + of.get(0) + "-" + of.get(1));
  }

  private static String weekday(int number, String which, Viewpoint view) {
    if (view.today().isEmpty()) {
      return "XXXX-WXX-" + number;
    }
    LocalDate today = view.today().get();
    DayOfWeek weekday = DayOfWeek.of(number);
    LocalDate day =
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
        };
    return day(day).value();
  }

  private static String duration(String count, String unit) {
    if (count.equals("X")) {
      return unit.startsWith("T")
          ? "PTX" + unit.substring(1)
          : "PX" + (unit.equals("Q") ? "M" : unit);
    }
    BigDecimal number = decimal(count);
    BigDecimal rest = number.remainder(BigDecimal.ONE);
    if (unit.equals("Y") && rest.signum() != 0) {
      BigDecimal months = rest.multiply(BigDecimal.valueOf(12));
      return (number.intValue() > 0 ? "P" + number.intValue() + "Y" : "P")
          + months.intValue()
          + "M";
    }
    return switch (unit) {
      case "E" -> "P" + plain(number.multiply(BigDecimal.TEN)) + "Y";
      case "C" -> "P" + plain(number.multiply(BigDecimal.valueOf(100))) + "Y";
      case "Q" -> "P" + plain(number.multiply(BigDecimal.valueOf(3))) + "M";
      case "TH", "TM", "TS" -> "PT" + plain(number) + unit.substring(1);
      default -> "P" + plain(number) + unit;
    };
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static Period day(LocalDate date) {
    return new Period(date, Grain.DAY);
  }

  private static String yearOfTwoDigits(String digits, int farthestAhead, Viewpoint view) {
    int now = view.today().map(LocalDate::getYear).orElse(2000);
    int year = now / 100 * 100 + number(digits);
    return String.valueOf(year > now + farthestAhead ? year - 100 : year);
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d-", year);
  }

  private static String padded(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  private static int number(String text) {
    return Integer.parseInt(text);
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }
}
