package org.counterclaim.app.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.app.desk.Filter;
import org.counterclaim.app.page.Shell;
import org.counterclaim.claim.Event;

/** What an address asks for, besides its path. */
final class Asked {

  /** What lists can be narrowed by. */
  static final String[] FILTERS = {
    "words", "outlet", "actor", "about", "place", "type", "since", "offset"
  };

  private Asked() {}

  /**
   * {@return what a list is narrowed to}
   *
   * @param knownOn the day as of which the record is looked at; {@code ?until=} may name an earlier
   * @throws IllegalArgumentException if a day is no day, or a type none that we know
   */
  static Filter filter(Context context, Optional<LocalDate> knownOn) {
    Optional<LocalDate> until = day(context, "until");
    return new Filter(
        Paging.words(context, "words"),
        Paging.words(context, "outlet"),
        Paging.words(context, "actor"),
        Paging.words(context, "about"),
        Paging.words(context, "place"),
        type(Paging.words(context, "type")),
        day(context, "since"),
        until.isPresent() && knownOn.filter(day -> day.isBefore(until.get())).isEmpty()
            ? until
            : knownOn);
  }

  private static Optional<Event.Subtype> type(String word) {
    if (word.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(Event.Subtype.values())
            .filter(type -> type.name().equals(word))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "'" + word + "' is no type of event, such as AIR_STRIKE")));
  }

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
