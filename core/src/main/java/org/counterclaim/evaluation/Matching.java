package org.counterclaim.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;

/** Pairs one to one, the best agreement first; ties go to what comes first in the text. */
public final class Matching {

  private Matching() {}

  /** Positions of two that belong together. */
  public record Pair(int found, int expected) {}

  /**
   * {@return pairs in the order of what was found}
   *
   * @param agreement how well two agree; 0 if they do not belong together
   */
  public static <T> List<Pair> oneToOne(
      List<T> found, List<T> expected, ToDoubleBiFunction<T, T> agreement) {
    record Candidate(Pair pair, double agreement) {}
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      for (int j = 0; j < expected.size(); j++) {
        double value = agreement.applyAsDouble(found.get(i), expected.get(j));
        if (value > 0) {
          candidates.add(new Candidate(new Pair(i, j), value));
        }
      }
    }
    candidates.sort(Comparator.comparingDouble(Candidate::agreement).reversed());
    Set<Integer> usedFound = new HashSet<>();
    Set<Integer> usedExpected = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Pair pair = candidate.pair();
      if (!usedFound.contains(pair.found()) && !usedExpected.contains(pair.expected())) {
        usedFound.add(pair.found());
        usedExpected.add(pair.expected());
        pairs.add(pair);
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::found));
    return pairs;
  }
}
