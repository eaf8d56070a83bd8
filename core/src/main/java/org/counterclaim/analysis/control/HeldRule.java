package org.counterclaim.analysis.control;

import java.util.List;
import org.counterclaim.analysis.clause.Word;
import org.counterclaim.claim.Control.Change;
import org.counterclaim.text.Span;

/** "rebel-held Y", "the Islamic State-controlled town of Y". */
final class HeldRule implements ControlRule {

  @Override
  public List<Hold> at(Clause clause, int i) {
    Word word = clause.words().at(i);
    int hyphen = word.text().lastIndexOf('-');
    boolean held = hyphen > 0 && clause.lists().has("held", word.lower().substring(hyphen + 1));
    if (!held) {
      return List.of();
    }
    int first = i;
    while (word.isCapital() && clause.words().at(first - 1).isCapital() && i - first < 3) {
      first--;
    }
    Span party = new Span(clause.words().at(first).span().begin(), word.span().begin() + hyphen);
    List<Integer> places = clause.placesFrom(i + 1);
    Span evidence = word.span();
    return places.isEmpty()
        ? List.of()
        : List.of(new Hold(Change.HOLDS, List.of(party), places, evidence, "control-held"));
  }
}
