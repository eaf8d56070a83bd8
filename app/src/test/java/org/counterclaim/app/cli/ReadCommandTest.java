package org.counterclaim.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterclaim.claim.Actor;
import org.counterclaim.json.ReadingJson;
import org.counterclaim.text.Published;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

  @TempDir private Path folder;
  private Shell shell;
  private String note;

  @BeforeEach
  void writeNote() throws IOException {
    shell = new Shell(folder.resolve("ledger.db"));
    note =
        Files.writeString(
                folder.resolve("note.txt"),
                "“We held the bridge,” the army said. The mayor denied that rebels had crossed it.")
            .toString();
  }

  @Test
  void printsTheContract() {
    Shell.Run run = shell.run("read", note, "--format", "json");

    assertThat(run.code()).isEqualTo(ExitCode.WELL);
    assertThat(run.out()).hasLineCount(1);
    assertThat(ReadingJson.read(run.out()).report().text()).contains("“We held the bridge,”");
  }

  @Test
  void takesOutletAndTimeFromTheCommandLine() {
    String out =
        shell
            .run(
                "read",
                note,
                "--format",
                "json",
                "--outlet",
                "Example",
                "--published",
                "2017-12-10")
            .out();

    assertThat(ReadingJson.read(out).report().outlet()).contains("Example");
    assertThat(ReadingJson.read(out).report().published()).isEqualTo(Published.parse("2017-12-10"));
  }

  @Test
  void knowsTheActorsOfAUsersFile() throws IOException {
    Path actors =
        Files.writeString(
            folder.resolve("actors.tsv"), "Harbour Watch of Oslo\torganisation\tNO\tthe army\n");

    String out = shell.run("read", note, "--format", "json", "--actors", actors.toString()).out();

    assertThat(ReadingJson.read(out).actors())
        .extracting(Actor::name)
        .contains("Harbour Watch of Oslo");
  }

  @Test
  void refusesAFileOfActorsThatBreaksTheForm() throws IOException {
    Path actors = Files.writeString(folder.resolve("actors.tsv"), "Harbour Watch\tghost\n");

    Shell.Run run = shell.run("read", note, "--actors", actors.toString());

    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(run.err()).contains("actors.tsv", "ghost");
  }

  @Test
  void printsWhatItCanAndTellsOfTheRest() {
    String missing = folder.resolve("missing.txt").toString();

    Shell.Run run = shell.run("read", note, missing);

    assertThat(run.code()).isEqualTo(ExitCode.REJECTED);
    assertThat(run.out()).contains("note.txt");
    assertThat(run.err()).hasLineCount(1).startsWith("rejected " + missing);
  }

  @Test
  void leavesWithTwoWhenNothingCouldBeRead() {
    assertThat(shell.run("read", folder.resolve("missing.txt").toString()).code())
        .isEqualTo(ExitCode.NOTHING_DONE);
  }

  @Test
  void putsSeveralReportsOnOnePage() {
    String html = shell.run("read", note, note, "--format", "html").out();

    assertThat(html).containsOnlyOnce("<!doctype html>");
    assertThat(html.split("<article", -1)).hasSize(3);
  }

  @Test
  void keepsNothing() {
    shell.run("read", note);

    assertThat(shell.ledger()).doesNotExist();
  }
}
