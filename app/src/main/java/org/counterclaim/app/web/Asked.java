package org.counterclaim.app.web;

import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.counterclaim.app.page.Shell;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.ledger.Filter;
import org.counterclaim.ledger.MatterFilter;
import org.counterclaim.ledger.ReviewQuery;

/** What an address asks for, besides its path. */
final class Asked {

  /** What matters can be narrowed by. */
  static final String[] MATTER_FILTERS = {
    "words", "grade", "outlet", "actor", "place", "type", "since", "until", "after"
  };

  /** What lists can be narrowed by. */
  static final String[] FILTERS = {
    "words", "outlet", "actor", "about", "place", "type", "since", "until", "after"
  };

  /** What statements to review can be narrowed by. */
  static final String[] REVIEW_FILTERS = {"outlet", "speaker", "kind", "since", "until", "after"};

  private Asked() {}

  /**
   * {@return what a list is narrowed to}
   *
   * @param knownOn the day as of which the record is looked at; {@code ?until=} may name an earlier
   * @throws IllegalArgumentException if a day is no day, or a type none that we know
   */
  static Filter filter(Context context, Optional<LocalDate> knownOn) {
    return new Filter(
        Paging.words(context, "words"),
        Paging.words(context, "outlet"),
        Paging.words(context, "actor"),
        Paging.words(context, "about"),
        Paging.words(context, "place"),
        type(context),
        day(context, "since"),
        last(context, knownOn));
  }

  /** {@return the last day of publication that counts: the earlier of the two} */
  private static Optional<LocalDate> last(Context context, Optional<LocalDate> knownOn) {
    return Stream.concat(day(context, "until").stream(), knownOn.stream())
        .min(Comparator.naturalOrder());
  }

  /**
   * {@return which matters are asked for}
   *
   * @param grade such as "contested" or "single-source"; "all", or "" for those in dispute
   * @throws IllegalArgumentException if there is no such grade, day or type
   */
  static MatterFilter matters(Context context, String grade) {
    return new MatterFilter(
        switch (grade) {
          case "" -> MatterFilter.DISPUTED;
          case "all" -> Set.of();
          default -> Set.of(grade(grade));
        },
        Paging.words(context, "words"),
        Paging.words(context, "outlet"),
        Paging.words(context, "actor"),
        Paging.words(context, "place"),
        type(context),
        day(context, "since"),
        day(context, "until"),
        day(context, "known"));
  }

  /**
   * {@return which statements to review are asked for}
   *
   * @throws IllegalArgumentException if there is no such day or kind
   */
  static ReviewQuery review(Context context, Optional<LocalDate> knownOn, int limit) {
    return new ReviewQuery(
        Optional.empty(),
        given(context, "speaker"),
        given(context, "outlet"),
        given(context, "kind")
            .map(
                word -> constant(StatementKind.class, word, "kind of statement, such as INDIRECT")),
        day(context, "since"),
        last(context, knownOn),
        Paging.words(context, "after"),
        limit);
  }

  private static Optional<String> given(Context context, String name) {
    return Optional.of(Paging.words(context, name)).filter(value -> !value.isEmpty());
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String word, String such) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("'" + word + "' is no " + such));
  }

  /** {@return the words that {@link #matters} takes for a grade} */
  static String word(Grade grade) {
    return grade.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Grade grade(String word) {
    return Arrays.stream(Grade.values())
        .filter(each -> word(each).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "'" + word + "' is no grade such as contested, unanswered or single-source"));
  }

  private static Optional<Event.Subtype> type(Context context) {
    return given(context, "type")
        .map(word -> constant(Event.Subtype.class, word, "type of event, such as AIR_STRIKE"));
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
