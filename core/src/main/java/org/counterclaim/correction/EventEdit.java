package org.counterclaim.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.counterclaim.claim.Assertions;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.When;

/** One event of a reading, to be moved in space or time. */
record EventEdit(Reading reading, Event event) {

  /** {@return the event of the statement at the trigger; of several, the one named by just it} */
  static Optional<EventEdit> at(Reading reading, Statement statement, Quote trigger) {
    if (!trigger.standsIn(reading.report().text())) {
      return Optional.empty();
    }
    List<Event> met =
        reading.assertions().events().stream()
            .filter(each -> each.statement().equals(statement.id()))
            .filter(each -> trigger.meets(each.trigger()))
            .toList();
    return met.stream()
        .filter(each -> each.trigger().equals(trigger.span()))
        .findFirst()
        .or(() -> met.stream().findFirst())
        .map(event -> new EventEdit(reading, event));
  }

  Reading time(When when, String who) {
    return put(reading, event.place(), when, who);
  }

  Reading place(Optional<Change.Location> location, String who) {
    if (location.isEmpty()) {
      return put(reading, OptionalInt.empty(), event.when(), who);
    }
    PlaceMention mention =
        new PlaceMention(
            location.get().words().span(),
            PlaceMention.Role.LITERAL,
            Optional.of(location.get().place()),
            new Provenance("placed by " + who, 1));
    int known = known(mention);
    if (known >= 0) {
      return put(reading, OptionalInt.of(known), event.when(), who);
    }
    int at = 0;
    while (at < reading.places().size()
        && reading.places().get(at).span().compareTo(mention.span()) <= 0) {
      at++;
    }
    return put(withPlace(at, mention), OptionalInt.of(at), event.when(), who);
  }

  /** {@return where the reading has the place at those words already; -1 if it has not} */
  private int known(PlaceMention wanted) {
    for (int at = 0; at < reading.places().size(); at++) {
      PlaceMention mention = reading.places().get(at);
      if (mention.role() == PlaceMention.Role.LITERAL
          && mention.place().equals(wanted.place())
          && mention.span().overlaps(wanted.span())) {
        return at;
      }
    }
    return -1;
  }

  /** Places stand in the order of the text, and are named by their index. */
  private Reading withPlace(int at, PlaceMention mention) {
    List<PlaceMention> places = new ArrayList<>(reading.places());
    places.add(at, mention);
    Assertions old = reading.assertions();
    Assertions assertions =
        new Assertions(
            old.events().stream().map(each -> copy(each, shift(each.place(), at))).toList(),
            old.figures(),
            old.control().stream()
                .map(
                    each ->
                        new Control(
                            each.statement(),
                            each.place() + (each.place() >= at ? 1 : 0),
                            each.holder(),
                            each.change(),
                            each.when(),
                            each.evidence(),
                            each.provenance()))
                .toList());
    return Edit.with(
        reading, reading.actors(), places, reading.statements(), assertions, reading.replies());
  }

  private static OptionalInt shift(OptionalInt place, int at) {
    return place.isPresent() && place.getAsInt() >= at
        ? OptionalInt.of(place.getAsInt() + 1)
        : place;
  }

  private static Event copy(Event old, OptionalInt place) {
    return copy(old, place, old.when(), old.provenance());
  }

  private Reading put(Reading base, OptionalInt place, When when, String who) {
    Event moved = copy(event, place, when, Edit.signed(event.provenance(), "corrected", who));
    Assertions old = base.assertions();
    return base.with(
        new Assertions(
            old.events().stream().map(each -> each.id().equals(moved.id()) ? moved : each).toList(),
            old.figures(),
            old.control()));
  }

  private static Event copy(Event old, OptionalInt place, When when, Provenance provenance) {
    return new Event(
        old.id(),
        old.statement(),
        old.root(),
        old.subtype(),
        old.trigger(),
        old.actor(),
        old.recipient(),
        place,
        when,
        old.polarity(),
        old.certainty(),
        old.factuality(),
        provenance);
  }
}
