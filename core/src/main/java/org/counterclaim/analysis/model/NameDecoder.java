package org.counterclaim.analysis.model;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.claim.Name;

/** From the scores of words to names: a run of name words, its kind decided by all of them. */
final class NameDecoder {

  private static final double LEAST = 1e-9;

  private final List<Name.Kind> kinds;

  /**
   * Makes a decoder.
   *
   * @param kinds in the order of the labels: outside, begin and inside of the first, and so on
   */
  NameDecoder(List<Name.Kind> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  /** A name as words. */
  record Found(Run words, Name.Kind kind) {}

  /** {@return the names, in order} */
  List<Found> decode(Matrix words) {
    List<Found> names = new ArrayList<>();
    int at = 0;
    while (at < words.rows()) {
      if (words.best(at) == 0) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < words.rows() && isInside(words.best(end))) {
        end++;
      }
      names.add(new Found(new Run(at, end), kind(words, at, end)));
      at = end;
    }
    return names;
  }

  /** Labels: 0 outside, odd ones begin a name, even ones go on. */
  private static boolean isInside(int label) {
    return label > 0 && label % 2 == 0;
  }

  private Name.Kind kind(Matrix words, int first, int end) {
    int best = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int kind = 0; kind < kinds.size(); kind++) {
      double sum = 0;
      for (int word = first; word < end; word++) {
        double probability =
            words.probability(word, 2 * kind + 1) + words.probability(word, 2 * kind + 2);
        sum += Math.log(Math.max(probability, LEAST));
      }
      if (sum > highest) {
        highest = sum;
        best = kind;
      }
    }
    return kinds.get(best);
  }
}
