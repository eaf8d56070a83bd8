package org.counterclaim.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/** Takes out of a reading what lists need. */
public final class Filing {

  private final Reading reading;
  private final Map<String, Party> actors = new HashMap<>();
  private final Map<String, Party> parties = new LinkedHashMap<>();
  private final Map<String, Spot> spots = new LinkedHashMap<>();

  private Filing(Reading reading) {
    this.reading = reading;
    for (Actor actor : reading.actors()) {
      if (Party.isNamed(actor)) {
        actors.put(actor.id(), Party.of(actor));
      }
    }
  }

  /** {@return what lists know of a reading} */
  public static Filed of(Reading reading) {
    return new Filing(reading).file();
  }

  private Filed file() {
    Set<String> places = new LinkedHashSet<>();
    reading.places().forEach(mention -> literal(mention).ifPresent(places::add));
    List<Filed.Said> said = reading.statements().stream().map(this::said).toList();
    return new Filed(
        List.copyOf(parties.values()), List.copyOf(spots.values()), places, said, reader());
  }

  /**
   * The model where it found anything, as rules add to what a model reads. A narrator's statements
   * are found by rules whoever reads; people's corrections read nothing.
   */
  private String reader() {
    List<String> found =
        reading.statements().stream()
            .filter(statement -> statement.kind() != StatementKind.NARRATOR)
            .map(statement -> statement.provenance().by())
            .toList();
    Optional<String> model = found.stream().filter(by -> by.startsWith("model ")).findFirst();
    boolean rules = found.stream().anyMatch(by -> by.startsWith("rule"));
    return model.map(by -> by.split(",", 2)[0]).orElse(rules ? "rules" : "");
  }

  private Filed.Said said(Statement statement) {
    String id = statement.id();
    String speaker = party(statement.speaker());
    List<Span> content = statement.attribution().content();
    Set<String> places = new LinkedHashSet<>();
    for (PlaceMention mention : reading.places()) {
      if (within(content, mention.span())) {
        literal(mention).ifPresent(places::add);
      }
    }
    List<Filed.Act> acts =
        reading.assertions().events().stream()
            .filter(event -> event.statement().equals(id))
            .map(
                event ->
                    new Filed.Act(
                        event.subtype(),
                        place(event.place()),
                        event.when(),
                        event.polarity(),
                        event.certainty()))
            .toList();
    acts.stream().map(Filed.Act::place).filter(key -> !key.isEmpty()).forEach(places::add);
    return new Filed.Said(
        id,
        speaker,
        statement.kind(),
        about(speaker, content),
        places,
        acts,
        control(statement),
        answers(id));
  }

  private Set<String> about(String speaker, List<Span> content) {
    Set<String> about = new LinkedHashSet<>();
    for (Actor actor : reading.actors()) {
      if (actors.containsKey(actor.id())
          && actor.mentions().stream().anyMatch(mention -> within(content, mention))) {
        about.add(party(actor.id()));
      }
    }
    about.remove(speaker);
    return about;
  }

  private List<Filed.Holding> control(Statement statement) {
    return reading.assertions().control().stream()
        .filter(each -> each.statement().equals(statement.id()))
        .map(
            each ->
                new Filed.Holding(
                    place(OptionalInt.of(each.place())),
                    reading.actor(each.holder()).map(Actor::name).orElse(each.holder()),
                    each.change(),
                    each.when(),
                    statement.certainty()))
        .toList();
  }

  private List<Filed.Answer> answers(String statement) {
    List<Filed.Answer> answers = new ArrayList<>();
    reading.replies().stream()
        .filter(reply -> reply.from().equals(statement))
        .forEach(
            reply ->
                answers.add(
                    new Filed.Answer(
                        reply.kind(),
                        reading
                            .statement(reply.to())
                            .map(other -> party(other.speaker()))
                            .orElse(""))));
    return answers;
  }

  /** {@return the key of an actor, who is among the parties from now on; "" for an unnamed one} */
  private String party(String actor) {
    Party party = actors.get(actor);
    if (party == null) {
      return "";
    }
    parties.putIfAbsent(party.key(), party);
    return party.key();
  }

  private Optional<String> literal(PlaceMention mention) {
    return mention.role() == PlaceMention.Role.LITERAL
        ? mention.place().map(this::spot)
        : Optional.empty();
  }

  private String place(OptionalInt index) {
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
