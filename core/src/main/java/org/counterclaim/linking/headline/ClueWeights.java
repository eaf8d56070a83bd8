package org.counterclaim.linking.headline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What each clue says for "related" and for each stance: a table, a clue a line. */
final class ClueWeights {

  private static final String FILE = "/counterclaim/en/headline/weights.tsv";

  /** The columns behind the name of the clue. */
  static final List<String> COLUMNS = List.of("related", "agrees", "disagrees", "discusses");

  /** The line that is added whatever the clues. */
  static final String ALWAYS = "always";

  private final Map<String, double[]> lines;

  ClueWeights(Map<String, double[]> lines) {
    this.lines = new HashMap<>(lines);
  }

  static ClueWeights english() {
    Map<String, double[]> lines = new HashMap<>();
    InputStream stream = ClueWeights.class.getResourceAsStream(FILE);
    try (stream) {
      new String(Objects.requireNonNull(stream, FILE).readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(
              cells -> {
                double[] weights = new double[COLUMNS.size()];
                for (int at = 0; at < weights.length; at++) {
                  weights[at] = Double.parseDouble(cells[at + 1]);
                }
                lines.put(cells[0], weights);
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ClueWeights(lines);
  }

  /** {@return the sums of the columns over the clues; a clue without a line says nothing} */
  double[] sums(Map<String, Double> clues) {
    double[] sums = lines.getOrDefault(ALWAYS, new double[COLUMNS.size()]).clone();
    clues.forEach(
        (name, value) -> {
          double[] weights = lines.get(name);
          for (int at = 0; weights != null && at < sums.length; at++) {
            sums[at] += weights[at] * value;
          }
        });
    return sums;
  }
}
