package org.counterclaim.intake.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.text.Published;

/**
 * Reads the days and times that publishers write: ISO 8601 and its near misses, RFC 1123, English
 * dates. A numeric date whose day and month could be swapped is not guessed at.
 */
public final class DateText {

  private static final int MAX_CHARS = 64;
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})[-/.]?(\\d{2})[-/.]?(\\d{2})"
              + "(?:[T ]+(\\d{1,2}:\\d{2}(?::\\d{2})?)(?:[.,]\\d{1,9})?\\s?"
              + "(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?.*");
  private static final List<DateTimeFormatter> ENGLISH =
      List.of(
          form("[EEEE, ][EEE, ]MMMM d, uuuu"),
          form("[EEEE, ][EEE, ]MMM d, uuuu"),
          form("[EEEE, ][EEE, ]d MMMM uuuu"),
          form("[EEEE, ][EEE, ]d MMM uuuu"));

  private DateText() {}

  /** {@return the day or time; empty for anything that is not clearly one} */
  public static Optional<Published> parse(String text) {
    String words = text.strip();
    if (words.isEmpty() || words.length() > MAX_CHARS) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(words);
    return iso.matches() ? iso(iso) : zoned(words).or(() -> english(words));
  }

  private static Optional<Published> iso(Matcher parts) {
    String day = parts.group(1) + '-' + parts.group(2) + '-' + parts.group(3);
    String time = parts.group(4);
    if (time == null) {
      return parsed(day);
    }
    String zone = parts.group(5) == null || parts.group(5).length() < 4 ? "Z" : parts.group(5);
    String clock = (time.indexOf(':') == 1 ? "0" : "") + time + (time.length() < 6 ? ":00" : "");
    return parsed(day + 'T' + clock + zone).or(() -> parsed(day));
  }

  private static Optional<Published> parsed(String iso) {
    try {
      return Optional.of(Published.parse(iso));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<Published> zoned(String words) {
    try {
      return Optional.of(
          new Published.At(OffsetDateTime.parse(words, DateTimeFormatter.RFC_1123_DATE_TIME)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Published> english(String words) {
    for (DateTimeFormatter form : ENGLISH) {
      try {
        return Optional.of(new Published.OnDay(LocalDate.parse(words, form)));
      } catch (DateTimeException e) {
        // Another form may fit.
      }
    }
    return Optional.empty();
  }

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }
}
