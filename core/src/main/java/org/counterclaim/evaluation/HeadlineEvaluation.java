package org.counterclaim.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.counterclaim.linking.headline.HeadlineReader;
import org.counterclaim.linking.headline.Stance;
import org.counterclaim.linking.headline.WordWeights;

/** How well the stance of a text to a headline is told, on the bodies of FNC-1 held out. */
public final class HeadlineEvaluation {

  private HeadlineEvaluation() {}

  /**
   * {@return figures by name: precision, recall and F1 a stance, and their mean F1}
   *
   * @param folder a folder such as {@code fnc1}
   * @throws IOException if a file cannot be read
   */
  public static Map<String, Double> evaluate(Path folder) throws IOException {
    HeadlineCorpus corpus = HeadlineCorpus.read(folder);
    HeadlineReader reader = HeadlineReader.english(WordWeights.of(corpus.bodies().values()));
    Map<List<Stance>, Integer> counts = new HashMap<>();
    corpus.pairs().stream()
        .filter(HeadlineCorpus.Pair::isHeldOut)
        .map(pair -> List.of(pair.stance(), reader.stance(pair.headline(), corpus.body(pair))))
        .forEach(goldAndFound -> counts.merge(goldAndFound, 1, Integer::sum));
    Map<String, Double> figures = new TreeMap<>();
    double mean = 0;
    for (Stance stance : Stance.values()) {
      int right = counts.getOrDefault(List.of(stance, stance), 0);
      Score score = new Score(right, sum(counts, 1, stance), sum(counts, 0, stance));
      String name = stance.name().toLowerCase(Locale.ROOT);
      figures.put(name + "-precision", score.precision());
      figures.put(name + "-recall", score.recall());
      figures.put(name + "-f1", score.f1());
      mean += score.f1() / Stance.values().length;
    }
    figures.put("mean-f1", mean);
    return figures;
  }

  private static int sum(Map<List<Stance>, Integer> counts, int side, Stance stance) {
    return counts.entrySet().stream()
        .filter(entry -> entry.getKey().get(side) == stance)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
