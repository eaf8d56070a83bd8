package org.counterclaim.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Report;

/** Times against those that the annotators of TimeBank marked. */
public final class TimebankEvaluation {

  private TimebankEvaluation() {}

  /**
   * {@return F1 of spans, values and types on the reports that no rule was developed on}
   *
   * @param folder {@code timebank}
   * @param reader is called from several threads at once
   * @throws IOException if a file cannot be read
   */
  public static Map<String, Double> evaluate(Path folder, Function<Report, Reading> reader)
      throws IOException {
    TimebankScore score =
        heldOut(folder).parallelStream()
            .map(each -> TimebankScore.of(each.times(), reader.apply(each.report()).times()))
            .reduce(TimebankScore.NONE, TimebankScore::plus);
    Map<String, Double> figures = new TreeMap<>();
    figures.put("times-precision", score.precision());
    figures.put("times-recall", score.recall());
    figures.put("times-span-f1", score.spanF1());
    figures.put("times-exact-span-f1", score.exactSpanF1());
    figures.put("times-value-f1", score.valueF1());
    figures.put("times-type-f1", score.typeF1());
    return figures;
  }

  private static List<TimebankReport> heldOut(Path folder) throws IOException {
    List<TimebankReport> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".tml")).sorted().toList()) {
        try (InputStream timeml = Files.newInputStream(file)) {
          TimebankReport report = TimebankReport.parse(file.getFileName().toString(), timeml);
          if (!report.isForDevelopment()) {
            reports.add(report);
          }
        }
      }
    }
    return reports;
  }
}
