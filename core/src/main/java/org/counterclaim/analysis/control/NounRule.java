package org.counterclaim.analysis.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.claim.Control.Change;
import org.counterclaim.text.Span;

/** "the capture of Y by X", "X’s capture of Y", "the siege of Y by X". */
final class NounRule implements ControlRule {

  private static final Map<String, Change> LISTS =
      Map.of(
          "noun-take", Change.TAKES,
          "noun-lose", Change.LOSES,
          "noun-contest", Change.CONTESTS);

  @Override
  public List<Hold> at(Clause clause, int i) {
    for (Map.Entry<String, Change> list : LISTS.entrySet()) {
      int size = clause.lists().run(list.getKey(), clause.words(), i);
      boolean of = size > 1 || clause.words().is(i + size, "of");
      if (size > 0 && of) {
        Optional<Change> change = Mood.of(clause, i, list.getValue());
        List<Integer> places = clause.placesFrom(size > 1 ? i + size : i + size + 1);
        if (change.isPresent() && !places.isEmpty()) {
          return read(clause, i, change.get(), places);
        }
      }
    }
    return List.of();
  }

  private static List<Hold> read(Clause clause, int i, Change change, List<Integer> places) {
    Span evidence = clause.words().span(i, i);
    Optional<Integer> by = VerbRule.by(clause, i + 2);
    if (by.isPresent()) {
      return List.of(
          new Hold(change, clause.partyFrom(by.get() + 1), places, evidence, "control-noun"));
    }
    boolean possessed = clause.words().at(i - 1).isPossessiveEnding();
    return possessed
        ? List.of(new Hold(change, clause.subjects(i - 1), places, evidence, "control-noun"))
        : List.of();
  }
}
