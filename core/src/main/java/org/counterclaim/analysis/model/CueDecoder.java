package org.counterclaim.analysis.model;

import java.util.ArrayList;
import java.util.List;

/** From the scores of words to cues: runs of words that are more than a little likely to be one. */
final class CueDecoder {

  private static final int OUTSIDE = 0;
  private static final int BEGIN = 1;
  private static final int INSIDE = 2;
  private static final double NEARLY_ONE = 1 - 1e-6;

  private final double opening;
  private final double going;

  /**
   * Makes a decoder.
   *
   * @param opening the least probability of being a cue at which a word is looked at
   * @param going the least at which a word may end a cue of several; what begins the content, as
   *     "he" in "said he left", comes near it
   */
  CueDecoder(double opening, double going) {
    this.opening = opening;
    this.going = going;
  }

  /**
   * A cue.
   *
   * @param reach the end of the words that may belong to it
   * @param logit of its likeliest word, not calibrated
   */
  record Cue(Run words, int reach, double logit) {}

  /** {@return the cues, in order} */
  List<Cue> decode(Matrix words) {
    double[] likely = new double[words.rows()];
    for (int word = 0; word < likely.length; word++) {
      likely[word] = 1 - words.probability(word, OUTSIDE);
    }
    List<Cue> cues = new ArrayList<>();
    int at = 0;
    while (at < likely.length) {
      if (likely[at] < opening) {
        at++;
        continue;
      }
      double best = likely[at];
      int end = at + 1;
      int next = at + 1;
      while (goesOn(words, likely, next)) {
        best = Math.max(best, likely[next]);
        end = likely[next] >= going ? next + 1 : end;
        next++;
      }
      best = Math.min(Math.max(best, 1 - NEARLY_ONE), NEARLY_ONE);
      cues.add(new Cue(new Run(at, end), next, Math.log(best / (1 - best))));
      at = next;
    }
    return cues;
  }

  private boolean goesOn(Matrix words, double[] likely, int word) {
    return word < likely.length
        && likely[word] >= opening
        && words.at(word, INSIDE) > words.at(word, BEGIN);
  }
}
