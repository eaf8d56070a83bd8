package org.counterclaim.app.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** How many reports spoke of something over time, as a row of small bars. */
public record Spark(List<Bar> bars, String words) {

  private static final int SLOTS = 24;
  private static final int HEIGHT = 18;

  public Spark {
    bars = List.copyOf(bars);
  }

  /** One bar, in the units of the picture: 120 wide, 20 high. */
  public record Bar(int x, int y, int height) {}

  /** {@return bars for the days, spread evenly from the first to the last} */
  public static Spark of(TreeMap<LocalDate, Integer> days) {
    if (days.isEmpty()) {
      return new Spark(List.of(), "no dated report");
    }
    long span = Math.max(1, ChronoUnit.DAYS.between(days.firstKey(), days.lastKey()));
    int[] counts = new int[SLOTS];
    days.forEach(
        (day, count) ->
            counts[
                    (int)
                        Math.min(
                            SLOTS - 1,
                            ChronoUnit.DAYS.between(days.firstKey(), day) * SLOTS / (span + 1))] +=
                count);
    int most = 1;
    for (int count : counts) {
      most = Math.max(most, count);
    }
    List<Bar> bars = new ArrayList<>();
    for (int slot = 0; slot < SLOTS; slot++) {
      int height = counts[slot] == 0 ? 0 : Math.max(3, counts[slot] * HEIGHT / most);
      if (height > 0) {
        bars.add(new Bar(slot * 5, 20 - height, height));
      }
    }
    return new Spark(
        bars,
        days.firstKey().equals(days.lastKey())
            ? "reported on " + days.firstKey()
            : "reported from " + days.firstKey() + " to " + days.lastKey());
  }
}
