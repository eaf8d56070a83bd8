package org.counterclaim.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Figures for people: precision, recall and F1 of a metric in one row; what is one number stands
 * below, in the last column.
 */
record FigureTable(Style style) {

  private static final List<String> PARTS = List.of("precision", "recall", "f1");
  private static final int CELL = 11;

  /**
   * {@return the lines of the table}
   *
   * @param figures by name; "cue-recall" belongs to the row "cue"
   */
  List<String> of(Map<String, Double> figures) {
    Map<String, Map<String, Double>> rows = new TreeMap<>();
    Map<String, Double> single = new TreeMap<>();
    figures.forEach(
        (name, value) -> {
          int dash = name.lastIndexOf('-');
          String part = name.substring(dash + 1);
          if (dash > 0 && PARTS.contains(part)) {
            rows.computeIfAbsent(name.substring(0, dash), row -> new TreeMap<>()).put(part, value);
          } else {
            single.put(name, value);
          }
        });
    int label = figures.keySet().stream().mapToInt(String::length).max().orElse(0);
    List<String> lines = new ArrayList<>();
    lines.add(style.quiet(" ".repeat(label) + cell("precision") + cell("recall") + cell("F1")));
    rows.forEach(
        (name, row) -> {
          StringBuilder line = new StringBuilder(Printable.pad(name, label));
          PARTS.forEach(
              part -> line.append(row.containsKey(part) ? cell(row.get(part)) : cell("")));
          lines.add(line.toString());
        });
    single.forEach(
        (name, value) ->
            lines.add(Printable.pad(name, label) + " ".repeat(2 * CELL) + cell(value)));
    return lines;
  }

  private static String cell(double value) {
    return cell(String.format(Locale.ROOT, "%.3f", value));
  }

  private static String cell(String words) {
    return " ".repeat(Math.max(0, CELL - words.length())) + words;
  }
}
