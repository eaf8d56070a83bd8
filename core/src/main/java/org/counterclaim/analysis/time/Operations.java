package org.counterclaim.analysis.time;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What value templates can work out. Each operation takes texts and gives a TIMEX3 value; without a
 * day to count from, an underspecified one, such as "XXXX-WXX-6". They are told in groups: {@link
 * Counting} goes back and forth from here, {@link Weekdays} finds a Friday, {@link Quarters} what
 * business news compares, {@link CalendarDays} a day or part of some year, and {@link Wording}
 * turns counts, clocks and digits into what a value writes.
 */
final class Operations {

  private static final Map<String, Operation> ALL =
      Stream.of(
              Counting.OPERATIONS,
              Weekdays.OPERATIONS,
              Quarters.OPERATIONS,
              CalendarDays.OPERATIONS,
              Wording.OPERATIONS)
          .flatMap(Collection::stream)
          .collect(Collectors.toUnmodifiableMap(Operation::name, Function.identity()));

  private Operations() {}

  /** {@return the operation of a name in a template, such as "year-on"} */
  static Optional<Operation> named(String name) {
    return Optional.ofNullable(ALL.get(name));
  }
}
