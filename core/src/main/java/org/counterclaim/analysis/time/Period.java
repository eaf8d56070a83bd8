package org.counterclaim.analysis.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.claim.When;
import org.jspecify.annotations.Nullable;

/** A day, week, month … of the calendar. */
record Period(LocalDate first, Grain grain) {

  private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)(T.*)?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d\\d)(-WE)?");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(\\d\\d|Q\\d|H\\d|SP|SU|FA|WI)");
  private static final Pattern YEARS = Pattern.compile("\\d{2,4}");

  /** {@return the period of {@code grain} in which a day lies} */
  static Period of(Grain grain, LocalDate day) {
    return new Period(grain.firstOf(day), grain);
  }

  /** {@return the period a TIMEX3 value names; empty for durations and what is underspecified} */
  static Optional<Period> parse(String value) {
    try {
      return Optional.ofNullable(read(value));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static @Nullable Period read(String value) {
    if (value.isEmpty() || !Character.isDigit(value.charAt(0))) {
      return null;
    }
    Matcher day = DAY.matcher(value);
    if (day.matches()) {
      return of(Grain.DAY, LocalDate.of(number(day, 1), number(day, 2), number(day, 3)));
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      LocalDate monday =
          LocalDate.of(number(week, 1), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(week, 2));
      return of(week.group(3) == null ? Grain.WEEK : Grain.WEEKEND, monday);
    }
    Matcher part = PART.matcher(value);
    if (part.matches()) {
      return partOfYear(number(part, 1), part.group(2));
    }
    if (YEARS.matcher(value).matches()) {
      Grain grain =
          value.length() == 4 ? Grain.YEAR : value.length() == 3 ? Grain.DECADE : Grain.CENTURY;
      int year = Integer.parseInt(value + "00".substring(value.length() - 2));
      return year == 0 ? null : of(grain, LocalDate.of(year, 1, 1));
    }
    return null;
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static Period partOfYear(int year, String part) {
    int number = part.charAt(part.length() - 1) - '0';
    return switch (part.charAt(0)) {
      case 'Q' -> of(Grain.QUARTER, LocalDate.of(year, 3 * number - 2, 1));
      case 'H' -> of(Grain.HALF, LocalDate.of(year, 6 * number - 5, 1));
      case 'S', 'F', 'W' ->
          of(Grain.SEASON, LocalDate.of(year, Grain.Season.valueOf(part).firstMonth(), 1));
      default -> of(Grain.MONTH, LocalDate.of(year, Integer.parseInt(part), 1));
    };
  }

  LocalDate last() {
    return grain.lastFrom(first);
  }

  When.Days days() {
    return new When.Days(first, last());
  }

  boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last());
  }

  /** {@return the period of this grain so many years, months … later, or earlier if negative} */
  Period shift(long count, Grain by) {
    return of(grain, by.shift(first, count));
  }

  /** {@return the TIMEX3 value; a vague one for years that do not have four digits} */
  String value() {
    return first.getYear() < 1
        ? "PAST_REF"
        : first.getYear() > 9999 ? "FUTURE_REF" : grain.value(first);
  }
}
