package org.counterclaim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Assertions;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Figure;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.claim.When;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssertionScoreTest {

  private static final String TEXT = "Weil said nine people died in Arda, held by the guard.";
  private static final String GOLD =
      """
      {"case": "arda", "reports": [{"id": "r1", "file": "r1.txt"}],
       "actors": {"w": {"name": "Weil", "kind": "person"}, "g": {"name": "the guard", "kind": "armed-group"}},
       "statements": [{"id": "r1.s1", "report": "r1", "kind": "indirect", "speaker": "w",
         "distance": "neutral", "certainty": "certain",
         "source": {"begin": 0, "end": 4}, "cue": {"begin": 5, "end": 9}, "content": [{"begin": 10, "end": 53}],
         "figures": [{"what": "killed", "low": 9, "high": 9, "text": "nine people"}]}],
       "control": [{"statement": "r1.s1", "place": "Arda", "holder": "g", "change": "holds", "when": null}]}
      """;

  private String holder = "the guard";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "injured, wounded",
    "killed (insurgents), insurgents killed",
    "killed (civilians), killed",
    "killed in seven days, killed",
    "strikes, airstrikes",
    "people present, people",
    "children killed, children killed"
  })
  void namesOfOneThingAreOne(String one, String other) {
    assertThat(FigureScore.canonical(one)).isEqualTo(FigureScore.canonical(other));
  }

  @Test
  void aPartIsNotTheWhole() {
    assertThat(FigureScore.canonical("children killed"))
        .isNotEqualTo(FigureScore.canonical("killed"));
  }

  @Test
  void aFigureIsRightByItsRangeAndWhatItCounts() throws IOException {
    assertThat(measured("killed", 9)).containsEntry("figures-f1", 1.0);
    assertThat(measured("killed", 8)).containsEntry("figures-f1", 0.0);
    assertThat(measured("wounded", 9))
        .containsEntry("figures-f1", 0.0)
        .containsEntry("figures-range-f1", 1.0);
  }

  @Test
  void controlIsRightByPlaceHolderAndChange() throws IOException {
    assertThat(measured("killed", 9)).containsEntry("control-f1", 1.0);
    holder = "the mayor";
    assertThat(measured("killed", 9))
        .containsEntry("control-f1", 0.0)
        .containsEntry("control-place-f1", 1.0);
  }

  private Map<String, Double> measured(String what, long number) throws IOException {
    Path arda = Files.createDirectories(folder.resolve("cases/arda"));
    Files.writeString(arda.resolve("gold.json"), GOLD);
    Files.writeString(arda.resolve("r1.txt"), TEXT);
    return AssertionEvaluation.evaluate(
        folder.resolve("cases"),
        report -> reading(report, what, number),
        (report, given) -> Reading.unread(report, "not read"));
  }

  private Reading reading(Report report, String what, long number) {
    Provenance test = new Provenance("test", 1);
    Attribution attribution =
        new Attribution(
            StatementKind.INDIRECT,
            Optional.of(new Span(0, 4)),
            Optional.of(new Span(5, 9)),
            List.of(new Span(10, 53)));
    Statement statement =
        new Statement(
            "s1",
            attribution,
            "a1",
            List.of(),
            Optional.empty(),
            Distance.NEUTRAL,
            Certainty.CERTAIN,
            test);
    Figure figure =
        new Figure(
            "s1", what, OptionalLong.of(number), OptionalLong.of(number), new Span(10, 14), test);
    Control control =
        new Control(
            "s1", 0, "a2", Control.Change.HOLDS, new When.Unstated(), new Span(36, 40), test);
    return new Reading(
        report,
        List.of(),
        List.of(actor("a1", "Weil"), actor("a2", holder)),
        List.of(
            new PlaceMention(new Span(30, 34), PlaceMention.Role.LITERAL, Optional.empty(), test)),
        List.of(),
        List.of(statement),
        new Assertions(List.of(), List.of(figure), List.of(control)),
        List.of(),
        List.of());
  }

  private static Actor actor(String id, String name) {
    return new Actor(id, name, Actor.Kind.ARMED_GROUP, List.of(), List.of());
  }
}
