package org.counterclaim.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.counterclaim.app.Stories;
import org.counterclaim.app.view.StatementCsv;
import org.counterclaim.claim.Reading;
import org.counterclaim.json.ReadingJson;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.sql.SqlLedger;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that ask a ledger, on one that holds the story of the bridge. */
class LedgerCommandsTest {

  @TempDir private Path folder;
  private final Reading bridge = Stories.bridge();
  private Shell shell;

  @BeforeEach
  void fillLedger() {
    shell = new Shell(folder.resolve("ledger.db"));
    append(bridge);
  }

  @Test
  void listsReportsWithTheirOutletAndDay() {
    Shell.Run run = shell.run("list");

    assertThat(run.code()).isEqualTo(ExitCode.WELL);
    assertThat(run.out())
        .hasLineCount(1)
        .contains(Ids.brief(bridge.report().id()), "2017-12-10", "Example News", "Army and mayor");
  }

  @Test
  void listsNothingOfAnotherOutlet() {
    Shell.Run run = shell.run("list", "--outlet", "Other News");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no report is such");
    assertThat(shell.run("list", "--since", "2020-01-02", "--until", "2020-01-01").err())
        .contains("no report is such");
  }

  @Test
  void saysThatALedgerIsEmpty() throws IOException {
    Path empty = folder.resolve("empty.db");
    SqlLedger.open(empty).close();

    assertThat(new Shell(empty).run("list").err()).contains("no reports", "counterclaim add");
  }

  @Test
  void saysWhichNumberIsNone() {
    for (String command : new String[] {"list", "matters", "statements", "search bridge"}) {
      Shell.Run run = shell.run((command + " --limit -1").split(" ", -1));
      assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DONE);
      assertThat(run.err()).contains("from 1 on for --limit, found -1");
    }
    assertThat(shell.run("list", "--offset", "-1").err()).contains("from 0 on for --offset");
  }

  @Test
  void saysThatNobodyKnowsAHost() {
    assertThat(shell.run("serve", "--host", "desk.invalid").err())
        .contains("--host", "'desk.invalid'")
        .doesNotContain("port");
  }

  @Test
  void showsAReportByTheFirstDigitsOfItsId() {
    String digits = Ids.brief(bridge.report().id()).substring(0, 6);

    assertThat(shell.run("show", digits).out()).contains("rebels held the bridge");
    assertThat(ReadingJson.read(shell.run("show", digits, "--format", "json").out()))
        .isEqualTo(bridge);
  }

  @Test
  void readsAgainWhatAnOlderModelRead() {
    append(Stories.of("model en-0"));

    Shell.Run run = shell.run("reread");

    assertThat(run.code()).isEqualTo(ExitCode.WELL);
    assertThat(run.out()).startsWith("1 read again by ").endsWith(", 0 rejected\n");
    assertThat(shell.run("reread").out()).startsWith("0 read again");
  }

  @Test
  void readsOneReportAgainWhoeverReadIt() {
    Reading older = Stories.of("model en-0");
    append(older);
    append(Stories.bridge());

    assertThat(shell.run("reread", Ids.brief(older.report().id())).out())
        .startsWith("1 read again by ");
    assertThat(shell.run("reread", Ids.brief(older.report().id())).out())
        .startsWith("0 read again by ")
        .contains("1 say the same as before");
    assertThat(shell.run("reread", "ffffffffff").code()).isEqualTo(ExitCode.NOTHING_DONE);
  }

  @Test
  void saysHowToFindAnIdThatIsNotThere() {
    Shell.Run run = shell.run("show", "ffffffffff");

    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(run.err()).hasLineCount(1).contains("'ffffffffff'", "counterclaim list");
  }

  @Test
  void showsWhatAVersionChangedAndWhomItTouched() {
    Reading revised = Stories.bridge("“We never left the bridge,” he repeated on Monday.");
    append(revised);

    assertThat(shell.run("list").out()).containsOnlyOnce("(version 1, replaced)");
    assertThat(shell.run("statements").out())
        .contains(Ids.brief(revised.report().id()))
        .doesNotContain(Ids.brief(bridge.report().id()));
    assertThat(shell.run("show", Ids.brief(bridge.report().id())).err())
        .contains("replaced it", "counterclaim show --revisions");
    assertThat(shell.run("show", Ids.brief(revised.report().id())).err()).isEmpty();

    Shell.Run run = shell.run("show", Ids.brief(revised.report().id()), "--revisions");

    assertThat(run.code()).isEqualTo(ExitCode.WELL);
    assertThat(run.out())
        .contains("version 1", "version 2")
        .contains("+ “We never left the bridge,” he repeated on Monday.")
        .contains("touches s3  Colonel Amar Dahan");
  }

  @Test
  void saysOfWordsItFoundThatTheyAreDeniedAndByWhichWord() {
    append(Stories.ferry());

    assertThat(shell.run("search", "rammed ferry").out())
        .contains("Ilse Norgaard denied\n  [denied] her crew had rammed the ferry");
    assertThat(shell.run("search", "lights").out())
        .contains("a nurse said\n  We saw the lights go out");
    assertThat(shell.run("statements", "--speaker", "norgaard").out())
        .contains("Ilse Norgaard denied");
  }

  @Test
  void givesVersionsAsJson() {
    Shell.Run run =
        shell.run("show", Ids.brief(bridge.report().id()), "--revisions", "--format", "json");

    assertThat(run.out()).hasLineCount(1).contains("\"number\":1", "\"changes\":[]");
  }

  @Test
  void hasNoPageOfVersions() {
    Shell.Run run =
        shell.run("show", Ids.brief(bridge.report().id()), "--revisions", "--format", "html");

    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(run.err()).hasLineCount(1).contains("'html'");
  }

  @Test
  void findsWordsInReportsAndStatements() {
    Shell.Run run = shell.run("search", "rebels", "bridge");

    assertThat(run.code()).isEqualTo(ExitCode.WELL);
    assertThat(run.out()).contains("Army and mayor", "the mayor", "rebels held the bridge");
  }

  @Test
  void saysWhenNothingIsFound() {
    Shell.Run run = shell.run("search", "submarine");

    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasLineCount(1);
  }

  @Test
  void listsStatementsOfASpeaker() {
    assertThat(shell.run("statements", "--speaker", "dahan").out())
        .contains("Colonel Amar Dahan", "We never left the bridge")
        .doesNotContain("rebels held");
  }

  @Test
  void limitsStatements() {
    assertThat(shell.run("statements", "--limit", "2", "--format", "json").out()).hasLineCount(2);
  }

  @Test
  void givesStatementsAsRows() {
    String out = shell.run("statements", "--format", "csv").out();

    assertThat(out).hasLineCount(4).startsWith(StatementCsv.HEADER + ",url,saidAt,");
    assertThat(out).contains(",s2,indirect,the mayor,rebels held the bridge,doubting,certain,0.9,");
  }

  @Test
  void saysWhenNoStatementIsSuch() {
    Shell.Run run = shell.run("statements", "--speaker", "nobody at all");

    assertThat(run.code()).isEqualTo(ExitCode.WELL);
    assertThat(run.err()).hasLineCount(1).contains("no statement is such", "search");
    assertThat(shell.run("statements", "--limit", "-1").err()).contains("--limit", "found -1");
  }

  @Test
  void saysWhetherAKnownHeadIsStillInTheChain() {
    String sound = shell.run("verify").out();
    String head = sound.substring(sound.lastIndexOf(' ') + 1).strip();

    assertThat(shell.run("verify", "--head", head).code()).isEqualTo(ExitCode.WELL);
    Shell.Run other = shell.run("verify", "--head", "0".repeat(63) + "1");
    assertThat(other.code()).isEqualTo(ExitCode.REJECTED);
    assertThat(other.out()).contains("fault:", "unsound");
  }

  @Test
  void doesNotCallALedgerUnsoundForAHeadThatIsNotWhole() {
    String sound = shell.run("verify").out();
    String head = sound.substring(sound.lastIndexOf(' ') + 1).strip();

    Shell.Run run = shell.run("verify", "--head", head.substring(0, 12));

    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasLineCount(1).contains("expected", "64 hex digits", "found 12");
  }

  @Test
  void exportsEveryReading() {
    assertThat(ReadingJson.read(shell.run("export").out())).isEqualTo(bridge);
    assertThat(shell.run("export", "--format", "csv").out()).hasLineCount(4);
  }

  @Test
  void exportsToAFileThatAppearsWhole() throws IOException {
    Path file = folder.resolve("all.jsonl");

    Shell.Run run = shell.run("export", "--output", file.toString());

    assertThat(run.out()).isEmpty();
    assertThat(ReadingJson.read(Files.readString(file, UTF_8))).isEqualTo(bridge);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void printsWhereStandardOutputIsNamed() {
    assertThat(shell.run("export", "--format", "csv", "--output", "/dev/stdout").out())
        .hasLineCount(4);
  }

  @Test
  void exportsBesideAFileThatLooksUnfinished() throws IOException {
    Path other = Files.writeString(folder.resolve("all.csv.part"), "somebody else's");

    shell.run("export", "--format", "csv", "--output", folder.resolve("all.csv").toString());

    assertThat(other).hasContent("somebody else's");
    assertThat(folder.resolve("all.csv")).isNotEmptyFile();
  }

  @Test
  void leavesNothingUnfinishedWhereItCannotExport() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("taken"));
    Files.writeString(taken.resolve("note.txt"), "kept");

    Shell.Run run = shell.run("export", "--output", taken.toString());

    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
    assertThat(taken.resolve("note.txt")).hasContent("kept");
  }

  @Test
  void saysWhereItCannotExportTo() {
    Shell.Run run = shell.run("export", "--output", folder.resolve("no/such/x.csv").toString());

    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(run.err())
        .hasLineCount(1)
        .contains("found no folder " + folder.resolve("no/such"), "make it, or name another");
  }

  @Test
  void verifiesASoundLedger() {
    Shell.Run run = shell.run("verify");

    assertThat(run.code()).isEqualTo(ExitCode.WELL);
    assertThat(run.out()).startsWith("sound: ").contains("head ");
  }

  @Test
  void addsKnowsAndRejects() throws IOException {
    String note = Files.writeString(folder.resolve("note.txt"), "The army left.").toString();
    String missing = folder.resolve("missing.txt").toString();

    Shell.Run first = shell.run("add", note, missing);
    Shell.Run second = shell.run("add", note);

    assertThat(first.code()).isEqualTo(ExitCode.REJECTED);
    assertThat(first.out()).endsWith("1 added, 0 known, 0 revised, 1 rejected\n");
    assertThat(first.err())
        .hasLineCount(2)
        .startsWith(
            "1 report that was added earlier is tied to the others now\nrejected " + missing);
    assertThat(second.err()).isEmpty();
    assertThat(second.code()).isEqualTo(ExitCode.WELL);
    assertThat(second.out()).endsWith("0 added, 1 known, 0 revised, 0 rejected\n");
  }

  @Test
  void addsNoSidecarThatAPatternNamesBesideItsReport() throws IOException {
    String note = Files.writeString(folder.resolve("note.txt"), "The army left.").toString();
    String sidecar = Files.writeString(folder.resolve("note.json"), "{}").toString();

    assertThat(shell.run("add", sidecar, note).out())
        .endsWith("1 added, 0 known, 0 revised, 0 rejected\n");
    Shell.Run alone = shell.run("add", sidecar);
    assertThat(alone.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(alone.err()).contains("rejected " + sidecar, "found JSON");
  }

  @Test
  void readsAKnownReportAgainWhereThatIsAsked() throws IOException {
    String note = Files.writeString(folder.resolve("note.txt"), "The army left.").toString();
    append(Reading.unread(Report.of(note, "The army left."), "by a lesser reader"));

    assertThat(shell.run("add", note).out()).contains("0 added, 1 known");
    assertThat(shell.run("add", "--again", note).out())
        .endsWith("0 added, 0 known, 0 revised, 1 reread, 0 rejected\n");
    assertThat(shell.run("add", "--again", note).out())
        .endsWith("0 added, 1 known, 0 revised, 0 reread, 0 rejected\n");
    assertThat(shell.run("verify").out()).startsWith("sound: ");
  }

  @Test
  void addsToTheLedgerThatIsNamed() throws IOException {
    String note = Files.writeString(folder.resolve("note.txt"), "The army left.").toString();
    Path other = folder.resolve("other.db");

    shell.run("add", note, "--ledger", other.toString());

    assertThat(new Shell(other).run("list", "--format", "json").out())
        .hasLineCount(1)
        .contains("note.txt");
  }

  private void append(Reading reading) {
    try (Ledger ledger = SqlLedger.open(shell.ledger())) {
      ledger.append(reading, Stories.original(reading));
    }
  }
}
