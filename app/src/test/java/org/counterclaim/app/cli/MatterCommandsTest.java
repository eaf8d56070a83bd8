package org.counterclaim.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.counterclaim.Counterclaim;
import org.counterclaim.analysis.AnalysisConfig;
import org.counterclaim.claim.Reading;
import org.counterclaim.correction.Anchor;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Correction;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.sql.SqlLedger;
import org.counterclaim.text.Original;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The commands that ask for matters, on a ledger to which two accounts of one strike were added.
 */
class MatterCommandsTest {

  private static final String ACCUSATION =
      "An air strike hit a vegetable market in Maarat al-Numan on April 19, killing at least 37"
          + " people, the Civil Defence said. \"The Syrian government bombed the market at noon\","
          + " rescue worker Samir Halabi said.";

  private static final String DENIAL =
      "The Syrian army denied that it had bombed a market in Maarat al-Numan on April 19. The army"
          + " said that terrorists had shelled the market themselves.";

  private static final String FERRY =
      "A ferry carrying forty passengers sank off Zanzibar on Saturday, the coast guard said.";

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void addTwoAccounts() {
    Path file = folder.resolve("ledger.db");
    shell = new Shell(file);
    AnalysisConfig rules = AnalysisConfig.ofDefaults().withRulesAlone();
    try (Counterclaim counterclaim = Counterclaim.with(SqlLedger.open(file), rules)) {
      add(counterclaim, "accusation.txt", "2016-04-22", ACCUSATION);
      add(counterclaim, "denial.txt", "2016-04-20", DENIAL);
    }
  }

  @Test
  void listsMattersWithTheirGradesAndPositions() {
    Shell.Run run = shell.run("matters");
    assertThat(run.code()).isEqualTo(ExitCode.WELL);
    assertThat(run.out()).contains("air strike at Maarat", "contested");
  }

  @Test
  void listsNoMatterOfAnotherGrade() {
    assertThat(shell.run("matters", "--grade", "conceded").out()).isEmpty();
  }

  @Test
  void saysAsOfWhenThereIsNoSuchMatterOnlyWhereThatIsAsked() {
    assertThat(shell.run("matter", "mzzz").err())
        .contains("'mzzz', found none; 'counterclaim matters'")
        .doesNotContain("published");
    assertThat(shell.run("matter", "mzzz", "--as-of", "2016-04-21").err())
        .contains("as published by 2016-04-21: ", "'mzzz'");
  }

  @Test
  void showsTheAccountsOfAMatterSideBySide() {
    String id = firstId(shell.run("matters", "--grade", "contested").out());
    Shell.Run run = shell.run("matter", id);
    assertThat(run.code()).isEqualTo(ExitCode.WELL);
    assertThat(run.out()).contains("accusation#", "denial#", "last reported on 2016-04-22");
    assertThat(shell.run("matter", id, "--format", "json").out())
        .contains("\"reports\":[", "\"positions\":[");
  }

  @Test
  void anAccusationIsUnansweredUntilAnotherAccountComesOut() {
    assertThat(shell.run("unanswered", "--as-of", "2016-04-21").out()).contains("1 × terrorists");
    assertThat(shell.run("unanswered").out()).isEmpty();
  }

  @Test
  void nothingWasRecordedInThatYear() {
    Shell.Run run = shell.run("matters", "--as-of", "2016-04-30", "--recorded");
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("as recorded by 2016-04-30: no matters");
  }

  @Test
  void goesOnBehindAPartOfTheList() {
    try (Counterclaim counterclaim = open()) {
      add(counterclaim, "ferry.txt", "2016-05-01", FERRY);
    }
    Shell.Run first = shell.run("matters", "--limit", "1");
    assertThat(first.err()).contains("there are more: --after ");
    String next = first.err().strip().replaceFirst("(?s).*--after ", "");
    String second = shell.run("matters", "--limit", "1", "--after", next).out();

    assertThat(firstId(second)).isNotEmpty().isNotEqualTo(firstId(first.out()));
    assertThat(shell.run("matters", "--after", "x").code()).isEqualTo(ExitCode.NOTHING_DONE);
  }

  @Test
  void showsMattersAsPeopleHaveTiedThem() {
    try (Counterclaim counterclaim = open()) {
      add(counterclaim, "ferry.txt", "2016-05-01", FERRY);
    }
    List<String> before = accounts(shell.run("matters").out());
    try (Counterclaim counterclaim = open()) {
      Ledger ledger = counterclaim.ledger();
      List<Reading> readings = ledger.readings().toList();
      Reading ferry = readings.get(2);
      ledger.correct(
          new Correction(
              ferry.report().id(),
              anchor(ferry),
              new Change.SameHappening(readings.get(0).report().id(), anchor(readings.get(0))),
              "Nour",
              "for the test"),
          counterclaim.linker());
    }

    assertThat(before).hasSizeGreaterThan(1).noneMatch(MatterCommandsTest::joinsFerryAndRaid);
    assertThat(accounts(shell.run("matters").out()))
        .anyMatch(MatterCommandsTest::joinsFerryAndRaid);
  }

  private List<String> accounts(String matters) {
    return matters
        .lines()
        .filter(line -> line.startsWith("m"))
        .map(line -> shell.run("matter", firstId(line), "--format", "json").out())
        .toList();
  }

  private static boolean joinsFerryAndRaid(String matter) {
    return matter.contains("\"source\":\"ferry.txt\"")
        && matter.contains("\"source\":\"accusation.txt\"");
  }

  @Test
  void saysHowToFindAMatterThatIsNotThere() {
    Shell.Run run = shell.run("matter", "mffffff");
    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(run.err()).contains("'mffffff'", "counterclaim matters");
  }

  @Test
  void doesNotTakeRecordedWithoutADay() {
    Shell.Run run = shell.run("matters", "--recorded");
    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(run.err()).contains("--as-of");
  }

  private Counterclaim open() {
    return Counterclaim.with(
        SqlLedger.open(folder.resolve("ledger.db")), AnalysisConfig.ofDefaults().withRulesAlone());
  }

  private static Anchor anchor(Reading reading) {
    return Anchor.of(reading.statements().get(0), reading.report().text());
  }

  private static void add(Counterclaim counterclaim, String name, String day, String text) {
    Report report =
        Report.builder(name, text)
            .outlet("Outlet of " + name)
            .published(Published.parse(day))
            .build();
    counterclaim.add(report, Original.of(text.getBytes(UTF_8), "text/plain"));
  }

  private static String firstId(String lines) {
    return lines.strip().split("\\s+", 2)[0];
  }
}
