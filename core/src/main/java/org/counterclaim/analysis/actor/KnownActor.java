package org.counterclaim.analysis.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.counterclaim.claim.Actor;

/**
 * An actor of whom something is known beforehand.
 *
 * @param name the canonical name
 * @param gender of a person, where the file says so
 * @param affiliations what it belonged to and when, in the order of the file
 * @param names what else it is called; never contains {@code name}
 */
public record KnownActor(
    String name,
    Actor.Kind kind,
    Optional<Gender> gender,
    List<Affiliation> affiliations,
    List<String> names) {

  public KnownActor {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(gender, "gender");
    affiliations = List.copyOf(affiliations);
    names = List.copyOf(names);
  }

  /** How a person is spoken of. */
  public enum Gender {
    MAN,
    WOMAN
  }

  /**
   * {@return the codes of states and names of bodies it belonged to on that day; if it belonged to
   * none then, or the day is unknown, all it ever belonged to}
   */
  public List<String> affiliation(Optional<LocalDate> day) {
    List<String> then =
        day.map(
                date ->
                    affiliations.stream()
                        .filter(affiliation -> affiliation.holds(date))
                        .map(Affiliation::body)
                        .distinct()
                        .toList())
            .orElse(List.of());
    return then.isEmpty() ? affiliations.stream().map(Affiliation::body).distinct().toList() : then;
  }

  /** {@return it as an actor of no report, its name for an id} */
  public Actor asActor(Optional<LocalDate> day) {
    return new Actor(name, name, kind, affiliation(day), List.of());
  }

  /** {@return whether it ever held a role whose name contains {@code words}, in any case} */
  boolean held(String words, Optional<LocalDate> day) {
    return affiliations.stream()
        .filter(affiliation -> day.map(affiliation::holds).orElse(true))
        .anyMatch(affiliation -> ActorKey.of(affiliation.role()).contains(words));
  }
}
