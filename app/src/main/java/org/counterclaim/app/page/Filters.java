package org.counterclaim.app.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.counterclaim.app.desk.Desk;
import org.counterclaim.app.view.AssertionWords;
import org.counterclaim.claim.Event;
import org.counterclaim.filing.Party;
import org.counterclaim.filing.Spot;
import org.counterclaim.ledger.Catalogue;

/**
 * What a list can be narrowed by, beside the words and days that one types.
 *
 * @param outlets all outlets, to choose from
 * @param actors names of those who say most, to choose from
 * @param places names of the places of which most is said
 * @param actor the speaker it is narrowed to
 * @param place the place it is narrowed to
 */
public record Filters(
    List<String> outlets,
    List<String> actors,
    List<String> places,
    Optional<Party> actor,
    Optional<Spot> place) {

  public Filters {
    outlets = List.copyOf(outlets);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
  }

  /** {@return what a list can be narrowed by, and the actor and place it is narrowed to} */
  public static Filters of(Desk desk, String actor, String place) {
    Catalogue catalogue = desk.catalogue();
    Desk.Suggested suggested = desk.suggested();
    return new Filters(
        catalogue.outlets(),
        suggested.actors(),
        suggested.places(),
        actor.isEmpty() ? Optional.empty() : catalogue.party(actor),
        place.isEmpty() ? Optional.empty() : catalogue.spot(place));
  }

  /** A type of event, as an address and as people write it. */
  public record Type(String code, String words) {}

  /** {@return the types of events, to choose from} */
  public List<Type> types() {
    return Arrays.stream(Event.Subtype.values())
        .map(type -> new Type(type.name(), AssertionWords.type(type)))
        .toList();
  }
}
