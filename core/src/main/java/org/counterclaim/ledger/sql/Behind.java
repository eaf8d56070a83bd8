package org.counterclaim.ledger.sql;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Where a list goes on: the numbers that order its last item, as a short text for an address. */
final class Behind {

  private static final Pattern NUMBERS = Pattern.compile("-?\\d{1,18}(_-?\\d{1,18}){0,3}");

  private Behind() {}

  /** {@return the number of the one row behind which a list goes on; empty for no text} */
  static Optional<Long> row(String after) {
    return after.isEmpty() ? Optional.empty() : Optional.of(read(after, 0)[0]);
  }

  static String write(long... numbers) {
    return LongStream.of(numbers).mapToObj(Long::toString).collect(Collectors.joining("_"));
  }

  /**
   * {@return the numbers of a text, or {@code first} for no text}
   *
   * @throws IllegalArgumentException for any other text
   */
  static long[] read(String after, long... first) {
    if (after.isEmpty()) {
      return first;
    }
    long[] numbers =
        NUMBERS.matcher(after).matches()
            ? Arrays.stream(after.split("_", -1)).mapToLong(Long::parseLong).toArray()
            : new long[0];
    if (numbers.length != first.length) {
      throw new IllegalArgumentException("'" + after + "' is no place where this list goes on");
    }
    return numbers;
  }
}
