package org.counterclaim.linking.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Documents gathered by what they are about: average linkage on the cosine of their words, each
 * weighing the more the fewer documents have it.
 */
public final class Stories {

  /** Documents that are less alike on average are of two stories. */
  private static final double ALIKE = 0.2;

  private final WordFamilies families;

  /** Makes stories by words of these families. */
  public Stories(WordFamilies families) {
    this.families = families;
  }

  /**
   * {@return the number of the story of each document, by its name; the same whatever the order}
   *
   * @param documents words by the name of the document
   */
  public Map<String, Integer> gather(Map<String, List<String>> documents) {
    List<String> names = new ArrayList<>(new TreeMap<>(documents).keySet());
    List<Map<String, Double>> vectors =
        vectors(names.stream().map(name -> documents.getOrDefault(name, List.of())).toList());
    int count = names.size();
    double[][] alike = new double[count][count];
    for (int one = 0; one < count; one++) {
      for (int other = 0; other < one; other++) {
        alike[one][other] = cosine(vectors.get(one), vectors.get(other));
        alike[other][one] = alike[one][other];
      }
    }
    int[] story = merge(alike);
    Map<String, Integer> stories = new HashMap<>();
    for (int at = 0; at < count; at++) {
      stories.put(names.get(at), story[at]);
    }
    return stories;
  }

  private static int[] merge(double[][] alike) {
    int count = alike.length;
    int[] story = new int[count];
    int[] size = new int[count];
    for (int at = 0; at < count; at++) {
      story[at] = at;
      size[at] = 1;
    }
    while (true) {
      int one = -1;
      int other = -1;
      double most = ALIKE;
      for (int a = 0; a < count; a++) {
        for (int b = 0; size[a] > 0 && b < a; b++) {
          if (size[b] > 0 && alike[a][b] > most) {
            most = alike[a][b];
            one = b;
            other = a;
          }
        }
      }
      if (one < 0) {
        return story;
      }
      for (int c = 0; c < count; c++) {
        alike[one][c] =
            (size[one] * alike[one][c] + size[other] * alike[other][c]) / (size[one] + size[other]);
        alike[c][one] = alike[one][c];
        story[c] = story[c] == other ? one : story[c];
      }
      size[one] += size[other];
      size[other] = 0;
    }
  }

  private List<Map<String, Double>> vectors(List<List<String>> documents) {
    List<Map<String, Integer>> counts = documents.stream().map(this::count).toList();
    Map<String, Integer> having = new HashMap<>();
    counts.forEach(
        each -> new HashSet<>(each.keySet()).forEach(word -> having.merge(word, 1, Integer::sum)));
    return counts.stream().map(each -> vector(each, having, documents.size())).toList();
  }

  private Map<String, Integer> count(List<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    for (String word : words) {
      if (!word.isEmpty() && Character.isLetterOrDigit(word.charAt(0)) && !families.isSmall(word)) {
        counts.merge(families.of(word), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static Map<String, Double> vector(
      Map<String, Integer> counts, Map<String, Integer> having, int documents) {
    Map<String, Double> vector = new HashMap<>();
    counts.forEach(
        (word, count) -> {
          int others = having.getOrDefault(word, 1);
          if (others > 1) {
            vector.put(word, (1 + Math.log(count)) * Math.log((double) documents / others));
          }
        });
    double length = Math.sqrt(vector.values().stream().mapToDouble(each -> each * each).sum());
    vector.replaceAll((word, weight) -> length == 0 ? 0 : weight / length);
    return vector;
  }

  private static double cosine(Map<String, Double> one, Map<String, Double> other) {
    return one.entrySet().stream()
        .sorted(Comparator.comparing(Map.Entry::getKey))
        .mapToDouble(entry -> entry.getValue() * other.getOrDefault(entry.getKey(), 0.0))
        .sum();
  }
}
