package org.counterclaim.analysis.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.claim.Control.Change;
import org.counterclaim.text.Span;

/**
 * "X withdrew from Y", "X was driven out of Y by Z", "X remains in Y", "X advanced on Y", "X pushed
 * into parts of Y".
 */
final class PrepositionRule implements ControlRule {

  private static final int PIECE = 5;

  private static final Map<String, Change> LISTS =
      Map.of(
          "lose-from", Change.LOSES,
          "hold-in", Change.HOLDS,
          "contest-in", Change.CONTESTS);

  @Override
  public List<Hold> at(Clause clause, int i) {
    for (Map.Entry<String, Change> list : LISTS.entrySet()) {
      int size = clause.lists().run(list.getKey(), clause.words(), i);
      if (size > 0) {
        return read(clause, i, size, list.getValue());
      }
    }
    return List.of();
  }

  /** "western districts of Y": who is in has that much of it. */
  private static boolean isPiece(Clause clause, int i) {
    int k = i;
    while (k < i + PIECE && clause.placeAt(k) < 0 && !clause.has("piece", k)) {
      k++;
    }
    return clause.has("piece", k) && clause.words().is(k + 1, "of");
  }

  private static List<Hold> read(Clause clause, int i, int size, Change said) {
    boolean inside = clause.words().is(i + size - 1, "into") && isPiece(clause, i + size);
    Optional<Change> change = Mood.of(clause, i, inside ? Change.TAKES : said);
    List<Integer> places = clause.placesFrom(i + size);
    if (change.isEmpty() || places.isEmpty()) {
      return List.of();
    }
    Span evidence = clause.words().span(i, i + size - 1);
    List<Hold> found = new ArrayList<>();
    found.add(new Hold(change.get(), clause.subjects(i), places, evidence, "control-preposition"));
    if (change.get() == Change.LOSES && clause.isPassive(i)) {
      VerbRule.by(clause, i + size)
          .ifPresent(
              by ->
                  found.add(
                      new Hold(
                          Change.TAKES,
                          clause.partyFrom(by + 1),
                          places,
                          evidence,
                          "control-driven-out")));
    }
    return found;
  }
}
