package org.counterclaim.app.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.app.page.Shell;

/** What an address asks for, besides its path. */
final class Asked {

  private Asked() {}

  /**
   * {@return the shell around a page: its section, the filters named, and the day}
   *
   * @param filters names of the parameters that the page understands and keeps in its links
   */
  static Shell shell(Context context, String section, boolean adding, String... filters) {
    Map<String, String> kept = new LinkedHashMap<>();
    for (String filter : filters) {
      String value = Paging.words(context, filter);
      if (!value.isEmpty()) {
        kept.put(filter, value);
      }
    }
    return new Shell(
        section, context.path(), kept, day(context, "known"), Paging.words(context, "q"), adding);
  }

  /**
   * {@return the day a parameter gives, if it is there}
   *
   * @throws IllegalArgumentException if it is no day
   */
  static Optional<LocalDate> day(Context context, String name) {
    String value = Paging.words(context, name);
    try {
      return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "'" + value + "' is not a day such as 2017-12-10 for " + name, e);
    }
  }
}
