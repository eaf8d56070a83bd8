package org.counterclaim.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.claim.When;
import org.counterclaim.text.Span;

/** Valid corrections by seed, of readings with hard words; not all of them find what they name. */
public final class RandomCorrections {

  private final Random random;

  public RandomCorrections(long seed) {
    random = new Random(seed);
  }

  /** {@return a correction of a statement of {@code reading}, which must have one} */
  public Correction next(Reading reading) {
    return new Correction(
        reading.report().id(),
        anchor(reading),
        change(reading),
        List.of("Nour", "Sam “the desk”", "م", "</script>").get(random.nextInt(4)),
        "why " + random.nextInt(9) + " \ud83d\ude80 ';--");
  }

  private Anchor anchor(Reading reading) {
    Statement statement = any(reading.statements());
    return Anchor.of(statement, reading.report().text());
  }

  private Change change(Reading reading) {
    LocalDate day = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(500));
    return switch (random.nextInt(12)) {
      case 0 -> new Change.Accept();
      case 1 -> new Change.Reject();
      case 2 -> new Change.Speaker(name(reading), any(List.of(Actor.Kind.values())));
      case 3 -> new Change.Words(words(reading));
      case 4 -> new Change.Form(any(List.of(StatementKind.values())));
      case 5 -> new Change.Cue(any(List.of(Distance.values())));
      case 6 -> new Change.Commitment(any(List.of(Certainty.values())));
      case 7 -> new Change.Said(random.nextBoolean() ? Optional.empty() : Optional.of(day));
      case 8 -> new Change.Where(trigger(reading), location(reading));
      case 9 -> new Change.Happened(trigger(reading), new When.Days(day, day.plusDays(3)));
      case 10 -> new Change.Answer(anchor(reading), any(List.of(Reply.Kind.values())));
      default -> new Change.NoAnswer(anchor(reading));
    };
  }

  private String name(Reading reading) {
    String known = any(reading.actors()).name();
    return random.nextBoolean() || known.isBlank() ? "Karim Brigade" : known;
  }

  private Anchor words(Reading reading) {
    String text = reading.report().text();
    int begin = random.nextInt(text.length());
    Span content = new Span(begin, begin + 1 + random.nextInt(text.length() - begin));
    return new Anchor(
        Optional.empty(),
        random.nextBoolean() ? Optional.empty() : Optional.of(Quote.of(content, text)),
        List.of(Quote.of(content, text)));
  }

  private Quote trigger(Reading reading) {
    List<Event> events = reading.assertions().events();
    Span span = events.isEmpty() ? new Span(0, 1) : events.get(0).trigger();
    return Quote.of(span, reading.report().text());
  }

  private Optional<Change.Location> location(Reading reading) {
    return random.nextInt(3) == 0
        ? Optional.empty()
        : Optional.of(
            new Change.Location(
                trigger(reading),
                new Place(
                    "Karim",
                    random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(7),
                    random.nextInt(90),
                    random.nextInt(90),
                    Optional.empty(),
                    any(List.of(Place.Precision.values())))));
  }

  private <T> T any(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
