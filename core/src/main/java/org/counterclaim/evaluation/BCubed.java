package org.counterclaim.evaluation;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Extended BCubed for clusters that may overlap (Amigó et al. 2009, section 4.2, "multiplicity"):
 * two items that share two clusters where the gold has them share one are half right. An item that
 * was put nowhere stands in a cluster of its own.
 */
public final class BCubed {

  private BCubed() {}

  /** Averages over all items. */
  public record Result(double precision, double recall) {
    /** {@return the harmonic mean} */
    public double f1() {
      return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }
  }

  /**
   * {@return how well clusters found agree with those expected}
   *
   * @param items what is counted; others in the clusters are passed over
   * @param found the clusters of each item
   * @param expected the clusters of each item
   */
  public static <T, C> Result of(
      Collection<T> items, Map<T, Set<C>> found, Map<T, Set<C>> expected) {
    double precision = 0;
    double recall = 0;
    for (T item : items) {
      precision += share(item, items, found, expected);
      recall += share(item, items, expected, found);
    }
    return items.isEmpty()
        ? new Result(0, 0)
        : new Result(precision / items.size(), recall / items.size());
  }

  private static <T, C> double share(
      T item, Collection<T> items, Map<T, Set<C>> ones, Map<T, Set<C>> others) {
    double sum = 0;
    int count = 0;
    for (T partner : items) {
      int one = common(item, partner, ones);
      if (one > 0) {
        sum += (double) Math.min(one, common(item, partner, others)) / one;
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  private static <T, C> int common(T item, T partner, Map<T, Set<C>> clusters) {
    Set<C> own = clusters.getOrDefault(item, Set.of());
    if (item.equals(partner)) {
      return Math.max(1, own.size());
    }
    Set<C> shared = new HashSet<>(own);
    shared.retainAll(clusters.getOrDefault(partner, Set.of()));
    return shared.size();
  }
}
