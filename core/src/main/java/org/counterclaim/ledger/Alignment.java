package org.counterclaim.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where two sequences differ: the gaps between their common items, as few as possible.
 *
 * <p>Small stretches are aligned by longest common subsequence, long ones first cut at the items
 * that occur once in each ("patience diff"), so that the cost stays near-linear on any input.
 */
final class Alignment<T> {

  /** Above this many pairs a stretch is cut before it is aligned. */
  private static final int MAX_PAIRS = 250_000;

  private static final int MAX_DEPTH = 24;

  private final List<T> before;
  private final List<T> after;
  private final List<Gap> gaps = new ArrayList<>();

  private Alignment(List<T> before, List<T> after) {
    this.before = before;
    this.after = after;
  }

  /** Items {@code [beforeBegin, beforeEnd)} gave way to items {@code [afterBegin, afterEnd)}. */
  record Gap(int beforeBegin, int beforeEnd, int afterBegin, int afterEnd) {}

  /** {@return the gaps, in order; none if the sequences are equal} */
  static <T> List<Gap> gaps(List<T> before, List<T> after) {
    Alignment<T> alignment = new Alignment<>(before, after);
    alignment.align(new Gap(0, before.size(), 0, after.size()), 0);
    return alignment.gaps;
  }

  private void align(Gap stretch, int depth) {
    Gap rest = trim(stretch);
    int beforeCount = rest.beforeEnd - rest.beforeBegin;
    int afterCount = rest.afterEnd - rest.afterBegin;
    if (beforeCount == 0 || afterCount == 0) {
      addGap(rest);
    } else if ((long) beforeCount * afterCount <= MAX_PAIRS) {
      alignByCommonSubsequence(rest);
    } else if (depth < MAX_DEPTH) {
      cutAtUniqueItems(rest, depth);
    } else {
      addGap(rest);
    }
  }

  private Gap trim(Gap stretch) {
    int beforeBegin = stretch.beforeBegin;
    int afterBegin = stretch.afterBegin;
    int beforeEnd = stretch.beforeEnd;
    int afterEnd = stretch.afterEnd;
    while (beforeBegin < beforeEnd && afterBegin < afterEnd && same(beforeBegin, afterBegin)) {
      beforeBegin++;
      afterBegin++;
    }
    while (beforeBegin < beforeEnd && afterBegin < afterEnd && same(beforeEnd - 1, afterEnd - 1)) {
      beforeEnd--;
      afterEnd--;
    }
    return new Gap(beforeBegin, beforeEnd, afterBegin, afterEnd);
  }

  private void alignByCommonSubsequence(Gap stretch) {
    int rows = stretch.beforeEnd - stretch.beforeBegin;
    int columns = stretch.afterEnd - stretch.afterBegin;
    int[][] common = new int[rows + 1][columns + 1];
    for (int row = rows - 1; row >= 0; row--) {
      for (int column = columns - 1; column >= 0; column--) {
        common[row][column] =
            same(stretch.beforeBegin + row, stretch.afterBegin + column)
                ? common[row + 1][column + 1] + 1
                : Math.max(common[row + 1][column], common[row][column + 1]);
      }
    }
    int row = 0;
    int column = 0;
    int gapRow = 0;
    int gapColumn = 0;
    while (row < rows && column < columns) {
      if (same(stretch.beforeBegin + row, stretch.afterBegin + column)) {
        addGap(within(stretch, gapRow, row, gapColumn, column));
        gapRow = ++row;
        gapColumn = ++column;
      } else if (common[row + 1][column] >= common[row][column + 1]) {
        row++;
      } else {
        column++;
      }
    }
    addGap(within(stretch, gapRow, rows, gapColumn, columns));
  }

  private void cutAtUniqueItems(Gap stretch, int depth) {
    int beforeFrom = stretch.beforeBegin;
    int afterFrom = stretch.afterBegin;
    List<int[]> anchors = longestRising(uniquePairs(stretch));
    for (int[] anchor : anchors) {
      align(new Gap(beforeFrom, anchor[0], afterFrom, anchor[1]), depth + 1);
      beforeFrom = anchor[0] + 1;
      afterFrom = anchor[1] + 1;
    }
    Gap rest = new Gap(beforeFrom, stretch.beforeEnd, afterFrom, stretch.afterEnd);
    if (anchors.isEmpty()) {
      addGap(rest);
    } else {
      align(rest, depth + 1);
    }
  }

  /** {@return positions before and after of items that occur once in each, by position before} */
  private List<int[]> uniquePairs(Gap stretch) {
    Map<T, Integer> beforePlaces = uniquePlaces(before, stretch.beforeBegin, stretch.beforeEnd);
    Map<T, Integer> afterPlaces = uniquePlaces(after, stretch.afterBegin, stretch.afterEnd);
    List<int[]> pairs = new ArrayList<>();
    for (int at = stretch.beforeBegin; at < stretch.beforeEnd; at++) {
      int place = afterPlaces.getOrDefault(before.get(at), -1);
      if (place >= 0 && beforePlaces.getOrDefault(before.get(at), -1) == at) {
        pairs.add(new int[] {at, place});
      }
    }
    return pairs;
  }

  private Map<T, Integer> uniquePlaces(List<T> items, int begin, int end) {
    Map<T, Integer> places = new HashMap<>();
    for (int at = begin; at < end; at++) {
      places.merge(items.get(at), at, (first, second) -> -1);
    }
    return places;
  }

  /** {@return the longest run of pairs whose second numbers rise, by patience sorting} */
  private static List<int[]> longestRising(List<int[]> pairs) {
    int[] tails = new int[pairs.size()];
    int[] previous = new int[pairs.size()];
    int length = 0;
    for (int at = 0; at < pairs.size(); at++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(tails[middle])[1] < pairs.get(at)[1]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[at] = low == 0 ? -1 : tails[low - 1];
      tails[low] = at;
      length = Math.max(length, low + 1);
    }
    int[][] rising = new int[length][];
    int at = length == 0 ? -1 : tails[length - 1];
    for (int place = length - 1; place >= 0; place--) {
      rising[place] = pairs.get(at);
      at = previous[at];
    }
    return Arrays.asList(rising);
  }

  private static Gap within(Gap stretch, int row, int rowEnd, int column, int columnEnd) {
    return new Gap(
        stretch.beforeBegin + row,
        stretch.beforeBegin + rowEnd,
        stretch.afterBegin + column,
        stretch.afterBegin + columnEnd);
  }

  private void addGap(Gap gap) {
    if (gap.beforeBegin < gap.beforeEnd || gap.afterBegin < gap.afterEnd) {
      gaps.add(gap);
    }
  }

  private boolean same(int beforePlace, int afterPlace) {
    return before.get(beforePlace).equals(after.get(afterPlace));
  }
}
