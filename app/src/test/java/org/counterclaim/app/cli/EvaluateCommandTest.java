package org.counterclaim.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterclaim.evaluation.PinnedFigures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void writeASmallCorpus() throws IOException {
    shell = new Shell(folder.resolve("ledger.db"));
    Path part = folder.resolve("data/polnear/dev");
    Files.createDirectories(part.resolve("text"));
    Files.createDirectories(part.resolve("attributions"));
    Files.writeString(part.resolve("text/a.txt"), "The mayor said the mill had burned.", UTF_8);
    Files.writeString(
        part.resolve("attributions/a_1.ann"),
        """
        T1\tSource 0 9\tThe mayor
        T2\tCue 10 14\tsaid
        T3\tContent 15 34\tthe mill had burned
        E1\tCue:T2 Source:T1 Content:T3
        """,
        UTF_8);
  }

  @Test
  void printsATable() {
    Shell.Run run = evaluate();

    assertThat(run.code()).isEqualTo(ExitCode.WELL);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("polnear-dev · rules · 1 reports in ")
        .containsPattern("cue +1\\.000 +1\\.000 +1\\.000\n");
  }

  @Test
  void pinsWhatItMeasures() {
    evaluate("--pin", pins().toString());
    PinnedFigures pinned = PinnedFigures.read(pins().resolve("polnear-dev-rules.yaml"));

    assertThat(pinned.dataset()).isEqualTo("polnear-dev");
    assertThat(pinned.command()).isEqualTo("./counterclaim evaluate polnear --reader rules");
    assertThat(pinned.figures()).containsEntry("cue-f1", 1.0);
  }

  @Test
  void findsFiguresAsPinned() {
    evaluate("--pin", pins().toString());

    assertThat(evaluate("--check", pins().toString()).code()).isEqualTo(ExitCode.WELL);
  }

  @Test
  void leavesWithOneWhereAFigureMoved() throws IOException {
    evaluate("--pin", pins().toString());
    Path file = pins().resolve("polnear-dev-rules.yaml");
    Files.writeString(file, Files.readString(file).replace("cue-f1: 1.0000", "cue-f1: 0.9000"));

    Shell.Run run = evaluate("--check", pins().toString());
    assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.out())
        .endsWith("polnear-dev-rules.yaml: cue-f1 is pinned at 0.9000 and measured 1.0000\n");
  }

  @Test
  void leavesWithOneWhereNothingIsPinned() {
    Shell.Run run = evaluate("--check", pins().toString());

    assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.out()).contains("nothing is pinned in ");
  }

  @Test
  void measuresSpeakersAgainstLabels() throws IOException {
    Path labels = Files.createDirectories(folder.resolve("labels/speakers"));
    Files.writeString(
        labels.resolve("polnear-dev.jsonl"),
        """
        {"report": "a", "cue": [10, 14], "source": [0, 9], "unnamed": "nobody named"}
        """,
        UTF_8);
    Shell.Run run =
        shell.run(
            "evaluate",
            "speakers",
            "--reader",
            "rules",
            "--shared",
            folder.toString(),
            "--labels",
            folder.resolve("labels").toString());

    assertThat(run.code()).isEqualTo(ExitCode.WELL);
    assertThat(run.out())
        .startsWith("speakers-polnear-dev · rules · 1 reports in ")
        .containsPattern("speaker-unnamed-of-found +1\\.000\n");
  }

  @Test
  void skipsNamesAloudWhereRulesRead() {
    Shell.Run run =
        shell.run(
            "evaluate",
            "names",
            "--reader",
            "rules",
            "--shared",
            folder.toString(),
            "--pin",
            pins().toString());

    assertThat(run.code()).isEqualTo(ExitCode.WELL);
    assertThat(run.out())
        .contains("names-newswire · skipped: rules", "names-conll · skipped: rules")
        .doesNotContain("0.000");
    assertThat(pins()).doesNotExist();
  }

  @Test
  void saysWhichDataItMisses() {
    Shell.Run run =
        shell.run("evaluate", "gold", "--reader", "rules", "--shared", folder.toString());

    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(run.err()).hasLineCount(1).contains("gold-within-dev", "--shared");
  }

  private Shell.Run evaluate(String... more) {
    String[] arguments = {
      "evaluate", "polnear", "--reader", "rules", "--shared", folder.toString()
    };
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + more.length);
    System.arraycopy(more, 0, all, arguments.length, more.length);
    return shell.run(all);
  }

  private Path pins() {
    return folder.resolve("evaluation");
  }
}
