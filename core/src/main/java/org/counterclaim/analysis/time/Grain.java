package org.counterclaim.analysis.time;

import static java.time.temporal.ChronoUnit.MONTHS;
import static java.time.temporal.ChronoUnit.WEEKS;
import static java.time.temporal.ChronoUnit.YEARS;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;

/** The lengths in which calendars count, each with its code in TIMEX3 values. */
enum Grain {
  DAY("D", 1, ChronoUnit.DAYS),
  WEEK("W", 1, WEEKS),
  WEEKEND("WE", 1, WEEKS),
  MONTH("M", 1, MONTHS),
  QUARTER("Q", 3, MONTHS),
  SEASON("S", 3, MONTHS),
  HALF("H", 6, MONTHS),
  YEAR("Y", 1, YEARS),
  DECADE("E", 10, YEARS),
  CENTURY("C", 100, YEARS);

  private final String code;
  private final int length;
  private final ChronoUnit unit;

  Grain(String code, int length, ChronoUnit unit) {
    this.code = code;
    this.length = length;
    this.unit = unit;
  }

  /** {@return the grain of a code, such as "M"; empty for the units of a clock} */
  static Optional<Grain> of(String code) {
    for (Grain grain : values()) {
      if (grain.code.equals(code)) {
        return Optional.of(grain);
      }
    }
    return Optional.empty();
  }

  /** {@return the first day of the period of this grain in which {@code day} lies} */
  LocalDate firstOf(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case WEEK -> day.with(previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND -> day.with(previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> startOfMonths(day, 0);
      case SEASON -> startOfMonths(day, 1);
      case HALF -> startOfMonths(day, 0);
      case YEAR, DECADE, CENTURY ->
          LocalDate.of(Math.floorDiv(day.getYear(), length) * length, 1, 1);
    };
  }

  /** {@return the day so many lengths later, or earlier where {@code count} is negative} */
  LocalDate shift(LocalDate day, long count) {
    return day.plus(count * length, unit);
  }

  /** {@return the last day of the period that begins at {@code first}} */
  LocalDate lastFrom(LocalDate first) {
    return this == WEEKEND ? first.plusDays(1) : shift(first, 1).minusDays(1);
  }

  /** {@return the TIMEX3 value of the period that begins at {@code first}} */
  String value(LocalDate first) {
    String year = pad(first.getYear(), 4);
    return switch (this) {
      case DAY -> first.toString();
      case WEEK -> week(first);
      case WEEKEND -> week(first) + "-WE";
      case MONTH -> year + "-" + pad(first.getMonthValue(), 2);
      case QUARTER -> year + "-Q" + (first.getMonthValue() / 3 + 1);
      case SEASON -> year + "-" + Season.beginningIn(first.getMonthValue());
      case HALF -> year + "-H" + (first.getMonthValue() / 6 + 1);
      case YEAR -> year;
      case DECADE -> year.substring(0, 3);
      case CENTURY -> year.substring(0, 2);
    };
  }

  /** {@return the value of a period that cannot be placed on the calendar} */
  String unplaced() {
    return switch (this) {
      case DAY -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case SEASON -> "XXXX-XX";
      case HALF -> "XXXX-HX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
    };
  }

  private LocalDate startOfMonths(LocalDate day, int behind) {
    LocalDate moved = day.minusMonths(2L * behind);
    int month = (moved.getMonthValue() - 1) / length * length + 1;
    return LocalDate.of(moved.getYear(), month, 1).plusMonths(2L * behind);
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String pad(int number, int width) {
    String digits = String.valueOf(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }

  /** Three months each, after the meteorologists; winter bears the year of its December. */
  enum Season {
    SP(3),
    SU(6),
    FA(9),
    WI(12);

    private final int firstMonth;

    Season(int firstMonth) {
      this.firstMonth = firstMonth;
    }

    int firstMonth() {
      return firstMonth;
    }

    private static Season beginningIn(int month) {
      for (Season season : values()) {
        if (season.firstMonth == month) {
          return season;
        }
      }
      throw new IllegalArgumentException("no season begins in month " + month);
    }
  }
}
