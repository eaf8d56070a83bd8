package org.counterclaim.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well found clusters of mentions agree with true ones, where both hold the same mentions: MUC
 * (Vilain 1995), B³ (Bagga and Baldwin 1998), CEAFe (Luo 2005), and their mean, the CoNLL score.
 */
public final class ClusterScores {

  private ClusterScores() {}

  /** Precision and recall with their harmonic mean. */
  public record Pair(double precision, double recall) {
    /** {@return the harmonic mean} */
    public double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /** {@return the links between mentions that are found, of those there are} */
  public static Pair muc(Map<String, String> gold, Map<String, String> found) {
    return new Pair(linked(found, gold), linked(gold, found));
  }

  /** {@return the mean over mentions of how much of its cluster is right} */
  public static Pair bCubed(Map<String, String> gold, Map<String, String> found) {
    return new Pair(shared(found, gold), shared(gold, found));
  }

  /** {@return clusters paired one to one, each pair by its Dice coefficient} */
  public static Pair ceafe(Map<String, String> gold, Map<String, String> found) {
    Map<String, Set<String>> golden = clusters(gold);
    Map<String, Set<String>> mine = clusters(found);
    Map<List<String>, Integer> overlaps = new HashMap<>();
    gold.forEach(
        (mention, cluster) ->
            overlaps.merge(List.of(cluster, found.getOrDefault(mention, "")), 1, Integer::sum));
    record Match(String gold, String found, double dice) {}
    List<Match> matches = new ArrayList<>();
    overlaps.forEach(
        (pair, overlap) -> {
          int sizes =
              golden.getOrDefault(pair.get(0), Set.of()).size()
                  + mine.getOrDefault(pair.get(1), Set.of()).size();
          matches.add(new Match(pair.get(0), pair.get(1), 2.0 * overlap / sizes));
        });
    // The best pairs first: never above the best assignment, and hardly below it.
    matches.sort(
        Comparator.comparing((Match match) -> -match.dice())
            .thenComparing(Match::gold)
            .thenComparing(Match::found));
    Set<String> taken = new HashSet<>();
    double sum = 0;
    for (Match match : matches) {
      if (!taken.contains("g" + match.gold()) && !taken.contains("f" + match.found())) {
        taken.add("g" + match.gold());
        taken.add("f" + match.found());
        sum += match.dice();
      }
    }
    return new Pair(
        mine.isEmpty() ? 0 : sum / mine.size(), golden.isEmpty() ? 0 : sum / golden.size());
  }

  /** {@return the mean F1 of the three} */
  public static double conll(Map<String, String> gold, Map<String, String> found) {
    return (muc(gold, found).f1() + bCubed(gold, found).f1() + ceafe(gold, found).f1()) / 3;
  }

  private static double linked(Map<String, String> of, Map<String, String> by) {
    int right = 0;
    int all = 0;
    for (Set<String> cluster : clusters(of).values()) {
      long parts = cluster.stream().map(mention -> by.getOrDefault(mention, "")).distinct().count();
      right += cluster.size() - (int) parts;
      all += cluster.size() - 1;
    }
    return all == 0 ? 0 : (double) right / all;
  }

  private static double shared(Map<String, String> of, Map<String, String> by) {
    Map<String, Set<String>> others = clusters(by);
    double sum = 0;
    for (Set<String> cluster : clusters(of).values()) {
      for (String mention : cluster) {
        Set<String> other = others.getOrDefault(by.getOrDefault(mention, ""), Set.of());
        sum += cluster.stream().filter(other::contains).count() / (double) cluster.size();
      }
    }
    return of.isEmpty() ? 0 : sum / of.size();
  }

  private static Map<String, Set<String>> clusters(Map<String, String> assignment) {
    Map<String, Set<String>> clusters = new HashMap<>();
    assignment.forEach(
        (mention, cluster) ->
            clusters.computeIfAbsent(cluster, name -> new HashSet<>()).add(mention));
    return clusters;
  }
}
