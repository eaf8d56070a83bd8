package org.counterclaim.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Question;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;

/**
 * Who holds which town, as a statement says: "holds RU Soledar", "not RU Soledar" for who denies
 * it, "lost UA Soledar", with a bar between them. Thread-safe.
 */
final class ControlAnswers {

  private static final String BY = "rule control";

  private final Allegiance allegiance;

  ControlAnswers(Allegiance allegiance) {
    this.allegiance = allegiance;
  }

  /**
   * {@return the answers}
   *
   * @param denied whether the speaker denies what the words say
   * @param pointing whether the words only point back to what another said: "denied the claim"
   */
  List<Answer> read(Reading reading, Statement statement, boolean denied, boolean pointing) {
    return denied && pointing
        ? Speaking.answered(reading, statement)
            .map(answered -> read(reading, answered, true))
            .orElse(List.of())
        : read(reading, statement, denied);
  }

  private List<Answer> read(Reading reading, Statement statement, boolean denied) {
    Optional<LocalDate> day = reading.report().published().day();
    List<Answer> answers = new ArrayList<>();
    for (Control control : reading.assertions().control()) {
      if (control.statement().equals(statement.id())) {
        PlaceMention mention = reading.places().get(control.place());
        Optional<String> place =
            mention
                .place()
                .filter(ControlAnswers::isTown)
                .map(known -> mention.span().in(reading.report().text()));
        Optional<String> party =
            reading.actors().stream()
                .filter(actor -> actor.id().equals(control.holder()))
                .findFirst()
                .flatMap(actor -> party(actor, day));
        if (place.isPresent() && party.isPresent()) {
          says(control.change(), denied)
              .filter(says -> !isInPassing(statement, control))
              .map(says -> String.join(ControlStand.BESIDE, says, party.get(), place.get()))
              .ifPresent(value -> answers.add(new Answer(Question.CONTROL, value, BY)));
        }
      }
    }
    return answers;
  }

  /** "The movement, which holds the town, accused": an outlet says where, and not what is asked. */
  private static boolean isInPassing(Statement statement, Control control) {
    return statement.kind() == StatementKind.NARRATOR && control.change() == Control.Change.HOLDS;
  }

  /** The head of a group that is an arm of a state takes towns for that state. */
  private Optional<String> party(Actor holder, Optional<LocalDate> day) {
    Set<String> sides = allegiance.parties(holder, allegiance.camps(holder, day), day);
    return allegiance
        .party(holder, day)
        .or(() -> sides.stream().filter(side -> sides.size() == 1).findFirst());
  }

  /** A flag "of Panama" and a whole country are nobody's to take in a day. */
  private static boolean isTown(Place place) {
    return place.precision() != Place.Precision.COUNTRY;
  }

  private static Optional<String> says(Control.Change change, boolean denied) {
    return switch (change) {
      case TAKES, HOLDS -> Optional.of(denied ? ControlStand.NOT : ControlStand.HOLDS);
      case LOSES -> denied ? Optional.empty() : Optional.of(ControlStand.LOST);
      case CONTESTS -> Optional.empty();
    };
  }
}
