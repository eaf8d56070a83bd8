package org.counterclaim.filing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.claim.When;

/**
 * What lists know of one report.
 *
 * @param parties those whom the statements name by key
 * @param spots the places that report or statements name by key
 * @param places keys of the literal places in the text
 * @param said in the order of the reading
 * @param reader who read it, such as "model en-2" or "rules"; "" where nothing shows that
 */
public record Filed(
    List<Party> parties, List<Spot> spots, Set<String> places, List<Said> said, String reader) {

  public Filed {
    parties = List.copyOf(parties);
    spots = List.copyOf(spots);
    places = Set.copyOf(places);
    said = List.copyOf(said);
    Objects.requireNonNull(reader, "reader");
  }

  /** {@return the party of a key, if this report names it} */
  public Optional<Party> party(String key) {
    return parties.stream().filter(each -> each.key().equals(key)).findFirst();
  }

  /** {@return the place of a key, if this report names it} */
  public Optional<Spot> spot(String key) {
    return spots.stream().filter(each -> each.key().equals(key)).findFirst();
  }

  /** {@return what is known of a statement, by its id in the reading} */
  public Optional<Said> said(String id) {
    return said.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /**
   * What lists know of one statement.
   *
   * @param speaker key of the speaker; "" for one without a name
   * @param about keys of those whom its content names, the speaker aside
   * @param places keys of the literal places in its content and of its events
   */
  public record Said(
      String id,
      String speaker,
      StatementKind kind,
      Set<String> about,
      Set<String> places,
      List<Act> acts,
      List<Holding> control,
      List<Answer> answers) {

    public Said {
      about = Set.copyOf(about);
      places = Set.copyOf(places);
      acts = List.copyOf(acts);
      control = List.copyOf(control);
      answers = List.copyOf(answers);
    }

    /** {@return whether it speaks of a place, or of who has it} */
    public boolean speaksOf(String place) {
      return places.contains(place)
          || control.stream().anyMatch(each -> each.place().equals(place));
    }
  }

  /**
   * An event that a statement tells of.
   *
   * @param place key of the place; "" where none is known
   * @param polarity whether it is said to have happened
   * @param certainty what the speaker commits to about it
   */
  public record Act(
      Event.Subtype type, String place, When when, Event.Polarity polarity, Certainty certainty) {}

  /**
   * Who has a place, as a statement says.
   *
   * @param place key of the place; "" where none is known
   * @param holder by name
   * @param certainty what the speaker commits to: "denied that rebels held the town"
   */
  public record Holding(
      String place, String holder, Control.Change change, When when, Certainty certainty) {}

  /**
   * A reply to somebody's statement of the same report.
   *
   * @param to key of who is answered; "" for one without a name
   */
  public record Answer(Reply.Kind kind, String to) {}
}
