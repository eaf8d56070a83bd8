package org.counterclaim.analysis.model;

import java.util.List;
import org.counterclaim.analysis.model.DeedDecoder.Sighting;
import org.counterclaim.text.Sentence;

/** How much of what its sentence tells each trigger is: the softmax over a sentence's triggers. */
final class Shares {

  private final List<Sentence> sentences;
  private final double[] sums;

  /**
   * Adds up the triggers of each sentence.
   *
   * @param sentences in the order of the text
   */
  Shares(List<Sighting> triggers, List<Sentence> sentences) {
    this.sentences = sentences;
    sums = new double[sentences.size() + 1];
    triggers.forEach(each -> sums[number(each)] += Math.exp(each.main()));
  }

  /** {@return the share of one of the triggers; 1 where it has its sentence for itself} */
  double of(Sighting trigger) {
    return Math.exp(trigger.main()) / sums[number(trigger)];
  }

  /** The number of the last sentence that begins before or at the trigger, from 1; 0 for none. */
  private int number(Sighting trigger) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (sentences.get(middle).span().begin() <= trigger.span().begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
