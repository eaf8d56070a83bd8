package org.counterclaim.analysis.control;

import java.util.Optional;
import org.counterclaim.claim.Control.Change;

/** What negation, intention and trying make of a change. */
final class Mood {

  private static final int REACH = 5;

  private Mood() {}

  /** {@return the change that the verb or noun at {@code i} leaves; empty if it is none} */
  static Optional<Change> of(Clause clause, int i, Change change) {
    boolean infinitive = false;
    for (int k = i - 1; k >= 0 && i - k <= REACH; k--) {
      if (clause.has("not", k)) {
        boolean lost = change == Change.HOLDS && clause.words().is(k + 1, "longer");
        return lost ? Optional.of(Change.LOSES) : Optional.empty();
      }
      if (infinitive && clause.has("done", k)) {
        // Who manages to control a place has come by it; who manages to hold it had it before.
        boolean gains = change == Change.HOLDS && clause.words().is(i, "control");
        return Optional.of(gains ? Change.TAKES : change);
      }
      if (clause.has("try", k)) {
        boolean aims = change == Change.TAKES && (infinitive || leads(clause, k, i));
        return aims ? Optional.of(Change.CONTESTS) : Optional.of(change);
      }
      if (clause.has("maybe", k)) {
        return Optional.empty();
      }
      infinitive |= k == i - 1 && clause.words().is(k, "to");
      boolean goesOn =
          clause.has("adverb", k)
              || clause.words().is(k, "to")
              || clause.words().is(k, "at")
              || clause.words().is(k, "from")
              || clause.words().is(k, "of")
              || (infinitive && clause.words().at(k).isWord());
      if (!goesOn) {
        break;
      }
    }
    return infinitive ? Optional.empty() : Optional.of(change);
  }

  /** "aimed at capturing", "began capturing". */
  private static boolean leads(Clause clause, int k, int i) {
    return i - k <= 2 && clause.words().at(i).lower().endsWith("ing");
  }
}
