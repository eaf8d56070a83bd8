package org.counterclaim.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Quote;

/**
 * A statement as it stands, with what a correction may speak of.
 *
 * @param statement empty where it is one that the machine missed
 */
record Correctable(Reading reading, Optional<Statement> statement) {

  String text() {
    return reading.report().text();
  }

  /** {@return where the statement stands} */
  int near() {
    return statement.map(each -> each.attribution().anchor().begin()).orElse(0);
  }

  /** {@return the trigger of the event meant; of the only one, where no words are given} */
  Quote trigger(String words) {
    List<Event> all =
        reading.assertions().events().stream()
            .filter(each -> statement.filter(s -> s.id().equals(each.statement())).isPresent())
            .toList();
    List<Event> meant =
        words.isBlank()
            ? all
            : all.stream()
                .filter(each -> each.trigger().in(text()).equalsIgnoreCase(words.strip()))
                .toList();
    if (meant.size() != 1) {
      throw new IllegalArgumentException(
          "expected one event of the statement, as --event, found "
              + meant.size()
              + (words.isBlank() ? "" : " of '" + words + "'")
              + (all.isEmpty() ? "" : "; it has " + listed(all)));
    }
    return Quote.of(meant.get(0).trigger(), text());
  }

  private String listed(List<Event> events) {
    return events.stream()
        .map(each -> "'" + each.trigger().in(text()) + "'")
        .collect(Collectors.joining(", "));
  }

  /** {@return the place that the report calls so, or that is called so; the first such} */
  Change.Location location(String name) {
    return reading.places().stream()
        .filter(mention -> mention.place().isPresent())
        .filter(mention -> isCalled(mention, name.strip()))
        .findFirst()
        .map(
            mention ->
                new Change.Location(
                    Quote.of(mention.span(), text()), mention.place().orElseThrow()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected a place that the report names, found '"
                        + name
                        + "'; it names "
                        + reading.places().stream()
                            .flatMap(mention -> mention.place().stream())
                            .map(place -> place.name())
                            .distinct()
                            .collect(Collectors.joining(", "))));
  }

  private boolean isCalled(PlaceMention mention, String name) {
    return mention.span().in(text()).equalsIgnoreCase(name)
        || mention.place().filter(place -> place.name().equalsIgnoreCase(name)).isPresent();
  }
}
