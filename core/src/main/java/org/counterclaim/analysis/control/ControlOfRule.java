package org.counterclaim.analysis.control;

import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.Control.Change;
import org.counterclaim.text.Span;

/** "X took full control of Y", "X lost control over Y", "X’s control of Y". */
final class ControlOfRule implements ControlRule {

  private static final int REACH = 5;

  @Override
  public List<Hold> at(Clause clause, int i) {
    boolean of = clause.words().is(i + 1, "of") || clause.words().is(i + 1, "over");
    if (!clause.words().is(i, "control") || !of) {
      return List.of();
    }
    List<Integer> places = clause.placesFrom(i + 2);
    if (places.isEmpty()) {
      return List.of();
    }
    boolean changes = isChanging(clause, i);
    for (int k = i - 1; k >= 0 && i - k <= REACH; k--) {
      Optional<Change> said = change(clause, k, i).filter(each -> !changes || each != Change.HOLDS);
      if (said.isPresent()) {
        int verb = k;
        Span evidence = clause.words().span(k, i);
        return Mood.of(clause, k, said.get())
            .map(
                change ->
                    List.of(
                        new Hold(change, clause.subjects(verb), places, evidence, "control-of")))
            .orElse(List.of());
      }
      if (clause.words().at(k).isPossessiveEnding()) {
        Span evidence = clause.words().span(i, i);
        return List.of(
            new Hold(Change.HOLDS, clause.subjects(k), places, evidence, "control-possessive"));
      }
    }
    return List.of();
  }

  /** "retook full control": what changes it says more than "full". */
  private static boolean isChanging(Clause clause, int i) {
    return clause.isBefore("take-control", i, REACH) || clause.isBefore("lose-control", i, REACH);
  }

  private static Optional<Change> change(Clause clause, int k, int control) {
    if (clause.has("take-control", k)) {
      return Optional.of(Change.TAKES);
    }
    if (clause.has("lose-control", k)) {
      return Optional.of(Change.LOSES);
    }
    if (clause.has("hold-control", k)) {
      return Optional.of(Change.HOLDS);
    }
    boolean contests = k == control - 1 && clause.has("contest-control", k);
    return contests ? Optional.of(Change.CONTESTS) : Optional.empty();
  }
}
