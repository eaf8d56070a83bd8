package org.counterclaim.analysis.model;

import java.util.ArrayList;
import java.util.List;

/**
 * How a text is cut into windows of like length, and whose word counts where two overlap.
 *
 * @param count the most pieces of a window, marks not counted
 * @param overlap how many pieces two neighbours share
 * @param left how many of those belong to the window before
 */
record WindowPlan(int count, int overlap, int left) {

  WindowPlan {
    if (count <= overlap || overlap < left || left < 0) {
      throw new IllegalArgumentException(
          "windows of "
              + count
              + " with "
              + overlap
              + " shared, "
              + left
              + " to the left, cannot be laid");
    }
  }

  /** {@return the windows over all pieces, in order; none for an empty text} */
  List<Window> windows(WordPieces pieces) {
    List<Window> windows = new ArrayList<>();
    int size = pieces.size();
    if (size == 0) {
      return windows;
    }
    int number = size <= count ? 1 : ceilDiv(size - overlap, count - overlap);
    int length = ceilDiv(size + (number - 1) * overlap, number);
    for (int n = 0; n < number; n++) {
      int begin = n * (length - overlap);
      windows.add(new Window(pieces, begin, Math.min(size, begin + length)));
    }
    return windows;
  }

  /**
   * {@return for each window the pieces whose labels it decides; together they are all pieces once}
   */
  List<Run> owned(List<Window> windows) {
    List<Run> owned = new ArrayList<>();
    for (int n = 0; n < windows.size(); n++) {
      boolean last = n + 1 == windows.size();
      int begin = n == 0 ? windows.get(0).first() : windows.get(n).first() + left;
      int end = last ? windows.get(n).end() : windows.get(n + 1).first() + left;
      owned.add(new Run(begin, end));
    }
    return owned;
  }

  private static int ceilDiv(int dividend, int divisor) {
    return Math.floorDiv(dividend + divisor - 1, divisor);
  }
}
