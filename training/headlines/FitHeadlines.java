package org.counterclaim.linking.headline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.counterclaim.evaluation.HeadlineCorpus;

/**
 * Learns {@code weights.tsv} of {@link ClueWeights} on the bodies of FNC-1 that are not held out, and
 * prints it: a logistic regression for "related", a softmax for the stance, each body weighing the
 * same however many headlines it has. With "cv" as second argument it prints scores by parts instead.
 */
public final class FitHeadlines {

  private static final double SHRINKAGE = 0.01;

  private FitHeadlines() {}

  record Example(Map<String, Double> clues, int label, double weight, int part, Stance gold) {}

  public static void main(String[] arguments) throws IOException {
    HeadlineCorpus corpus = HeadlineCorpus.read(Path.of(arguments[0]));
    HeadlineClues clues = new HeadlineClues(CueWords.english(), WordWeights.of(corpus.bodies().values()));
    List<HeadlineCorpus.Pair> pairs = corpus.pairs().stream().filter(pair -> !pair.isHeldOut()).toList();
    Map<String, Integer> related = new HashMap<>();
    pairs.stream().filter(pair -> pair.stance() != Stance.UNRELATED).forEach(pair -> related.merge(pair.body(), 1, Integer::sum));
    List<Example> gates = new ArrayList<>();
    List<Example> stances = new ArrayList<>();
    for (HeadlineCorpus.Pair pair : pairs) {
      Map<String, Double> found = new TreeMap<>(clues.of(pair.headline(), corpus.body(pair)));
      found.put(ClueWeights.ALWAYS, 1.0);
      int part = Math.floorMod(pair.body().hashCode(), 4);
      Map<String, Double> overlap = new TreeMap<>(found);
      overlap.keySet().removeIf(name -> !name.startsWith("overlap.") && !name.equals(ClueWeights.ALWAYS));
      gates.add(new Example(overlap, pair.stance() == Stance.UNRELATED ? 0 : 1, 1, part, pair.stance()));
      if (pair.stance() != Stance.UNRELATED) {
        double weight = (pair.stance() == Stance.DISAGREES ? DISAGREES : 1.0) / related.get(pair.body());
        stances.add(new Example(found, pair.stance().ordinal(), weight, part, pair.stance()));
      }
    }
    if (arguments.length > 1) {
      for (double each : new double[] {1.5, 2, 3, 4}) {
        crossValidate(stances, each);
      }
      return;
    }
    print(fit(gates, 2, 1e-4, 4), fit(stances, 3, SHRINKAGE, EPOCHS));
  }

  private static final double DISAGREES = 3;
  private static final int EPOCHS = 8;

  private static void crossValidate(List<Example> examples, double disagrees) {
    int[][] table = new int[3][3];
    for (int part = 0; part < 4; part++) {
      int held = part;
      List<Map<String, Double>> weights =
          fit(examples.stream().filter(each -> each.part != held)
              .map(e -> new Example(e.clues, e.label, e.label == 1 ? e.weight / DISAGREES * disagrees : e.weight, e.part, e.gold)).toList(), 3, SHRINKAGE, EPOCHS);
      for (Example each : examples) {
        if (each.part == held) {
          double[] p = probabilities(weights, each.clues);
          int best = p[1] > p[0] && p[1] > p[2] ? 1 : p[0] >= p[2] ? 0 : 2;
          table[each.label][best]++;
        }
      }
    }
    StringBuilder line = new StringBuilder("disagrees x " + disagrees);
    for (int c = 0; c < 3; c++) {
      int found = table[0][c] + table[1][c] + table[2][c];
      int gold = table[c][0] + table[c][1] + table[c][2];
      line.append(String.format(Locale.ROOT, "  %s F1 %.3f (%.2f/%.2f)", Stance.values()[c], 2.0 * table[c][c] / (found + gold), table[c][c] / (double) found, table[c][c] / (double) gold));
    }
    System.out.println(line);
  }

  /** AdaGrad, three runs in different orders, averaged. */
  static List<Map<String, Double>> fit(List<Example> examples, int classes, double shrinkage, int epochs) {
    List<Map<String, Double>> mean = new ArrayList<>();
    for (int c = 0; c < classes; c++) {
      mean.add(new TreeMap<>());
    }
    for (int seed = 1; seed <= 3; seed++) {
      List<Map<String, Double>> weights = new ArrayList<>();
      List<Map<String, Double>> squares = new ArrayList<>();
      for (int c = 0; c < classes; c++) {
        weights.add(new HashMap<>());
        squares.add(new HashMap<>());
      }
      List<Example> order = new ArrayList<>(examples);
      Random random = new Random(seed);
      for (int epoch = 0; epoch < epochs; epoch++) {
        Collections.shuffle(order, random);
        for (Example each : order) {
          double[] p = probabilities(weights, each.clues);
          for (int c = 0; c < classes; c++) {
            double error = each.weight * (p[c] - (c == each.label ? 1 : 0));
            for (Map.Entry<String, Double> clue : each.clues.entrySet()) {
              double before = weights.get(c).getOrDefault(clue.getKey(), 0.0);
              double step = error * clue.getValue() + shrinkage * each.weight * before;
              double square = squares.get(c).merge(clue.getKey(), step * step + 0, Double::sum) + 0.01;
              weights.get(c).put(clue.getKey(), before - 0.1 * step / Math.sqrt(square));
            }
          }
        }
      }
      for (int c = 0; c < classes; c++) {
        int column = c;
        weights.get(c).forEach((name, value) -> mean.get(column).merge(name, value / 3, Double::sum));
      }
    }
    return mean;
  }

  private static double[] probabilities(List<Map<String, Double>> weights, Map<String, Double> clues) {
    double[] sums = new double[weights.size()];
    double total = 0;
    for (int c = 0; c < sums.length; c++) {
      for (Map.Entry<String, Double> clue : clues.entrySet()) {
        sums[c] += weights.get(c).getOrDefault(clue.getKey(), 0.0) * clue.getValue();
      }
      sums[c] = Math.exp(sums[c]);
      total += sums[c];
    }
    for (int c = 0; c < sums.length; c++) {
      sums[c] /= total;
    }
    return sums;
  }

  private static void print(List<Map<String, Double>> gate, List<Map<String, Double>> stance) {
    System.out.println("# What each clue says, by training/headlines/fit.sh: clue, then for " + String.join(", ", ClueWeights.COLUMNS) + ".");
    TreeSet<String> names = new TreeSet<>(stance.get(0).keySet());
    for (String name : names) {
      System.out.printf(
          Locale.ROOT,
          "%s\t%.2f\t%.2f\t%.2f\t%.2f%n",
          name,
          gate.get(1).getOrDefault(name, 0.0) - gate.get(0).getOrDefault(name, 0.0),
          stance.get(0).getOrDefault(name, 0.0),
          stance.get(1).getOrDefault(name, 0.0),
          stance.get(2).getOrDefault(name, 0.0));
    }
  }
}
