package org.counterclaim.analysis.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Days that move from year to year. */
final class Feasts {

  private Feasts() {}

  /** {@return such as the fourth Thursday of November; counted from the end if negative} */
  static Period nth(int year, int month, int weekday, int number) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new Period(
        first.with(TemporalAdjusters.dayOfWeekInMonth(number, DayOfWeek.of(weekday))), Grain.DAY);
  }

  /** After J.-M. Oudin (1940), for the Gregorian calendar. */
  static LocalDate easter(int year) {
    int century = year / 100;
    int golden = year % 19;
    int k = (century - 17) / 25;
    int moon = (century - century / 4 - (century - k) / 3 + 19 * golden + 15) % 30;
    moon -= moon / 28 * (1 - moon / 28 * (29 / (moon + 1)) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
    int distance = moon - weekday;
    int month = 3 + (distance + 40) / 44;
    return LocalDate.of(year, month, distance + 28 - 31 * (month / 4));
  }

  /** {@return the day of the Islamic calendar (Umm al-Qura) that falls in a year of ours first} */
  static Optional<LocalDate> hijri(int year, int month, int day) {
    try {
      HijrahDate newYear = HijrahDate.from(LocalDate.of(year, 1, 1));
      HijrahDate date = HijrahDate.of(newYear.get(ChronoField.YEAR), month, day);
      LocalDate first = LocalDate.from(date);
      return Optional.of(
          first.getYear() < year ? LocalDate.from(date.plus(1, ChronoUnit.YEARS)) : first);
    } catch (DateTimeException beyondTheTables) {
      return Optional.empty();
    }
  }

  static LocalDate lastOfHijriMonth(LocalDate first) {
    HijrahDate date = HijrahDate.from(first);
    return first.plusDays(date.lengthOfMonth() - 1L);
  }
}
