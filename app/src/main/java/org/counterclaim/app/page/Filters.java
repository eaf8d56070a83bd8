package org.counterclaim.app.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.counterclaim.app.desk.Party;
import org.counterclaim.app.desk.Spot;
import org.counterclaim.app.view.AssertionWords;
import org.counterclaim.claim.Event;

/**
 * What a list can be narrowed by, beside the words and days that one types.
 *
 * @param outlets all outlets, to choose from
 * @param actor the speaker it is narrowed to
 * @param place the place it is narrowed to
 */
public record Filters(List<String> outlets, Optional<Party> actor, Optional<Spot> place) {

  public Filters {
    outlets = List.copyOf(outlets);
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
