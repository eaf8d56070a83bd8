package org.counterclaim.app.web;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** Numbers in the query of an address. */
final class Paging {

  private Paging() {}

  /**
   * {@return the number a parameter gives, or {@code otherwise} if it is not there}
   *
   * @throws IllegalArgumentException if it is no number from {@code least} to {@code most}
   */
  static int number(Context context, String name, int otherwise, int least, int most) {
    @Nullable String value = context.queryParam(name);
    if (value == null || value.isBlank()) {
      return otherwise;
    }
    if (value.matches("\\d{1,9}")) {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new IllegalArgumentException(
        "'" + value + "' is not a number from " + least + " to " + most + " for " + name);
  }

  /** {@return the format that is asked for; "json" unless told} */
  static String format(Context context) {
    String word = words(context, "format");
    return word.isEmpty() ? "json" : word;
  }

  /** {@return what to say of a format that an answer has not} */
  static IllegalArgumentException unknownFormat(Context context) {
    return new IllegalArgumentException(
        "'" + format(context) + "' is no format of this answer; /api lists them");
  }

  /** {@return the text a parameter gives, cut at 400 chars; empty if it is not there} */
  static String words(Context context, String name) {
    @Nullable String value = context.queryParam(name);
    return value == null ? "" : value.substring(0, Math.min(400, value.length())).strip();
  }
}
