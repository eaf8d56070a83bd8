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
   * @throws IOException if the folder cannot be read
   */
  public static Map<String, Double> evaluate(Path part, Function<Report, Reading> reader)
      throws IOException {
    SpanScore score = new SpanScore();
    for (PolnearCorpus.Case each : PolnearCorpus.read(part)) {
      Reading reading = reader.apply(Report.of(each.name(), each.text()));
      List<MarkedStatement> found =
          reading.statements().stream()
              .map(statement -> MarkedStatement.of(statement.attribution()))
              .toList();
      score.add(each.text(), flat(found), each.statements());
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
