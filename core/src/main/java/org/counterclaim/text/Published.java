package org.counterclaim.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

/** When a report was published, as exactly as its publisher says. */
public sealed interface Published {

  /** {@return the day, in the publisher's own offset where one is given; empty if unstated} */
  Optional<LocalDate> day();

  /** {@return ISO 8601, a day or a time with its offset; empty text if unstated} */
  String iso();

  /** A day without a time. */
  record OnDay(LocalDate date) implements Published {
    public OnDay {
      Objects.requireNonNull(date, "date");
    }

    @Override
    public Optional<LocalDate> day() {
      return Optional.of(date);
    }

    @Override
    public String iso() {
      return date.toString();
    }
  }

  /** A point in time with the offset it was given in. */
  record At(OffsetDateTime time) implements Published {
    public At {
      Objects.requireNonNull(time, "time");
    }

    @Override
    public Optional<LocalDate> day() {
      return Optional.of(time.toLocalDate());
    }

    @Override
    public String iso() {
      return time.toString();
    }
  }

  /** Nobody says. Relative times of such a report stay unresolved. */
  record Unstated() implements Published {
    @Override
    public Optional<LocalDate> day() {
      return Optional.empty();
    }

    @Override
    public String iso() {
      return "";
    }
  }

  Published UNSTATED = new Unstated();

  /**
   * {@return what an ISO 8601 day or time says; a time without offset is taken as UTC}
   *
   * @throws IllegalArgumentException for anything else, naming the text
   */
  static Published parse(String iso) {
    String text = iso.strip();
    try {
      if (text.length() == 10) {
        return new OnDay(LocalDate.parse(text));
      }
      if (text.endsWith("Z")) {
        return new At(OffsetDateTime.parse(text));
      }
      return text.matches(".*[+-]\\d\\d:?\\d\\d$") && text.length() > 16
          ? new At(OffsetDateTime.parse(text.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2")))
          : new At(LocalDateTime.parse(text.replace(' ', 'T')).atOffset(ZoneOffset.UTC));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "'" + iso + "' is not an ISO 8601 day or time, such as 2017-12-10 or 2017-12-10T12:45Z",
          e);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("'" + iso + "' is not a day of the calendar", e);
    }
  }
}
