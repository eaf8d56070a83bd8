package org.counterclaim.linking.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The pairs of statements that are compared: each with those right before it and with those before
 * it that share its rarest words, so that a long report costs what its statements have in common
 * and not their square.
 */
final class Pairs {

  private static final int WINDOW = 12;
  private static final int ALIKE = 24;

  /** A stem in more statements than this finds no candidates. */
  private static final int COMMON = 200;

  private final Sayings sayings;
  private final Map<Integer, List<Pair>> byAnswer = new HashMap<>();
  private final Map<Integer, List<Pair>> byAnswered = new HashMap<>();
  private final Map<Pair, Double> overlaps = new HashMap<>();
  private final double[] centrality;

  Pairs(Sayings sayings) {
    this.sayings = sayings;
    this.centrality = new double[sayings.all().size()];
    for (Saying later : sayings.all()) {
      for (int before : candidates(later)) {
        Saying earlier = sayings.at(before);
        add(
            earlier.encloses(later)
                ? new Pair(before, later.order())
                : new Pair(later.order(), before),
            sayings.overlap(later, earlier));
      }
    }
    double most = 0;
    for (double each : centrality) {
      most = Math.max(most, each);
    }
    for (int i = 0; i < centrality.length && most > 0; i++) {
      centrality[i] /= most;
    }
  }

  private void add(Pair pair, double overlap) {
    byAnswer.computeIfAbsent(pair.answer(), order -> new ArrayList<>()).add(pair);
    byAnswered.computeIfAbsent(pair.answered(), order -> new ArrayList<>()).add(pair);
    overlaps.put(pair, overlap);
    centrality[pair.answer()] += overlap;
    centrality[pair.answered()] += overlap;
  }

  /** {@return the pairs in which a statement is the answer, in the order of the text} */
  List<Pair> ofAnswer(int order) {
    return byAnswer.getOrDefault(order, List.of());
  }

  /** {@return the pairs in which a statement is answered} */
  List<Pair> ofAnswered(int order) {
    return byAnswered.getOrDefault(order, List.of());
  }

  /** {@return what the two say alike, from 0 to 1; 0 for two that are not compared} */
  double overlap(Pair pair) {
    return overlaps.getOrDefault(pair, 0.0);
  }

  /** {@return how much a statement has in common with all others, 1 for the one with most} */
  double centrality(int order) {
    return centrality[order];
  }

  private List<Integer> candidates(Saying later) {
    int order = later.order();
    Map<Integer, Double> shared = new HashMap<>();
    for (String stem : later.meaning().stream().sorted().toList()) {
      List<Integer> places = sayings.saying(stem);
      if (places.size() <= COMMON) {
        double rarity = sayings.rarity(stem);
        places.stream()
            .filter(at -> at < order)
            .forEach(at -> shared.merge(at, rarity, Double::sum));
      }
    }
    Set<Integer> chosen = new HashSet<>();
    for (int at = Math.max(0, order - WINDOW); at < order; at++) {
      chosen.add(at);
    }
    shared.entrySet().stream()
        .sorted(
            Map.Entry.<Integer, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(ALIKE)
        .forEach(entry -> chosen.add(entry.getKey()));
    return chosen.stream().sorted().toList();
  }
}
