package org.counterclaim.linking;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.When;

/**
 * Where and when an account's happening is set, and what marks it.
 *
 * @param acts kinds of act, such as "air strike" or "explosion"
 * @param places the closest that are known, the one nearest to the act first; may be empty
 * @param when the day or days of the act
 * @param names distinctive names in it, folded
 * @param terms words of weight of its leading sentences, in their dictionary form
 */
public record Setting(
    Set<String> acts, List<Place> places, When when, Set<String> names, Set<String> terms) {

  public Setting {
    acts = Set.copyOf(acts);
    places = List.copyOf(places);
    Objects.requireNonNull(when, "when");
    names = Set.copyOf(names);
    terms = Set.copyOf(terms);
  }
}
