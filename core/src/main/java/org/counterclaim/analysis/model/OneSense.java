package org.counterclaim.analysis.model;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.Name;

/**
 * The same words name the same thing throughout a report (one sense per discourse, Gale, Church and
 * Yarowsky 1992): of the kinds that a name was taken for the commonest, of equally common ones the
 * first, since news says who somebody is where it first names them.
 */
final class OneSense {

  private OneSense() {}

  /** {@return the names, in their order} */
  static List<Name> of(String text, List<Name> names) {
    Map<String, Map<Name.Kind, Integer>> votes = new HashMap<>();
    for (Name name : names) {
      votes
          .computeIfAbsent(name.span().in(text), words -> new LinkedHashMap<>())
          .merge(name.kind(), 1, Integer::sum);
    }
    Map<String, Name.Kind> kinds = new HashMap<>();
    votes.forEach((words, cast) -> kinds.put(words, winner(cast)));
    return names.stream()
        .map(name -> new Name(name.span(), kinds.getOrDefault(name.span().in(text), name.kind())))
        .toList();
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
