package org.counterclaim.analysis.control;

import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.Control.Change;
import org.counterclaim.text.Span;

/** "Y is under the control of X", "Y came under X control", "Y is in X’s hands". */
final class UnderRule implements ControlRule {

  private static final int LONGEST = 6;

  @Override
  public List<Hold> at(Clause clause, int i) {
    int size = clause.lists().run("under", clause.words(), i);
    List<Span> parties = size > 0 ? clause.partyFrom(i + size) : between(clause, i);
    if (parties.isEmpty()) {
      return List.of();
    }
    int verb = i;
    while (verb > 0
        && (clause.has("adverb", verb - 1)
            || clause.has("coming", verb - 1)
            || clause.words().is(verb - 1, "remains")
            || clause.words().is(verb - 1, "remained"))) {
      verb--;
    }
    Change said = clause.isBefore("coming", i, 4) ? Change.TAKES : Change.HOLDS;
    List<Integer> places = clause.placesBefore(verb, verb == i);
    Span evidence = clause.words().span(i, size > 0 ? i + size - 1 : i);
    return Mood.of(clause, i, said)
        .map(change -> List.of(new Hold(change, parties, places, evidence, "control-under")))
        .orElse(List.of());
  }

  /** The party of "under rebel control", "in the rebels’ hands". */
  private static List<Span> between(Clause clause, int i) {
    boolean opens = clause.words().is(i, "under") || clause.words().is(i, "in");
    for (int k = i + 2; opens && k < i + LONGEST; k++) {
      boolean closes =
          clause.words().is(k, "control")
              || clause.words().is(k, "rule")
              || (clause.words().is(k, "hands") && clause.words().is(i, "in"));
      if (closes) {
        int last = clause.words().at(k - 1).isPossessiveEnding() ? k - 2 : k - 1;
        return Optional.of(clause.words().span(i + 1, last)).map(List::of).orElse(List.of());
      }
      if (!clause.words().at(k).isWord() && !clause.words().at(k).isPossessiveEnding()) {
        break;
      }
    }
    return List.of();
  }
}
