package org.counterclaim.analysis.actor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;

/**
 * What an actor belongs to, and when.
 *
 * @param body a state's code or the name of a body
 * @param role "Foreign Minister"; empty if only the belonging is known
 * @param from the first day, {@link LocalDate#MIN} if unknown
 * @param to the last day, {@link LocalDate#MAX} if unknown or not over
 */
public record Affiliation(String body, String role, LocalDate from, LocalDate to) {

  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Affiliation {
    Objects.requireNonNull(body, "body");
    Objects.requireNonNull(role, "role");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(body + " ends " + to + ", before it begins " + from);
    }
  }

  /** {@return whether it held on that day, both ends included} */
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /**
   * Reads "RU Foreign Minister 2004-03..": body and role are told apart later, when all bodies are
   * known; until then both stand in {@code body}.
   *
   * @throws IllegalArgumentException if the dates cannot be read, naming the text
   */
  static Affiliation parse(String text) {
    int gap = text.lastIndexOf(' ');
    String last = text.substring(gap + 1);
    int dots = last.indexOf("..");
    if (dots < 0) {
      return new Affiliation(text, "", LocalDate.MIN, LocalDate.MAX);
    }
    String first = last.substring(0, dots);
    String end = last.substring(dots + 2);
    return new Affiliation(
        text.substring(0, Math.max(0, gap)).strip(),
        "",
        first.isEmpty() ? LocalDate.MIN : firstDay(first, text),
        end.isEmpty() ? LocalDate.MAX : lastDay(end, text));
  }

  private static LocalDate firstDay(String time, String text) {
    return switch (time.length()) {
      case 4 -> month(time + "-01", text).atDay(1);
      case 7 -> month(time, text).atDay(1);
      default -> day(time, text);
    };
  }

  private static LocalDate lastDay(String time, String text) {
    return switch (time.length()) {
      case 4 -> month(time + "-12", text).atEndOfMonth();
      case 7 -> month(time, text).atEndOfMonth();
      default -> day(time, text);
    };
  }

  private static YearMonth month(String time, String text) {
    try {
      return YearMonth.parse(time);
    } catch (DateTimeParseException e) {
      throw unreadable(text, e);
    }
  }

  private static LocalDate day(String time, String text) {
    try {
      return LocalDate.parse(time);
    } catch (DateTimeParseException e) {
      throw unreadable(text, e);
    }
  }

  private static IllegalArgumentException unreadable(String text, DateTimeParseException e) {
    return new IllegalArgumentException(
        "'" + text + "' does not end in dates such as 2012-05..2016 or 2012..", e);
  }
}
