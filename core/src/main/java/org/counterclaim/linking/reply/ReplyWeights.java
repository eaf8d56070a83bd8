package org.counterclaim.linking.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much each {@link Clue} speaks for an answer that backs what it answers, and for one that goes
 * against it. Given one statement and all it may answer, the weights give a probability to each and
 * leave the rest to "none". Immutable; thread-safe.
 */
public final class ReplyWeights {

  private static final String FILE = "weights.tsv";

  private final double[] backing;
  private final double[] opposing;

  ReplyWeights(double[] backing, double[] opposing) {
    this.backing = backing.clone();
    this.opposing = opposing.clone();
  }

  /**
   * {@return the weights of the English language pack on the class path}
   *
   * @throws MissingReplyListException if the class path lacks them
   */
  public static ReplyWeights english() {
    double[] backing = new double[Clue.values().length];
    double[] opposing = new double[Clue.values().length];
    for (String line : ReplyWords.lines(FILE)) {
      String[] fields = line.split("\t", -1);
      Clue clue = Clue.valueOf(fields[0]);
      backing[clue.place()] = Double.parseDouble(fields[1]);
      opposing[clue.place()] = Double.parseDouble(fields[2]);
    }
    return new ReplyWeights(backing, opposing);
  }

  /** {@return the lines of a file of weights: clue, for, against, parted by tabs} */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Clue clue : Clue.values()) {
      lines.add(
          String.format(
              Locale.ROOT, "%s\t%.3f\t%.3f", clue, backing[clue.place()], opposing[clue.place()]));
    }
    return lines;
  }

  /** {@return for each option the probability that it is answered and backed} */
  double[] backed(List<double[]> options) {
    return choice(backing, options);
  }

  /** {@return for each option the probability that it is answered and opposed} */
  double[] opposed(List<double[]> options) {
    return choice(opposing, options);
  }

  /** Softmax over the options and "none", which scores 0. */
  static double[] choice(double[] weights, List<double[]> options) {
    double[] scores = new double[options.size()];
    double most = 0;
    for (int i = 0; i < scores.length; i++) {
      double[] values = options.get(i);
      for (int clue = 0; clue < values.length; clue++) {
        scores[i] += weights[clue] * values[clue];
      }
      most = Math.max(most, scores[i]);
    }
    double sum = Math.exp(-most);
    for (int i = 0; i < scores.length; i++) {
      scores[i] = Math.exp(scores[i] - most);
      sum += scores[i];
    }
    for (int i = 0; i < scores.length; i++) {
      scores[i] /= sum;
    }
    return scores;
  }
}
