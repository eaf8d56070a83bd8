package org.counterclaim.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldEvaluationTest {

  private static final String TEXT = "Roe said it fell. He denied it burned.";
  private static final String GOLD =
      """
      {"case": "mill", "reports": [{"id": "r1", "file": "r1.txt", "outlet": "x", "published": "2020-01-02"}],
       "actors": {"roe": {"name": "Jane Roe", "kind": "person", "aliases": ["Roe", "He"]}},
       "statements": [
        {"id": "r1.s1", "report": "r1", "kind": "indirect", "cue": {"begin": 4, "end": 8},
         "content": [{"begin": 9, "end": 16}], "speaker": "roe", "distance": "neutral", "certainty": "certain"},
        {"id": "r1.s2", "report": "r1", "kind": "indirect", "cue": {"begin": 21, "end": 27},
         "content": [{"begin": 28, "end": 37}], "speaker": "roe", "distance": "neutral", "certainty": "denied"},
        {"id": "r1.s3", "report": "r1", "kind": "narrator",
         "content": [{"begin": 0, "end": 17}], "speaker": "narrator", "distance": "neutral", "certainty": "certain"}]}
      """;

  @TempDir Path folder;

  @BeforeEach
  void writeTheCase() throws IOException {
    Path mill = Files.createDirectories(folder.resolve("mill"));
    Files.writeString(mill.resolve("gold.json"), GOLD, UTF_8);
    Files.writeString(mill.resolve("r1.txt"), TEXT, UTF_8);
  }

  @Test
  void countsStatementsAndSpeakers() throws IOException {
    Map<String, Double> figures =
        GoldEvaluation.evaluate(folder, report -> reading(report, "a1", "a1", new Span(0, 3)));
    assertThat(figures)
        .containsEntry("statements-f1", 1.0)
        .containsEntry("speaker-of-found", 1.0)
        .containsEntry("certainty-of-found", 0.5);
  }

  @Test
  void doesNotTakeAPronounForAName() throws IOException {
    Map<String, Double> figures =
        GoldEvaluation.evaluate(folder, report -> reading(report, "a2", "a2", new Span(18, 20)));
    assertThat(figures).containsEntry("speaker-of-found", 0.0);
  }

  @Test
  void countsASpeakerInTwoPartsOnce() throws IOException {
    Map<String, Double> figures =
        GoldEvaluation.evaluate(folder, report -> reading(report, "a1", "a2", new Span(0, 3)));
    assertThat(figures).containsEntry("speaker-of-found", 0.5);
  }

  private static Reading reading(Report report, String first, String second, Span mention) {
    return new Reading(
        report,
        List.of(),
        List.of(actor("a1", mention), actor("a2", mention)),
        List.of(statement("s1", 4, 8, 9, 16, first), statement("s2", 21, 27, 28, 37, second)),
        List.of());
  }

  private static Actor actor(String id, Span mention) {
    String name = mention.begin() == 0 ? "Roe" : "He";
    return new Actor(id, name, Actor.Kind.PERSON, List.of(), List.of(mention));
  }

  private static Statement statement(
      String id, int cueBegin, int cueEnd, int begin, int end, String speaker) {
    return new Statement(
        id,
        new Attribution(
            StatementKind.INDIRECT,
            Optional.empty(),
            Optional.of(new Span(cueBegin, cueEnd)),
            List.of(new Span(begin, end))),
        speaker,
        List.of(),
        Optional.empty(),
        Distance.NEUTRAL,
        Certainty.CERTAIN,
        new Provenance("test", 1));
  }
}
