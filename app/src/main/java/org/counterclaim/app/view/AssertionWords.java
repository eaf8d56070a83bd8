package org.counterclaim.app.view;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.app.desk.Atlas;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Figure;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.When;

/** Events, figures and control, as people say them. */
public final class AssertionWords {

  private static final Map<String, String> TYPES = types();

  private AssertionWords() {}

  /** {@return what a statement says about the world: events, then figures, then control} */
  static List<AssertionView> of(Reading reading, String statement) {
    String text = reading.report().text();
    List<AssertionView> views = new ArrayList<>();
    for (Event event : reading.assertions().events()) {
      if (event.statement().equals(statement)) {
        views.add(
            new AssertionView(
                "event",
                event(reading, event),
                event.trigger().in(text),
                percent(event.provenance().confidence())));
      }
    }
    for (Figure figure : reading.assertions().figures()) {
      if (figure.statement().equals(statement)) {
        views.add(
            new AssertionView(
                "figure",
                figure.what() + ": " + amount(figure),
                figure.span().in(text),
                percent(figure.provenance().confidence())));
      }
    }
    for (Control control : reading.assertions().control()) {
      if (control.statement().equals(statement)) {
        views.add(
            new AssertionView(
                "control",
                control(reading, control),
                control.evidence().in(text),
                percent(control.provenance().confidence())));
      }
    }
    return views;
  }

  /** {@return "70 to 100", "at least 70", "at most 24", "70"} */
  public static String amount(Figure figure) {
    if (figure.low().isPresent() && figure.high().isPresent()) {
      long low = figure.low().getAsLong();
      long high = figure.high().getAsLong();
      return low == high ? "" + low : low + " to " + high;
    }
    return figure.low().isPresent()
        ? "at least " + figure.low().getAsLong()
        : "at most " + figure.high().getAsLong();
  }

  /** {@return a sub-event type in words, such as "air strike"} */
  public static String type(Event.Subtype subtype) {
    return TYPES.getOrDefault(subtype.name(), StatementView.word(subtype));
  }

  /** {@return what is said of a place: "attack (denied)", "rebels takes it", or "" for its name} */
  public static String sight(Atlas.Sight sight) {
    String caveat = caveat(sight.polarity(), sight.certainty());
    String words =
        sight
            .change()
            .map(change -> sight.holder() + " " + StatementView.word(change) + " it")
            .or(() -> sight.type().map(AssertionWords::type))
            .orElse("");
    return words.isEmpty() || caveat.isEmpty() ? words : words + " (" + caveat + ")";
  }

  /** {@return what keeps it from being said to have happened, in a word; "" for nothing} */
  static String caveat(Event.Polarity polarity, Certainty certainty) {
    return polarity == Event.Polarity.HAPPENED
        ? Wording.commitment(certainty)
        : StatementView.word(polarity);
  }

  /** {@return "2017-11-23", "2017-11-01 to 2017-11-30", or empty where it is not known} */
  public static String days(When when) {
    if (when instanceof When.Days days) {
      return days.first().equals(days.last())
          ? days.first().toString()
          : days.first() + " to " + days.last();
    }
    return "";
  }

  /** {@return the days of all that a statement tells, each once, as {@link #days} writes them} */
  public static String happened(Reading reading, String statement) {
    Stream<When> events =
        reading.assertions().events().stream()
            .filter(each -> each.statement().equals(statement))
            .map(Event::when);
    Stream<When> control =
        reading.assertions().control().stream()
            .filter(each -> each.statement().equals(statement))
            .map(Control::when);
    return Stream.concat(events, control)
        .map(AssertionWords::days)
        .filter(days -> !days.isEmpty())
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private static String event(Reading reading, Event event) {
    List<String> parts = new ArrayList<>();
    parts.add(type(event.subtype()));
    parts.add(caveat(event.polarity(), event.certainty()));
    parts.add(named("by ", reading, event.actor()));
    parts.add(named("to ", reading, event.recipient()));
    parts.add(place(reading, event.place()).map(name -> "at " + name).orElse(""));
    parts.add(days(event.when()));
    return joined(parts);
  }

  private static String control(Reading reading, Control control) {
    return joined(
        List.of(
            named("", reading, List.of(control.holder()))
                + " "
                + StatementView.word(control.change())
                + " "
                + place(reading, OptionalInt.of(control.place())).orElse("a place"),
            reading
                .statement(control.statement())
                .map(said -> Wording.commitment(said.certainty()))
                .orElse(""),
            days(control.when())));
  }

  private static Optional<String> place(Reading reading, OptionalInt index) {
    if (index.isEmpty()) {
      return Optional.empty();
    }
    PlaceMention mention = reading.places().get(index.getAsInt());
    return Optional.of(
        mention
            .place()
            .map(place -> place.name())
            .orElse(mention.span().in(reading.report().text())));
  }

  private static String named(String before, Reading reading, List<String> ids) {
    return ids.isEmpty()
        ? ""
        : before
            + ids.stream()
                .map(id -> reading.actor(id).map(Actor::name).orElse(id))
                .collect(Collectors.joining(", "));
  }

  private static String joined(List<String> parts) {
    return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
  }

  private static int percent(double confidence) {
    return (int) Math.round(100 * confidence);
  }

  private static Map<String, String> types() {
    Map<String, String> types = new HashMap<>();
    try (InputStream stream = AssertionWords.class.getResourceAsStream("event-types.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("event-types.tsv is not beside the views");
      }
      for (String line : new String(stream.readAllBytes(), UTF_8).lines().toList()) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          types.put(line.substring(0, tab), line.substring(tab + 1));
        }
      }
      return types;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
