package org.counterclaim.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Report;

/** Statements, speakers and spans against the hand-made cases of a folder. */
public final class GoldEvaluation {

  private GoldEvaluation() {}

  /**
   * {@return figures by name, those of {@link StatementScore} and of {@link SpanScore} together}
   *
   * @param folder a folder of cases, such as {@code gold/within-dev}
   * @param reader is called from several threads at once
   * @throws IOException if a case cannot be read
   */
  public static Map<String, Double> evaluate(Path folder, Function<Report, Reading> reader)
      throws IOException {
    StatementScore statements = new StatementScore();
    SpanScore spans = new SpanScore();
    List<GoldCase> cases = GoldCase.readAll(folder);
    List<List<Reading>> readings =
        cases.parallelStream()
            .map(each -> each.reports().parallelStream().map(reader).toList())
            .toList();
    for (int i = 0; i < cases.size(); i++) {
      for (int report = 0; report < readings.get(i).size(); report++) {
        Reading reading = readings.get(i).get(report);
        statements.add(cases.get(i), report, reading);
        spans.add(reading.report().text(), found(reading), expected(cases.get(i), report));
      }
    }
    Map<String, Double> figures = new TreeMap<>(statements.figures());
    figures.putAll(spans.figures());
    return figures;
  }

  private static List<MarkedStatement> found(Reading reading) {
    return reading.statements().stream()
        .filter(statement -> statement.kind() != StatementKind.NARRATOR)
        .map(statement -> MarkedStatement.of(statement.attribution()))
        .toList();
  }

  private static List<MarkedStatement> expected(GoldCase gold, int report) {
    return gold.said().stream()
        .filter(each -> each.report() == report && each.kind() != StatementKind.NARRATOR)
        .filter(each -> !each.borderline())
        .map(GoldCase.GoldStatement::spans)
        .toList();
  }
}
