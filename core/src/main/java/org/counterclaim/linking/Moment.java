package org.counterclaim.linking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.counterclaim.claim.When;

/** Days that an act is set in. */
record Moment(LocalDate first, LocalDate last) {

  static Moment of(When.Days days) {
    return new Moment(days.first(), days.last());
  }

  static Moment on(LocalDate day) {
    return new Moment(day, day);
  }

  Moment orDayBefore() {
    return new Moment(first.minusDays(1), last);
  }

  long days() {
    return ChronoUnit.DAYS.between(first, last) + 1;
  }

  /** {@return how many days lie between the two; 0 where they overlap} */
  long gap(Moment other) {
    if (last.isBefore(other.first)) {
      return ChronoUnit.DAYS.between(last, other.first);
    }
    return other.last.isBefore(first) ? ChronoUnit.DAYS.between(other.last, first) : 0;
  }

  When when() {
    return new When.Days(first, last);
  }
}
