package org.counterclaim.analysis.control;

import java.util.List;
import org.counterclaim.claim.Control.Change;
import org.counterclaim.text.Span;

/** "X drove Y out of Z", "X cleared Z of Y": one takes, the other loses. */
final class ExpelRule implements ControlRule {

  private static final int LONGEST = 9;

  @Override
  public List<Hold> at(Clause clause, int i) {
    boolean active = clause.has("expel", i) && !clause.isPassive(i);
    if (!active || Mood.of(clause, i, Change.TAKES).filter(Change.TAKES::equals).isEmpty()) {
      return List.of();
    }
    for (int k = i + 2; k < i + LONGEST; k++) {
      int size = clause.lists().run("out", clause.words(), k);
      if (size > 0) {
        List<Integer> places = clause.placesFrom(k + size);
        return places.isEmpty() ? List.of() : both(clause, i, k, places);
      }
      if (!clause.words().at(k).isWord()) {
        break;
      }
    }
    return List.of();
  }

  private static List<Hold> both(Clause clause, int i, int out, List<Integer> places) {
    Span evidence = clause.words().span(i, i);
    Span driven = clause.words().span(i + 1, out - 1);
    return List.of(
        new Hold(Change.TAKES, clause.subjects(i), places, evidence, "control-expels"),
        new Hold(Change.LOSES, List.of(driven), places, evidence, "control-expelled"));
  }
}
