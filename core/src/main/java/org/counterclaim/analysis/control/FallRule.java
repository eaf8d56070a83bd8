package org.counterclaim.analysis.control;

import java.util.List;
import org.counterclaim.claim.Control.Change;
import org.counterclaim.text.Span;

/** "Y fell to X", "Y was handed over to X", "the fall of Y to X". */
final class FallRule implements ControlRule {

  @Override
  public List<Hold> at(Clause clause, int i) {
    int size = clause.lists().run("fall", clause.words(), i);
    if (size > 0 && Mood.of(clause, i, Change.TAKES).filter(Change.TAKES::equals).isPresent()) {
      return List.of(
          new Hold(
              Change.TAKES,
              clause.partyFrom(i + size),
              clause.placesBefore(i, false),
              clause.words().span(i, i + size - 1),
              "control-fell-to"));
    }
    boolean noun = clause.words().is(i, "fall") && clause.words().is(i + 1, "of");
    return noun ? fallOf(clause, i) : List.of();
  }

  private static List<Hold> fallOf(Clause clause, int i) {
    List<Integer> places = clause.placesFrom(i + 2);
    Span evidence = clause.words().span(i, i);
    for (int k = i + 3; k < i + 10 && !places.isEmpty(); k++) {
      if (clause.words().is(k, "to")) {
        return List.of(
            new Hold(Change.TAKES, clause.partyFrom(k + 1), places, evidence, "control-fall-of"));
      }
    }
    return List.of();
  }
}
