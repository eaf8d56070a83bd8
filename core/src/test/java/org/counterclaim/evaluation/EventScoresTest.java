package org.counterclaim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterclaim.Counterclaim;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventScoresTest {

  @TempDir private Path folder;

  @Test
  void countARareLabelLikeAnyOther() {
    MacroScore score = new MacroScore();
    for (int i = 0; i < 8; i++) {
      score.add(Certainty.CERTAIN, Certainty.CERTAIN);
    }
    score.add(Certainty.CERTAIN, Certainty.POSSIBLE);
    assertThat(score.f1()).isEqualTo((16.0 / 17 + 0) / 2, within(1e-9));
  }

  @Test
  void leaveOutNoPronounForAName() {
    assertThat(PloverEvaluation.words("They and the Ministry’s men"))
        .containsExactly("ministry", "men");
  }

  @Test
  void splitAsTheTrainingDoes() {
    long held =
        java.util.stream.IntStream.range(0, 1000)
            .filter(i -> Folds.isHeldOut("plover-" + i, 5))
            .count();
    assertThat(held).isBetween(150L, 250L);
    assertThat(Folds.isHeldOut("plover-7", 5)).isEqualTo(Folds.isHeldOut("plover-7", 5));
  }

  @Test
  void joinTokensAsTheLabelsMeanThem() throws IOException {
    Path xml =
        Files.writeString(
            folder.resolve("a.xml"),
            "<d><token sentence=\"0\">One</token><token sentence=\"0\">two</token><token sentence=\"1\">Three</token></d>");
    assertThat(LabelledTexts.render(xml)).isEqualTo("One two\nThree\n");
    Path tsv = Files.writeString(folder.resolve("a.tsv"), "One\tO\ntwo\tO\n\nThree\tO\n");
    assertThat(LabelledTexts.render(tsv)).isEqualTo("One two\nThree\n");
    Path text = Files.writeString(folder.resolve("a.txt"), "\uFEFFOne two");
    assertThat(LabelledTexts.render(text)).isEqualTo("One two");
  }

  @Test
  void countAppealsAsMereWords() {
    try (Counterclaim reader = Counterclaim.withRulesAlone()) {
      assertThat(quad(reader, "The council urged both sides to stop.")).isEqualTo(0);
      assertThat(quad(reader, "The envoys met tribal leaders in Sebha.")).isEqualTo(1);
      assertThat(quad(reader, "Norway provided food aid to Malawi.")).isEqualTo(2);
      assertThat(quad(reader, "Ankara accused Damascus of lying.")).isEqualTo(3);
      assertThat(quad(reader, "Rebels shelled the school.")).isEqualTo(4);
    }
  }

  private static int quad(Counterclaim reader, String text) {
    Reading reading = reader.read(Report.of("note.txt", text));
    return QuadClassEvaluation.quad(reading);
  }
}
