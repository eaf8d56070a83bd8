package org.counterclaim.claim;

import java.util.Objects;
import org.counterclaim.text.Span;

/**
 * A time as the report words it.
 *
 * @param type after TIMEX3 (TimeML 1.2.1)
 * @param value the TIMEX3 value, such as "2017-12-09", "2017-FA", "P1M" or "PAST_REF"; relative
 *     words that cannot be resolved keep an underspecified value such as "XXXX-WXX-6"
 * @param days the days it covers on the calendar, where it can be placed
 */
public record TimeMention(Span span, Type type, String value, When days, Provenance provenance) {

  public TimeMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(days, "days");
    Objects.requireNonNull(provenance, "provenance");
  }

  /** The types of TIMEX3. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
