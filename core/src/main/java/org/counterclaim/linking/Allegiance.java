package org.counterclaim.linking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.counterclaim.claim.Actor;

/**
 * For whom an actor stands. A body lies in its state, and stands for it only if it is one of its
 * own: an army does, an armed group that is at home there stands for itself. Thread-safe.
 */
final class Allegiance {

  private final Phrases groups = Phrases.of("groups.txt");
  private final Phrases offices = Phrases.of("offices.txt");
  private final Phrases common;
  private final Parties parties;

  Allegiance(Phrases common, Parties parties) {
    this.common = common;
    this.parties = parties;
  }

  /** {@return the party that acts where this actor acts; empty for bodies that seldom do} */
  Optional<String> party(Actor actor, Optional<LocalDate> day) {
    return switch (actor.kind()) {
      case ARMED_GROUP -> isOfState(actor) ? state(actor) : Optional.of(code(actor.name()));
      case PERSON, UNNAMED -> group(actor, day).or(() -> state(actor));
      case STATE, ORGANISATION, NARRATOR ->
          isOfState(actor) || isCoalition(actor) ? state(actor) : Optional.empty();
      case MEDIA -> Optional.empty();
    };
  }

  /** {@return whom somebody speaks for} */
  Set<String> camps(Actor speaker, Optional<LocalDate> day) {
    Set<String> camps = new TreeSet<>();
    if (isGroupOfItsOwn(speaker) || isCoalition(speaker)) {
      camps.add(code(speaker.name()));
    }
    for (String body : speaker.affiliation()) {
      if (body.length() != 2 || isOfState(speaker)) {
        camps.add(code(body));
      }
      parties
          .find(body, day)
          .filter(this::isOfState)
          .ifPresent(actor -> camps.addAll(actor.affiliation()));
    }
    return camps;
  }

  /**
   * {@return those of its camps that are parties to a conflict} An armed group that belongs to
   * another answers for itself alone.
   */
  Set<String> parties(Actor speaker, Set<String> camps, Optional<LocalDate> day) {
    String own = code(speaker.name());
    return isGroupOfItsOwn(speaker) && camps.contains(own)
        ? Set.of(own)
        : camps.stream().filter(camp -> isParty(camp, day)).collect(Collectors.toSet());
  }

  private boolean isGroupOfItsOwn(Actor actor) {
    return actor.kind() == Actor.Kind.ARMED_GROUP && !isOfState(actor);
  }

  /** {@return whether so a party is called that acts, and not a body of another sort} */
  boolean isParty(String camp, Optional<LocalDate> day) {
    return camp.length() == 2
        || !common.note(camp).isEmpty()
        || parties
            .find(camp, day)
            .filter(actor -> actor.kind() == Actor.Kind.ARMED_GROUP && !isOfState(actor))
            .isPresent();
  }

  private Optional<String> group(Actor person, Optional<LocalDate> day) {
    return person.affiliation().stream()
        .filter(body -> body.length() > 2 && isParty(code(body), day))
        .map(this::code)
        .findFirst();
  }

  /** What a coalition does, the state does that leads it. */
  private boolean isCoalition(Actor actor) {
    return Factions.isCoalition(code(actor.name()));
  }

  private static Optional<String> state(Actor actor) {
    return actor.affiliation().stream().filter(body -> body.length() == 2).findFirst();
  }

  /** {@return the code of a group that also goes by a common word, else its name} */
  private String code(String name) {
    List<Text.Word> words = Text.words(name);
    List<Phrases.Hit> hits = common.find(words);
    Set<String> groups = hits.stream().map(Phrases.Hit::group).collect(Collectors.toSet());
    int named = hits.stream().mapToInt(hit -> hit.last() - hit.first() + 1).sum();
    return groups.size() == 1 && named >= words.size() && !groups.contains("home")
        ? groups.iterator().next()
        : name;
  }

  /** "Residents of Talbar" speak for no state, "officials of Talbar" do. */
  private boolean isPrivate(Actor actor) {
    List<Text.Word> words = Text.words(actor.name());
    return offices.groups(words).equals(Set.of("private"))
        && !groups.groups(words).contains("state");
  }

  private boolean isOfState(Actor actor) {
    return switch (actor.kind()) {
      case STATE, PERSON, NARRATOR -> true;
      case UNNAMED -> !isPrivate(actor);
      case ORGANISATION, MEDIA -> groups.groups(Text.words(actor.name())).contains("state");
      case ARMED_GROUP -> groups.groups(Text.words(actor.name())).contains("arm of a state");
    };
  }
}
