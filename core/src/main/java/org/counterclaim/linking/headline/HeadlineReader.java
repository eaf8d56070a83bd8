package org.counterclaim.linking.headline;

import java.util.List;

/** Says how a text stands to a headline. Immutable, thread-safe. */
public final class HeadlineReader {

  private static final List<Stance> STANCES =
      List.of(Stance.AGREES, Stance.DISAGREES, Stance.DISCUSSES);

  /** More is not looked at. */
  private static final int MAX_CHARS = 100_000;

  private final HeadlineClues clues;
  private final ClueWeights weights;

  private HeadlineReader(HeadlineClues clues, ClueWeights weights) {
    this.clues = clues;
    this.weights = weights;
  }

  /**
   * {@return a reader of English}
   *
   * @param words how much a word tells of a topic among the texts at hand
   */
  public static HeadlineReader english(WordWeights words) {
    return new HeadlineReader(new HeadlineClues(CueWords.english(), words), ClueWeights.english());
  }

  /** {@return how the body stands to the claim of the headline} */
  public Stance stance(String headline, String body) {
    String read = body.substring(0, Math.min(MAX_CHARS, body.length()));
    double[] sums = weights.sums(clues.of(headline, read));
    if (sums[0] <= 0) {
      return Stance.UNRELATED;
    }
    int best = 1;
    for (int at = 2; at < sums.length; at++) {
      best = sums[at] > sums[best] ? at : best;
    }
    return STANCES.get(best - 1);
  }
}
