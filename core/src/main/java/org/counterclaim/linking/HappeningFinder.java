package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Gathers accounts of one happening. Accounts with place and day of their own are tied wherever two
 * are of one happening; any other goes with the one it is most like, so that it cannot tie two
 * happenings together. The order of the accounts plays no part: ties go to the account first
 * published, then to the lower id.
 */
final class HappeningFinder {

  static final Comparator<Account> ORDER =
      Comparator.<Account, Long>comparing(
              account -> account.published().map(day -> day.toEpochDay()).orElse(Long.MAX_VALUE))
          .thenComparing(Account::id);

  private static final double FAME = 0.3;
  private static final double MOST_FOR_FAME = 1.2;

  private final Sameness sameness;

  HappeningFinder(Sameness sameness) {
    this.sameness = sameness;
  }

  /** {@return groups of accounts, the accounts and the groups in {@link #ORDER}} */
  List<List<Account>> group(Collection<Account> accounts) {
    List<Account> sorted = accounts.stream().distinct().sorted(ORDER).toList();
    int[] group = new int[sorted.size()];
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = 0; Sameness.isAnchored(sorted.get(i)) && j < i; j++) {
        if (Sameness.isAnchored(sorted.get(j)) && points(sorted, i, j) >= Sameness.ENOUGH) {
          unite(group, i, j);
        }
      }
    }
    int[] anchored = group.clone();
    for (int i = 0; i < sorted.size(); i++) {
      if (!Sameness.isAnchored(sorted.get(i))) {
        int index = i;
        mostLike(sorted, i, anchored).ifPresent(best -> unite(group, index, best));
      }
    }
    Map<Integer, List<Account>> groups = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      groups.computeIfAbsent(root(group, i), root -> new ArrayList<>()).add(sorted.get(i));
    }
    return List.copyOf(groups.values());
  }

  private double points(List<Account> sorted, int one, int other) {
    return sameness.points(sorted.get(one), sorted.get(other));
  }

  /** Where several are as like, the happening that more tell of; anchored ones before others. */
  private Optional<Integer> mostLike(List<Account> sorted, int index, int[] anchored) {
    int best = -1;
    double most = 0;
    for (int j = 0; j < sorted.size(); j++) {
      double points = j == index ? 0 : points(sorted, index, j);
      if (points >= Sameness.ENOUGH) {
        double weight =
            points + (Sameness.isAnchored(sorted.get(j)) ? 100 + told(sorted, anchored, j) : 0);
        if (weight > most) {
          most = weight;
          best = j;
        }
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  private static double told(List<Account> sorted, int[] group, int index) {
    int root = root(group, index);
    long reports =
        IntStream.range(0, group.length)
            .filter(i -> root(group, i) == root)
            .mapToObj(i -> sorted.get(i).id().report())
            .distinct()
            .count();
    return Math.min(MOST_FOR_FAME, FAME * (reports - 1));
  }

  /** The lower root stays, so that a group's root is its first account. */
  private static void unite(int[] group, int one, int other) {
    int a = root(group, one);
    int b = root(group, other);
    group[Math.max(a, b)] = Math.min(a, b);
  }

  private static int root(int[] group, int index) {
    int root = index;
    while (group[root] != root) {
      root = group[root];
    }
    return root;
  }
}
