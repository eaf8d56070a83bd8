package org.counterclaim.linking.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.counterclaim.claim.Reading;

/**
 * Learns {@link ReplyWeights} from readings whose replies somebody marked: a conditional logit for
 * each side, whom of all it may answer a statement answers, or nobody, by gradient steps (Adam)
 * with a quadratic penalty. Deterministic; some seconds for a few hundred replies.
 */
public final class ReplyFit {

  private static final int ROUNDS = 300;
  private static final double PENALTY = 10;
  private static final double STEP = 0.05;

  private ReplyFit() {}

  /**
   * A reading with the replies that are to be learnt from.
   *
   * @param leftOut ids of statements that teach nothing
   */
  public record Example(Reading reading, Set<String> leftOut) {
    public Example {
      leftOut = Set.copyOf(leftOut);
    }
  }

  /** One statement, the clues of all it may answer, and which of them it does answer. */
  private record Choice(List<double[]> options, Set<Integer> right) {}

  /** {@return the weights that explain the replies of the examples} */
  public static ReplyWeights fit(List<Example> examples) {
    ReplyWords words = ReplyWords.english();
    List<Choice> backing = new ArrayList<>();
    List<Choice> opposing = new ArrayList<>();
    for (Example example : examples) {
      Sayings sayings = new Sayings(example.reading(), words);
      Pairs pairs = new Pairs(sayings);
      Clues clues = new Clues(sayings, pairs);
      Map<String, Boolean> against = new HashMap<>();
      example
          .reading()
          .replies()
          .forEach(reply -> against.put(key(reply.from(), reply.to()), reply.kind().against()));
      for (Saying saying : sayings.all()) {
        List<Pair> options =
            pairs.ofAnswer(saying.order()).stream()
                .filter(pair -> teaches(sayings, pair, example.leftOut()))
                .toList();
        List<double[]> values = options.stream().map(clues::of).toList();
        backing.add(choice(sayings, options, values, against, false));
        opposing.add(choice(sayings, options, values, against, true));
      }
    }
    return new ReplyWeights(fitSide(backing), fitSide(opposing));
  }

  private static boolean teaches(Sayings sayings, Pair pair, Set<String> leftOut) {
    return !leftOut.contains(sayings.at(pair.answer()).statement().id())
        && !leftOut.contains(sayings.at(pair.answered()).statement().id());
  }

  private static Choice choice(
      Sayings sayings,
      List<Pair> options,
      List<double[]> values,
      Map<String, Boolean> against,
      boolean side) {
    Set<Integer> right = new HashSet<>();
    for (int i = 0; i < options.size(); i++) {
      String from = sayings.at(options.get(i).answer()).statement().id();
      String to = sayings.at(options.get(i).answered()).statement().id();
      Boolean marked = against.getOrDefault(key(from, to), against.get(key(to, from)));
      if (marked != null && marked == side) {
        right.add(i);
      }
    }
    return new Choice(values, right);
  }

  private static String key(String from, String to) {
    return from + " " + to;
  }

  private static double[] fitSide(List<Choice> choices) {
    double[] scale = scale(choices);
    List<Choice> scaled = choices.stream().map(choice -> scaled(choice, scale)).toList();
    double count = Math.max(1, choices.stream().mapToInt(choice -> choice.options().size()).sum());
    double[] weights = new double[scale.length];
    double[] mean = new double[scale.length];
    double[] square = new double[scale.length];
    for (int round = 1; round <= ROUNDS; round++) {
      double[] slope = slope(scaled, weights);
      for (int k = 0; k < weights.length; k++) {
        double penalty = k == Clue.BIAS.place() ? 0 : PENALTY * weights[k];
        double step = (slope[k] + penalty) / count;
        mean[k] = 0.9 * mean[k] + 0.1 * step;
        square[k] = 0.99 * square[k] + 0.01 * step * step;
        double deviation = Math.sqrt(square[k] / (1 - Math.pow(0.99, round))) + 1e-8;
        weights[k] -= STEP * mean[k] / (1 - Math.pow(0.9, round)) / deviation;
      }
    }
    for (int k = 0; k < weights.length; k++) {
      weights[k] /= scale[k];
    }
    return weights;
  }

  /** The slope of the loss: what is expected of each clue, less what was marked. */
  private static double[] slope(List<Choice> choices, double[] weights) {
    double[] slope = new double[weights.length];
    for (Choice choice : choices) {
      double[] chosen = ReplyWeights.choice(weights, choice.options());
      double share = 1.0 / Math.max(1, choice.right().size());
      for (int i = 0; i < chosen.length; i++) {
        double excess = chosen[i] - (choice.right().contains(i) ? share : 0);
        double[] values = choice.options().get(i);
        for (int k = 0; k < slope.length; k++) {
          slope[k] += excess * values[k];
        }
      }
    }
    return slope;
  }

  /** The standard deviation of each clue; 1 for one that never changes. */
  private static double[] scale(List<Choice> choices) {
    double[] sum = new double[Clue.values().length];
    double[] squares = new double[sum.length];
    double count = 0;
    for (Choice choice : choices) {
      for (double[] values : choice.options()) {
        count++;
        for (int k = 0; k < sum.length; k++) {
          sum[k] += values[k];
          squares[k] += values[k] * values[k];
        }
      }
    }
    double[] scale = new double[sum.length];
    Arrays.fill(scale, 1);
    for (int k = 0; k < scale.length && count > 0; k++) {
      double variance = squares[k] / count - (sum[k] / count) * (sum[k] / count);
      scale[k] = variance > 1e-6 ? Math.sqrt(variance) : 1;
    }
    return scale;
  }

  private static Choice scaled(Choice choice, double[] scale) {
    List<double[]> options = new ArrayList<>();
    for (double[] values : choice.options()) {
      double[] divided = values.clone();
      for (int k = 0; k < divided.length; k++) {
        divided[k] /= scale[k];
      }
      options.add(divided);
    }
    return new Choice(options, choice.right());
  }
}
