package org.counterclaim.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * Spans against PolNeAR. Its attributions are flat, so a statement whose cue lies inside the
 * content of a more confident one is left out first.
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
          flat(attributed(readings.get(i))).stream()
              .map(statement -> MarkedStatement.of(statement.attribution()))
              .toList();
      score.add(cases.get(i).text(), found, cases.get(i).statements());
    }
    return score.figures();
  }

  /** The corpus marks nothing that the outlet says itself. */
  private static List<Statement> attributed(Reading reading) {
    return reading.statements().stream()
        .filter(statement -> statement.kind() != StatementKind.NARRATOR)
        .toList();
  }

  /** {@return statements whose cue lies in no content of a more confident one} */
  static List<Statement> flat(List<Statement> statements) {
    return statements.stream()
        .filter(inner -> statements.stream().noneMatch(outer -> surelyHolds(outer, inner)))
        .toList();
  }

  /** Of two equally confident ones that hold each other's cue, the earlier stays. */
  private static boolean surelyHolds(Statement outer, Statement inner) {
    double advantage = outer.provenance().confidence() - inner.provenance().confidence();
    Span cue = inner.attribution().anchor();
    boolean before = outer.attribution().anchor().begin() < cue.begin();
    return (advantage > 0 || (advantage == 0 && before))
        && outer.attribution().content().stream().anyMatch(content -> content.covers(cue));
  }
}
