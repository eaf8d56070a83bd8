package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.Question;
import org.counterclaim.claim.StatementRef;

/**
 * Who did it. Parties that one statement names together ("Russian or Syrian warplanes") are one
 * answer. Two answers that name other parties cannot both be true, nor an answer and its denial,
 * nor one that a party did it and one that its enemies' own position was hit.
 */
final class ActStand {

  private static final String NAMELESS = "?";

  private ActStand() {}

  static Stand of(List<Testimony> testimonies) {
    Map<String, String> groups = groups(testimonies);
    Map<String, Set<StatementRef>> did = new LinkedHashMap<>();
    Map<String, Set<StatementRef>> not = new LinkedHashMap<>();
    Set<StatementRef> hit = new TreeSet<>();
    List<StatementRef> order = new ArrayList<>();
    for (Testimony testimony : testimonies) {
      order.add(testimony.ref());
      for (Answer answer : testimony.answers()) {
        ActAnswers.party(answer, "did")
            .ifPresent(p -> put(did, groups.getOrDefault(p, p), testimony.ref()));
        ActAnswers.party(answer, "not").ifPresent(p -> put(not, p, testimony.ref()));
        ActAnswers.party(answer, "hit").ifPresent(p -> hit.add(testimony.ref()));
      }
    }
    Set<StatementRef> nameless = not.getOrDefault(NAMELESS, Set.of());
    Set<String> accused = accused(testimonies);
    not.keySet().removeIf(party -> isState(party) && !accused.contains(party));
    not.remove(NAMELESS);
    List<Position> positions = new ArrayList<>();
    List<Set<String>> parties = new ArrayList<>();
    List<String> kinds = new ArrayList<>();
    did.forEach(
        (group, refs) -> {
          positions.add(new Position(Labels.did(members(groups, group)), sorted(refs, order)));
          parties.add(members(groups, group));
          kinds.add("did");
        });
    not.forEach(
        (party, refs) -> {
          positions.add(new Position(Labels.didNot(party), sorted(refs, order)));
          parties.add(Set.of(party));
          kinds.add("not");
        });
    most(did)
        .filter(group -> !nameless.isEmpty())
        .ifPresent(
            group -> {
              positions.add(new Position(Labels.REJECTED, sorted(nameless, order)));
              parties.add(members(groups, group));
              kinds.add("not");
            });
    if (!hit.isEmpty()) {
      positions.add(new Position(Labels.HIT_FIGHTERS, sorted(hit, order)));
      parties.add(Set.of("fighters"));
      kinds.add("hit");
    }
    List<Matter.Clash> clashes = new ArrayList<>();
    for (int i = 0; i < positions.size(); i++) {
      for (int j = i + 1; j < positions.size(); j++) {
        if (clash(kinds.get(i), parties.get(i), kinds.get(j), parties.get(j))) {
          clashes.add(new Matter.Clash(i, j));
        }
      }
    }
    return new Stand(positions, clashes);
  }

  private static boolean clash(String one, Set<String> parties, String other, Set<String> others) {
    boolean share = parties.stream().anyMatch(others::contains);
    if (one.equals("did") && !other.equals("not")) {
      return !share && !mayBe(parties, others) && !mayBe(others, parties);
    }
    return one.equals("did") && other.equals("not") && share;
  }

  /** States deny much that is not laid at their door. */
  private static boolean isState(String party) {
    return party.length() == 2 && !party.equals("IS");
  }

  /** "militants" may be those of Islamic State. */
  private static boolean mayBe(Set<String> some, Set<String> named) {
    return some.contains("fighters") && named.contains("IS");
  }

  /** {@return the party that most say did it; a rejection that names nobody is of that} */
  private static Optional<String> most(Map<String, Set<StatementRef>> did) {
    return did.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Set<StatementRef>>>comparingInt(
                    entry -> entry.getValue().size())
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }

  /** {@return for each party the least of those that are named together with it} */
  private static Map<String, String> groups(List<Testimony> testimonies) {
    Map<String, String> groups = new TreeMap<>();
    for (Answer answer : testimonies.stream().flatMap(each -> each.answers().stream()).toList()) {
      ActAnswers.party(answer, "did").ifPresent(party -> groups.putIfAbsent(party, party));
      ActAnswers.party(answer, "joint")
          .map(parties -> Set.of(parties.split(" ", -1)))
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

  private static Set<String> members(Map<String, String> groups, String group) {
    Set<String> members = new TreeSet<>();
    groups.forEach(
        (party, of) -> {
          if (of.equals(group)) {
            members.add(party);
          }
        });
    return members.isEmpty() ? Set.of(group) : members;
  }

  private static void put(Map<String, Set<StatementRef>> map, String key, StatementRef ref) {
    map.computeIfAbsent(key, k -> new HashSet<>()).add(ref);
  }

  private static List<StatementRef> sorted(Set<StatementRef> refs, List<StatementRef> order) {
    return order.stream().filter(refs::contains).toList();
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
}
