package org.counterclaim.analysis.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.Control.Change;
import org.counterclaim.text.Span;

/** "Rebels captured X", "X was retaken by the army", "X, held by the militia". */
final class VerbRule implements ControlRule {

  private static final int BY = 9;

  @Override
  public List<Hold> at(Clause clause, int i) {
    Optional<Change> change = change(clause, i).flatMap(each -> Mood.of(clause, i, each));
    if (change.isEmpty() || isNoun(clause, i) || clause.isFigurative(i)) {
      return List.of();
    }
    boolean reduced = isBy(clause, i) && !clause.words().at(i).lower().endsWith("ing");
    return clause.isPassive(i) || reduced
        ? passive(clause, i, change.get())
        : active(clause, i, change.get());
  }

  /** "held by", "taken over by". */
  private static boolean isBy(Clause clause, int i) {
    return clause.words().is(i + 1, "by")
        || (clause.words().is(i + 1, "over") && clause.words().is(i + 2, "by"));
  }

  private static Optional<Change> change(Clause clause, int i) {
    if (clause.has("take", i)) {
      return Optional.of(Change.TAKES);
    }
    if (clause.has("lose", i)) {
      return Optional.of(Change.LOSES);
    }
    if (clause.has("hold", i)) {
      return Optional.of(Change.HOLDS);
    }
    return clause.has("contest", i) ? Optional.of(Change.CONTESTS) : Optional.empty();
  }

  /** "took control of", "the besieged X", "its hold on": other rules read these. */
  private static boolean isNoun(Clause clause, int i) {
    String next = clause.words().at(i + 1).lower();
    for (int k = i + 1; k < i + 5; k++) {
      boolean of = clause.words().is(k + 1, "of") || clause.words().is(k + 1, "over");
      if (clause.words().is(k, "control") && of) {
        return true;
      }
    }
    boolean describes =
        clause.has("preposition", i - 1) && clause.words().at(i).lower().endsWith("ed");
    if (clause.words().is(i - 1, "the") || clause.words().is(i - 1, "a") || describes) {
      return true;
    }
    boolean over = next.equals("over") && !clause.words().is(i + 2, "by");
    return next.equals("of") || over || next.equals("on");
  }

  private static List<Hold> active(Clause clause, int i, Change change) {
    List<Integer> places = clause.placesFrom(i + 1);
    if (places.isEmpty()) {
      return List.of();
    }
    Span evidence = clause.words().span(i, i);
    List<Hold> found = new ArrayList<>();
    found.add(new Hold(change, clause.subjects(i), places, evidence, "control-verb"));
    if (change == Change.TAKES) {
      loser(clause, i).ifPresent(from -> found.add(lost(clause, from, places, evidence)));
    }
    return found;
  }

  private static List<Hold> passive(Clause clause, int i, Change change) {
    List<Integer> places = clause.placesBefore(i, !clause.isPassive(i));
    if (places.isEmpty()) {
      return List.of();
    }
    Span evidence = clause.words().span(i, i);
    List<Hold> found = new ArrayList<>();
    by(clause, i + 1)
        .ifPresent(
            by ->
                found.add(
                    new Hold(
                        change, clause.partyFrom(by + 1), places, evidence, "control-passive")));
    if (change == Change.TAKES) {
      loser(clause, i).ifPresent(from -> found.add(lost(clause, from, places, evidence)));
    }
    return found;
  }

  private static Hold lost(Clause clause, int from, List<Integer> places, Span evidence) {
    return new Hold(
        Change.LOSES, clause.partyFrom(from + 1), places, evidence, "control-taken-from");
  }

  /** {@return where "by" stands behind a passive} */
  static Optional<Integer> by(Clause clause, int i) {
    return find(clause, i, "by");
  }

  private static Optional<Integer> loser(Clause clause, int i) {
    return find(clause, i + 1, "from").filter(at -> clause.placesFrom(at + 1).isEmpty());
  }

  private static Optional<Integer> find(Clause clause, int i, String word) {
    for (int k = i; k < i + BY && k < clause.words().size(); k++) {
      if (clause.words().is(k, word)) {
        return Optional.of(k);
      }
      boolean ends =
          clause.words().is(k, ";") || (clause.has("say", k) && !clause.words().is(k, ","));
      if (ends && !clause.words().is(k, "and")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
