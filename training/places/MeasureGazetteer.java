package org.counterclaim.analysis.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Prints what the gazetteer costs: load time, memory, look-ups a second. */
public final class MeasureGazetteer {

  private MeasureGazetteer() {}

  public static void main(String[] arguments) {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
      long before = runtime.totalMemory() - runtime.freeMemory();
      long time = System.nanoTime();
      Gazetteer gazetteer = Gazetteer.ofDefaults();
      time = System.nanoTime() - time;
      System.gc();
      long after = runtime.totalMemory() - runtime.freeMemory();
      System.out.printf(
          "load %d ms, %d MB, %d entries%n",
          time / 1_000_000, (after - before) >> 20, gazetteer.size());
      measure(gazetteer);
    }
  }

  private static void measure(Gazetteer gazetteer) {
    List<String> names =
        new ArrayList<>(
            List.of(
                "Deir ez-Zor", "Raqqa", "London", "Aleppo", "Nowhereville", "the spokesman", "Hama",
                "St. Petersburg", "Mariupol", "Kunduz", "Xyzzy", "Kyiv", "Timbuktu", "Hajjah"));
    Random random = new Random(1);
    long found = 0;
    int rounds = 2_000_000;
    long time = System.nanoTime();
    for (int i = 0; i < rounds; i++) {
      found += gazetteer.knows(names.get(random.nextInt(names.size()))) ? 1 : 0;
    }
    double knows = rounds * 1e3 / (System.nanoTime() - time);
    time = System.nanoTime();
    for (int i = 0; i < rounds; i++) {
      found += gazetteer.find(names.get(random.nextInt(names.size()))).size();
    }
    double finds = rounds * 1e3 / (System.nanoTime() - time);
    System.out.printf("knows %.1f M/s, find %.1f M/s (%d)%n", knows, finds, found);
  }
}
