package org.counterclaim.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.counterclaim.Counterclaim;
import org.counterclaim.app.Stories;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.sql.SqlLedger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectCommandTest {

  @TempDir private Path folder;
  private final Reading bridge = Stories.bridge();
  private final String id = Ids.brief(bridge.report().id());
  private Shell shell;

  @BeforeEach
  void fillLedger() {
    shell = new Shell(folder.resolve("ledger.db"));
    try (Ledger ledger = SqlLedger.open(shell.ledger())) {
      ledger.append(bridge, Stories.original(bridge));
    }
  }

  @Test
  void givesAStatementAnotherSpeakerAndEveryOutputSaysSo() {
    Shell.Run run =
        correct("s2", "--speaker", "Karim Brigade", "--kind", "armed-group", "--why", "its post");

    assertThat(run.code()).isEqualTo(ExitCode.WELL);
    assertThat(run.out()).startsWith("3 ").contains("Nour: speaker: Karim Brigade", "its post");
    assertThat(shell.run("show", id).out()).contains("Karim Brigade", "1 correction, by Nour");
    assertThat(shell.run("export").out())
        .contains("Karim Brigade", "by hand, corrected by Nour", "1 correction, by Nour");
    assertThat(shell.run("export", "--format", "csv").out()).contains("Karim Brigade");
    assertThat(shell.run("verify").out()).startsWith("sound: 3 entries");
  }

  @Test
  void aRejectedStatementLeavesItsHappeningToo() {
    try (Ledger ledger = SqlLedger.open(shell.ledger())) {
      ledger.link(Counterclaim.withRulesAlone().linker());
    }
    assertThat(told()).contains("s1");

    assertThat(correct("s1", "--reject", "--why", "nobody says this").code())
        .isEqualTo(ExitCode.WELL);

    assertThat(told()).isNotEmpty().doesNotContain("s1");
  }

  @Test
  void rejectsListsAndTakesBack() {
    correct("s1", "--reject", "--why", "nobody says this");
    assertThat(shell.run("statements").out()).doesNotContain("the mayor had claimed");

    Shell.Run undone = shell.run("correct", id, "--undo", "3", "--who", "Sam", "--why", "it does");

    assertThat(undone.code()).isEqualTo(ExitCode.WELL);
    assertThat(shell.run("statements").out()).contains("the mayor had claimed");
    assertThat(shell.run("correct", id).out())
        .hasLineCount(1)
        .contains("no statement", "nobody says this", "undone by Sam: it does");
  }

  @Test
  void listsNothingWhereNobodyCorrected() {
    assertThat(shell.run("correct", id).out()).isEqualToIgnoringWhitespace("no corrections");
  }

  @Test
  void wantsANameAndAReason() {
    Shell.Run run = shell.run("correct", id, "s1", "--accept", "--who", "Nour");

    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(run.err()).contains("the reason is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"s9", "", "e1"})
  void refusesAStatementThatIsNotThere(String statement) {
    Shell.Run run = correct(statement, "--accept", "--why", "so");

    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(run.err()).contains("expected a statement of the report");
  }

  private List<String> told() {
    try (Ledger ledger = SqlLedger.open(shell.ledger())) {
      return ledger.catalogue().storiesOf(bridge.report().id(), Optional.empty()).stream()
          .flatMap(story -> story.happening().statements().stream())
          .map(StatementRef::statement)
          .toList();
    }
  }

  private Shell.Run correct(String statement, String... more) {
    String[] arguments = new String[more.length + 5];
    arguments[0] = "correct";
    arguments[1] = id;
    arguments[2] = statement;
    arguments[3] = "--who";
    arguments[4] = "Nour";
    System.arraycopy(more, 0, arguments, 5, more.length);
    return shell.run(arguments);
  }
}
