package org.counterclaim.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Report;

/**
 * Spans against PolNeAR. Its attributions are flat, so a statement found inside the content of
 * another is left out first.
 */
public final class PolnearEvaluation {

  private PolnearEvaluation() {}

  /**
   * {@return figures by name, see {@link SpanScore#figures}}
   *
   * @param part a part of the corpus, such as {@code polnear/dev}
   * @param reader is called from several threads at once
   * @throws IOException if the folder cannot be read
   */
  public static Map<String, Double> evaluate(Path part, Function<Report, Reading> reader)
      throws IOException {
    SpanScore score = new SpanScore();
    List<PolnearCorpus.Case> cases = PolnearCorpus.read(part);
    List<Reading> readings =
        cases.parallelStream()
            .map(each -> reader.apply(Report.of(each.name(), each.text())))
            .toList();
    for (int i = 0; i < cases.size(); i++) {
      List<MarkedStatement> found =
          readings.get(i).statements().stream()
              .map(statement -> MarkedStatement.of(statement.attribution()))
              .toList();
      score.add(cases.get(i).text(), flat(found), cases.get(i).statements());
    }
    return score.figures();
  }

  /** {@return statements whose cue lies in no other's content} */
  static List<MarkedStatement> flat(List<MarkedStatement> statements) {
    List<MarkedStatement> flat = new ArrayList<>();
    for (MarkedStatement statement : statements) {
      boolean inside =
          statements.stream()
              .anyMatch(other -> !other.equals(statement) && statement.isInside(other));
      if (!inside) {
        flat.add(statement);
      }
    }
    return flat;
  }
}
