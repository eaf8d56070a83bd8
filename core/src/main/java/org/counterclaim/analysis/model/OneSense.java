package org.counterclaim.analysis.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.claim.Name;
import org.jspecify.annotations.Nullable;

/**
 * The same words name the same thing throughout a report (one sense per discourse, Gale, Church and
 * Yarowsky 1992): of person, organisation and place the commonest, of equally common ones the
 * first, since news says who somebody is where it first names them. A place stays one beside
 * "Damascus rejected this", where its name stands for those who rule there; nationalities, events
 * and works borrow their words, and stay what they are.
 */
final class OneSense {

  private static final Set<Name.Kind> RIVALS =
      EnumSet.of(Name.Kind.PERSON, Name.Kind.ORGANISATION, Name.Kind.PLACE);

  private OneSense() {}

  /** {@return the names, in their order} */
  static List<Name> of(String text, List<Name> names) {
    Map<String, Map<Name.Kind, Integer>> votes = new HashMap<>();
    for (Name name : names) {
      if (RIVALS.contains(name.kind())) {
        votes
            .computeIfAbsent(name.span().in(text), words -> new LinkedHashMap<>())
            .merge(name.kind(), 1, Integer::sum);
      }
    }
    Map<String, Name.Kind> kinds = new HashMap<>();
    votes.forEach((words, cast) -> kinds.put(words, winner(cast)));
    return names.stream().map(name -> settled(name, kinds.get(name.span().in(text)))).toList();
  }

  private static Name settled(Name name, Name.@Nullable Kind kind) {
    boolean rules = name.kind() == Name.Kind.PLACE && kind == Name.Kind.ORGANISATION;
    return kind == null || rules || !RIVALS.contains(name.kind())
        ? name
        : new Name(name.span(), kind);
  }

  /** The first of the most. */
  private static Name.Kind winner(Map<Name.Kind, Integer> votes) {
    int most = Collections.max(votes.values());
    return votes.entrySet().stream()
        .filter(each -> each.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }
}
