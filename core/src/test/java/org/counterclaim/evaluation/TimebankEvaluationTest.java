package org.counterclaim.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.TimeMention;
import org.counterclaim.claim.When;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimebankEvaluationTest {

  @TempDir private Path folder;

  @Test
  void countsTheReportsThatNoRuleWasDevelopedOn() throws IOException {
    write(heldOut(true));
    write(heldOut(false));

    Map<String, Double> figures =
        TimebankEvaluation.evaluate(folder, TimebankEvaluationTest::findsFriday);

    assertThat(figures)
        .containsEntry("times-recall", 0.5)
        .containsEntry("times-precision", 1.0)
        .containsEntry("times-value-f1", 2.0 / 3);
  }

  @Test
  void readsNothingButTimeMl() throws IOException {
    Files.writeString(folder.resolve("README.txt"), "about the data", UTF_8);

    assertThat(TimebankEvaluation.evaluate(folder, TimebankEvaluationTest::findsFriday))
        .containsEntry("times-span-f1", 0.0);
  }

  private static String heldOut(boolean wanted) {
    return List.of("mill.tml", "bridge.tml", "ferry.tml", "port.tml", "vote.tml", "fire.tml")
        .stream()
        .filter(
            name ->
                new TimebankReport(name, Report.of(name, ""), List.of()).isForDevelopment()
                    != wanted)
        .findFirst()
        .orElseThrow();
  }

  private void write(String name) throws IOException {
    Files.writeString(
        folder.resolve(name),
        """
        <?xml version="1.0" ?>
        <TimeML><TEXT>Ferries stopped <TIMEX3 tid="t1" type="DATE" value="2011-04-08">Friday</TIMEX3> for <TIMEX3 tid="t2" type="DURATION" value="PT6H">six hours</TIMEX3>.</TEXT></TimeML>
        """,
        UTF_8);
  }

  private static Reading findsFriday(Report report) {
    TimeMention friday =
        new TimeMention(
            new Span(16, 22),
            TimeMention.Type.DATE,
            "2011-04-08",
            new When.Unstated(),
            new Provenance("test", 1));
    return new Reading(
        report, List.of(), List.of(), List.of(), List.of(friday), List.of(), List.of());
  }
}
