package org.counterclaim.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * Speakers alone: the source, cue and content spans of the hand-made cases are given, and only who
 * speaks is asked.
 */
public final class SpeakerEvaluation {

  private SpeakerEvaluation() {}

  /**
   * {@return figures by name: {@code speaker-of-found}, {@code speaker-strict-of-found} and {@code
   * bare}, the share of sources for which nothing but a pronoun is known}
   *
   * @param folder a folder of cases, such as {@code gold/within-dev}
   * @param wanted which cases count, by name
   * @param assembler makes a reading of given statements
   * @throws IOException if a case cannot be read
   */
  public static Map<String, Double> evaluate(
      Path folder,
      Predicate<String> wanted,
      BiFunction<Report, List<FoundStatement>, Reading> assembler)
      throws IOException {
    StatementScore score = new StatementScore();
    List<Reading> readings = new ArrayList<>();
    for (GoldCase each : GoldCase.readAll(folder)) {
      for (int i = 0; wanted.test(each.name()) && i < each.reports().size(); i++) {
        Reading reading = assembler.apply(each.reports().get(i), given(each, i));
        score.add(each, i, reading);
        readings.add(reading);
      }
    }
    Map<String, Double> figures = new TreeMap<>();
    figures.put("speaker-of-found", score.figures().getOrDefault("speaker-of-found", 0.0));
    figures.put(
        "speaker-strict-of-found", score.figures().getOrDefault("speaker-strict-of-found", 0.0));
    figures.put("bare", LabelledSpeakerEvaluation.bare(readings));
    return figures;
  }

  /** {@return the statements of a report as its annotator marked them, speakers left out} */
  static List<FoundStatement> given(GoldCase gold, int report) {
    List<FoundStatement> given = new ArrayList<>();
    for (GoldCase.GoldStatement each : gold.said()) {
      List<Span> content = withoutOverlaps(each.spans().content());
      if (each.report() == report && each.kind() != StatementKind.NARRATOR && !content.isEmpty()) {
        given.add(
            new FoundStatement(
                new Attribution(
                    each.kind(), first(each.spans().source()), first(each.spans().cue()), content),
                each.distance(),
                each.certainty(),
                new Provenance("annotator", 1)));
      }
    }
    return given;
  }

  static List<Span> withoutOverlaps(List<Span> spans) {
    List<Span> kept = new ArrayList<>();
    for (Span span : spans) {
      if (!span.isEmpty() && (kept.isEmpty() || kept.get(kept.size() - 1).end() <= span.begin())) {
        kept.add(span);
      }
    }
    return kept;
  }

  private static Optional<Span> first(List<Span> spans) {
    return spans.isEmpty() ? Optional.empty() : Optional.of(spans.get(0));
  }
}
