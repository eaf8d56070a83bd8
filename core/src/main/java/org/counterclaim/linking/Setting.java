package org.counterclaim.linking;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.counterclaim.claim.When;

/**
 * Where and when an account's happening is set, and what marks it.
 *
 * @param acts kinds of act, such as "air strike" or "explosion"
 * @param spots the places, the closest that are known first; may be empty
 * @param when the day or days of the act
 * @param dated whether the report gives the day; else it is taken from that of publication
 * @param names skeletons of the names of its settlements
 * @param subjects names of persons and things that mark it, folded; of nobody who speaks
 * @param terms words of weight of its leading sentences, in their dictionary form
 */
public record Setting(
    Set<String> acts,
    List<Spot> spots,
    When when,
    boolean dated,
    Set<String> names,
    Set<String> subjects,
    Set<String> terms) {

  public Setting {
    acts = Set.copyOf(acts);
    spots = List.copyOf(spots);
    Objects.requireNonNull(when, "when");
    names = Set.copyOf(names);
    subjects = Set.copyOf(subjects);
    terms = Set.copyOf(terms);
  }
}
