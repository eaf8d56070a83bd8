package org.counterclaim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.counterclaim.analysis.Shared;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.analysis.attribution.Findings;
import org.counterclaim.analysis.speaker.Assembler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerEvaluationTest {

  private static final Assembler ASSEMBLER = new Assembler(KnownActors.english());

  @ParameterizedTest
  @CsvSource({"gold/within-dev, 0.85", "gold/across-dev, 0.90"})
  void speakersOfGivenStatementsAreRight(String folder, double floor) throws IOException {
    Map<String, Double> figures =
        SpeakerEvaluation.evaluate(
            Shared.path(folder),
            name -> true,
            (report, found) ->
                ASSEMBLER
                    .draft(report, new Findings(List.of(), found), List.of(), List.of(), List.of())
                    .reading());
    assertThat(figures.get("speaker-of-found")).isGreaterThanOrEqualTo(floor);
    assertThat(figures.get("bare")).isLessThanOrEqualTo(0.03);
  }
}
