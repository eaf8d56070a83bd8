package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.Question;
import org.counterclaim.claim.StatementRef;

/**
 * Who did it. Parties that one statement names together ("Russian or Syrian warplanes") are one
 * answer. Two answers that name other parties cannot both be true, nor an answer and its denial,
 * nor one that a party did it and one that its enemies' own position was hit. A rejection that
 * names nobody is of the accusation where there is but one.
 */
final class ActStand {

  private static final String NAMELESS = "?";

  /** What a position says of its parties. */
  private enum Says {
    DID,
    DID_NOT,
    WERE_HIT
  }

  /** A position and whom it is about. */
  private record Held(Says says, Set<String> parties, Position position) {

    boolean excludes(Held other) {
      if (says != Says.DID) {
        return false;
      }
      return other.says == Says.DID_NOT
          ? parties.stream()
              .anyMatch(did -> other.parties.stream().anyMatch(p -> Factions.sameSide(did, p)))
          : !Factions.mayBe(parties, other.parties);
    }
  }

  private ActStand() {}

  static Stand of(List<Testimony> testimonies) {
    Map<String, String> groups = groups(testimonies);
    Map<String, Set<StatementRef>> did = new LinkedHashMap<>();
    Map<String, Set<StatementRef>> not = new LinkedHashMap<>();
    Map<String, Set<StatementRef>> hit = new LinkedHashMap<>();
    List<StatementRef> order = new ArrayList<>();
    for (Testimony testimony : testimonies) {
      order.add(testimony.ref());
      for (Answer answer : testimony.answers()) {
        ActAnswers.party(answer, "did")
            .ifPresent(p -> put(did, groups.getOrDefault(p, p), testimony.ref()));
        ActAnswers.party(answer, "not").ifPresent(p -> put(not, p, testimony.ref()));
        ActAnswers.party(answer, "hit").ifPresent(p -> put(hit, p, testimony.ref()));
      }
    }
    Set<StatementRef> nameless = not.getOrDefault(NAMELESS, Set.of());
    Set<String> accused = accused(testimonies);
    not.keySet()
        .removeIf(
            party ->
                Factions.isState(party)
                    && accused.stream().noneMatch(each -> Factions.sameSide(each, party)));
    not.remove(NAMELESS);
    List<Held> held = new ArrayList<>();
    did.forEach(
        (group, refs) -> {
          Set<String> parties = members(groups, group);
          held.add(new Held(Says.DID, parties, position(Labels.did(parties), refs, order)));
        });
    not.forEach(
        (party, refs) -> {
          Set<String> cleared = new TreeSet<>(answered(party, testimonies));
          cleared.add(party);
          held.add(new Held(Says.DID_NOT, cleared, position(Labels.didNot(party), refs, order)));
        });
    if (!nameless.isEmpty() && !did.isEmpty()) {
      Set<String> rejected =
          did.size() == 1 ? members(groups, did.keySet().iterator().next()) : Set.of();
      held.add(new Held(Says.DID_NOT, rejected, position(Labels.REJECTED, nameless, order)));
    }
    hit.forEach(
        (party, refs) ->
            held.add(
                new Held(Says.WERE_HIT, Set.of(party), position(Labels.hit(party), refs, order))));
    Map<StatementRef, String> voices =
        testimonies.stream()
            .collect(Collectors.toMap(Testimony::ref, Testimony::voice, (one, other) -> one));
    List<Matter.Clash> clashes = new ArrayList<>();
    for (int i = 0; i < held.size(); i++) {
      for (int j = i + 1; j < held.size(); j++) {
        if (held.get(i).excludes(held.get(j))
            && !shareWords(held.get(i), held.get(j))
            && areOfTwo(held.get(i), held.get(j), voices)) {
          clashes.add(new Matter.Clash(i, j));
        }
      }
    }
    return new Stand(held.stream().map(Held::position).toList(), clashes);
  }

  /** "Rebels shelled the airport and the army responded": one statement does not exclude itself. */
  private static boolean shareWords(Held one, Held other) {
    return one.position().statements().stream().anyMatch(other.position().statements()::contains);
  }

  /** An outlet that tells of two attacks in two sentences does not quarrel with itself. */
  private static boolean areOfTwo(Held one, Held other, Map<StatementRef, String> voices) {
    return Stream.of(one, other)
            .flatMap(each -> each.position().statements().stream())
            .map(voices::get)
            .distinct()
            .count()
        > 1;
  }

  private static Position position(String label, Set<StatementRef> refs, List<StatementRef> order) {
    return new Position(label, order.stream().filter(refs::contains).toList());
  }

  /** {@return for each party the least of those that are named together with it} */
  private static Map<String, String> groups(List<Testimony> testimonies) {
    Map<String, String> groups = new TreeMap<>();
    for (Answer answer : testimonies.stream().flatMap(each -> each.answers().stream()).toList()) {
      ActAnswers.party(answer, "did").ifPresent(party -> groups.putIfAbsent(party, party));
      ActAnswers.party(answer, "joint")
          .map(ActAnswers::together)
          .ifPresent(together -> unite(groups, together));
    }
    return groups;
  }

  private static void unite(Map<String, String> groups, Set<String> together) {
    Set<String> all = new TreeSet<>(together);
    together.forEach(party -> all.add(groups.getOrDefault(party, party)));
    String least = all.iterator().next();
    together.forEach(party -> groups.putIfAbsent(party, least));
    groups.replaceAll((party, group) -> all.contains(group) ? least : group);
  }

  /** A government that is not named is the state's that is named beside it. */
  private static Set<String> members(Map<String, String> groups, String group) {
    Set<String> members = new TreeSet<>();
    groups.forEach(
        (party, of) -> {
          if (of.equals(group)) {
            members.add(party);
          }
        });
    if (members.stream().anyMatch(Factions::isState)) {
      members.remove("");
    }
    return members.isEmpty() ? Set.of(group) : members;
  }

  private static void put(Map<String, Set<StatementRef>> map, String key, StatementRef ref) {
    map.computeIfAbsent(key, k -> new HashSet<>()).add(ref);
  }

  /** {@return the parties accused, each with those of its own that speak} */
  static Set<String> accused(List<Testimony> testimonies) {
    Set<String> accused = new TreeSet<>();
    for (Testimony testimony : testimonies) {
      for (Answer answer : testimony.answers()) {
        if (answer.question() == Question.ACT) {
          ActAnswers.party(answer, "did").ifPresent(accused::add);
        }
      }
    }
    return accused;
  }

  /** {@return whether somebody answers for the party by denying what its side is accused of} */
  static boolean isDenied(String party, List<Testimony> testimonies) {
    return testimonies.stream()
        .flatMap(testimony -> testimony.camps().stream())
        .distinct()
        .anyMatch(camp -> answered(camp, testimonies).contains(party));
  }

  /**
   * {@return whom a camp answers for that denies, of those whom others accuse; none if it does not}
   */
  private static Set<String> answered(String camp, List<Testimony> testimonies) {
    boolean denies =
        testimonies.stream()
            .filter(testimony -> testimony.camps().contains(camp))
            .flatMap(testimony -> testimony.answers().stream())
            .anyMatch(answer -> ActAnswers.party(answer, "not").filter(camp::equals).isPresent());
    return denies
        ? Factions.answered(
            camp,
            accused(
                testimonies.stream()
                    .filter(testimony -> !testimony.camps().contains(camp))
                    .toList()))
        : Set.of();
  }
}
