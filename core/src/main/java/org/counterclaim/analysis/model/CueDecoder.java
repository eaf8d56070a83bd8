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
   * @param going the least at which a word goes on a cue; what is likely to begin the content, as
   *     "he" in "said he left", comes near it
   */
  CueDecoder(double opening, double going) {
    this.opening = opening;
    this.going = going;
  }

  /**
   * A cue.
   *
   * @param logit of its likeliest word, not calibrated
   */
  record Cue(Run words, double logit) {}

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
      while (goesOn(words, likely, end, going)) {
        best = Math.max(best, likely[end]);
        end++;
      }
      best = Math.min(Math.max(best, 1 - NEARLY_ONE), NEARLY_ONE);
      cues.add(new Cue(new Run(at, end), Math.log(best / (1 - best))));
      at = end;
      while (goesOn(words, likely, at, opening) && likely[at] < going) {
        at++;
      }
    }
    return cues;
  }

  private static boolean goesOn(Matrix words, double[] likely, int word, double least) {
    return word < likely.length
        && likely[word] >= least
        && words.at(word, INSIDE) > words.at(word, BEGIN);
  }
}
