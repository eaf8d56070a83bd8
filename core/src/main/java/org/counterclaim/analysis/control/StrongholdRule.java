package org.counterclaim.analysis.control;

import java.util.List;
import org.counterclaim.claim.Control.Change;
import org.counterclaim.text.Span;

/** "Y, a rebel stronghold", "the rebel stronghold of Y": whose name leads the noun holds it. */
final class StrongholdRule implements ControlRule {

  private static final int LONGEST = 5;

  @Override
  public List<Hold> at(Clause clause, int i) {
    int first = i;
    while (i - first < LONGEST && isNaming(clause, first - 1)) {
      first--;
    }
    if (!clause.has("stronghold", i) || first == i) {
      return List.of();
    }
    int last = clause.words().at(i - 1).isPossessiveEnding() ? i - 2 : i - 1;
    List<Integer> places = places(clause, i, first);
    if (places.isEmpty() || last < first) {
      return List.of();
    }
    Span party = clause.words().span(first, last);
    return List.of(
        new Hold(
            Change.HOLDS, List.of(party), places, clause.words().span(i, i), "control-stronghold"));
  }

  /** "stronghold of Y", "stronghold Y"; else the place that "a …" says more of. */
  private static List<Integer> places(Clause clause, int i, int first) {
    int behind = clause.words().is(i + 1, "of") ? i + 2 : i + 1;
    if (clause.placeAt(behind) >= 0) {
      return clause.placesFrom(behind).stream().limit(1).toList();
    }
    boolean aside =
        (clause.words().is(first - 1, "a") || clause.words().is(first - 1, "an"))
            && clause.words().is(first - 2, ",");
    List<Integer> before = aside ? clause.placesBefore(first - 2, true) : List.of();
    return before.isEmpty() ? before : before.subList(before.size() - 1, before.size());
  }

  private static boolean isNaming(Clause clause, int k) {
    return (clause.words().at(k).isWord() || clause.words().at(k).isPossessiveEnding())
        && !clause.has("stop", k)
        && !clause.has("article", k)
        && !clause.has("joint", k)
        && !clause.words().is(k, "a")
        && !clause.words().is(k, "an");
  }
}
