package org.counterclaim.evaluation;

import java.util.Map;
import java.util.TreeMap;

/** F1 of each label, averaged over the labels that are expected: a rare one counts like any. */
final class MacroScore {

  private final Map<String, Score> scores = new TreeMap<>();

  void add(Enum<?> found, Enum<?> expected) {
    boolean right = found.equals(expected);
    scores.merge(found.name(), new Score(right ? 1 : 0, 1, 0), Score::plus);
    scores.merge(expected.name(), new Score(0, 0, 1), Score::plus);
  }

  /** {@return the mean over the labels that were expected at least once; 0 without any} */
  double f1() {
    return scores.values().stream()
        .filter(score -> score.expected() > 0)
        .mapToDouble(Score::f1)
        .average()
        .orElse(0);
  }
}
