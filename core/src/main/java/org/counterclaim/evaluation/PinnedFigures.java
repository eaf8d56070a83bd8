package org.counterclaim.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Measured figures as a file of {@code evaluation/} states them: data set, the command that made
 * them, metrics and values. A figure that moves, up or down, is a difference until the file is
 * changed.
 *
 * @param command how to measure again
 * @param tolerance how far a figure may lie off before it counts as moved
 * @param figures metric to value, in the order of the names
 */
public record PinnedFigures(
    String dataset, String command, double tolerance, SortedMap<String, Double> figures) {

  /** Lets nothing pass but what the rounding to four decimals does. */
  public static final double USUAL_TOLERANCE = 0.0005;

  /** For figures of the model: the last digits of its products differ between processors. */
  public static final double MODEL_TOLERANCE = 0.003;

  private static final YAMLMapper YAML = new YAMLMapper();

  public PinnedFigures {
    Objects.requireNonNull(dataset, "dataset");
    Objects.requireNonNull(command, "command");
    figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
  }

  /**
   * {@return the figures that a file states}
   *
   * @throws IllegalArgumentException if the file is not of this form
   */
  public static PinnedFigures read(Path file) {
    try {
      JsonNode root = YAML.readTree(Files.readString(file));
      SortedMap<String, Double> figures = new TreeMap<>();
      root.path("figures")
          .properties()
          .forEach(entry -> figures.put(entry.getKey(), entry.getValue().asDouble()));
      if (figures.isEmpty() || !root.hasNonNull("dataset") || !root.hasNonNull("command")) {
        throw new IllegalArgumentException(
            file + ": expected dataset, command and figures, found " + root.properties());
      }
      return new PinnedFigures(
          root.path("dataset").asText(),
          root.path("command").asText(),
          root.path("tolerance").asDouble(USUAL_TOLERANCE),
          figures);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(file + ": not YAML: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the file, figures to four decimals. */
  public void write(Path file) {
    StringBuilder yaml = new StringBuilder();
    yaml.append("dataset: ").append(dataset).append('\n');
    yaml.append("command: ").append(command).append('\n');
    yaml.append(String.format(Locale.ROOT, "tolerance: %.4f%n", tolerance));
    yaml.append("figures:\n");
    figures.forEach(
        (metric, value) -> yaml.append(String.format(Locale.ROOT, "  %s: %.4f%n", metric, value)));
    try {
      Files.writeString(file, yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return what moved, appeared or is gone, a sentence each; empty if all is as pinned} */
  public List<String> differences(Map<String, Double> measured) {
    List<String> differences = new ArrayList<>();
    figures.forEach(
        (metric, pinned) -> {
          Double now = measured.get(metric);
          if (now == null) {
            differences.add(metric + " is pinned at " + pinned + " and was not measured");
          } else if (Math.abs(now - pinned) > tolerance) {
            differences.add(
                String.format(
                    Locale.ROOT, "%s is pinned at %.4f and measured %.4f", metric, pinned, now));
          }
        });
    measured.keySet().stream()
        .filter(metric -> !figures.containsKey(metric))
        .sorted()
        .forEach(metric -> differences.add(metric + " was measured and is not pinned"));
    return differences;
  }
}
