package org.counterclaim.app.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.ledger.ReportSummary;
import org.counterclaim.text.Span;

/** Takes out of readings what the lists need. Thread-safe. */
final class Filing {

  private final Map<String, Party> parties = new ConcurrentHashMap<>();
  private final Map<String, Spot> spots = new ConcurrentHashMap<>();

  Optional<Party> party(String key) {
    return Optional.ofNullable(parties.get(key));
  }

  Optional<Spot> spot(String key) {
    return Optional.ofNullable(spots.get(key));
  }

  /** {@return what the desk keeps of a reading} */
  Filed file(ReportSummary report, Reading reading) {
    Map<String, String> actors = new HashMap<>();
    for (Actor actor : reading.actors()) {
      if (Party.isNamed(actor)) {
        Party party = Party.of(actor);
        parties.putIfAbsent(party.key(), party);
        actors.put(actor.id(), party.key());
      }
    }
    Set<String> places = new LinkedHashSet<>();
    reading.places().forEach(mention -> literal(mention).ifPresent(places::add));
    return new Filed(
        report,
        places,
        reading.statements().stream().map(each -> said(reading, actors, each)).toList());
  }

  private Filed.Said said(Reading reading, Map<String, String> actors, Statement statement) {
    String speaker = actors.getOrDefault(statement.speaker(), "");
    List<Span> content = statement.attribution().content();
    Set<String> about = new LinkedHashSet<>();
    for (Actor actor : reading.actors()) {
      String key = actors.getOrDefault(actor.id(), "");
      if (!key.isEmpty()
          && !key.equals(speaker)
          && actor.mentions().stream().anyMatch(mention -> within(content, mention))) {
        about.add(key);
      }
    }
    Set<String> places = new LinkedHashSet<>();
    for (PlaceMention mention : reading.places()) {
      if (within(content, mention.span())) {
        literal(mention).ifPresent(places::add);
      }
    }
    String id = statement.id();
    List<Filed.Act> acts = new ArrayList<>();
    reading.assertions().events().stream()
        .filter(event -> event.statement().equals(id))
        .forEach(
            event ->
                acts.add(
                    new Filed.Act(event.subtype(), place(reading, event.place()), event.when())));
    acts.stream().map(Filed.Act::place).filter(key -> !key.isEmpty()).forEach(places::add);
    List<Filed.Holding> control = new ArrayList<>();
    reading.assertions().control().stream()
        .filter(each -> each.statement().equals(id))
        .forEach(
            each ->
                control.add(
                    new Filed.Holding(
                        place(reading, OptionalInt.of(each.place())),
                        reading.actor(each.holder()).map(Actor::name).orElse(each.holder()),
                        each.change(),
                        each.when())));
    List<Filed.Answer> answers =
        reading.replies().stream()
            .filter(reply -> reply.from().equals(id))
            .map(
                reply ->
                    new Filed.Answer(
                        reply.kind(),
                        reading
                            .statement(reply.to())
                            .map(other -> actors.getOrDefault(other.speaker(), ""))
                            .orElse("")))
            .toList();
    return new Filed.Said(id, speaker, statement.kind(), about, places, acts, control, answers);
  }

  private Optional<String> literal(PlaceMention mention) {
    return mention.role() == PlaceMention.Role.LITERAL
        ? mention.place().map(this::spot)
        : Optional.empty();
  }

  private String place(Reading reading, OptionalInt index) {
    return index.isEmpty()
        ? ""
        : reading.places().get(index.getAsInt()).place().map(this::spot).orElse("");
  }

  private String spot(Place place) {
    Spot spot = Spot.of(place);
    spots.putIfAbsent(spot.key(), spot);
    return spot.key();
  }

  private static boolean within(List<Span> content, Span span) {
    return content.stream().anyMatch(part -> part.covers(span));
  }
}
