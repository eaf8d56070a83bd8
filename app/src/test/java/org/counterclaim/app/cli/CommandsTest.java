package org.counterclaim.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {

  @TempDir private Path folder;
  private Shell shell;

  @BeforeEach
  void openShell() {
    shell = new Shell(folder.resolve("ledger.db"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "read",
        "add",
        "list",
        "show",
        "search",
        "statements",
        "export",
        "verify",
        "serve",
        "evaluate"
      })
  void helpsWithExamplesAndExitCodes(String command) {
    Shell.Run run = shell.run(command, "--help");

    assertThat(run.code()).isEqualTo(ExitCode.WELL);
    assertThat(run.out())
        .contains("Usage: counterclaim " + command)
        .contains("Examples:\n  counterclaim " + command)
        .contains("Exit codes:");
  }

  @Test
  void listsAllCommands() {
    assertThat(shell.run("--help").out())
        .contains("read", "add", "list", "show", "search", "statements", "export", "verify")
        .contains("serve", "evaluate", "generate-completion");
  }

  @Test
  void saysItsVersionAndWhoReads() {
    assertThat(shell.run("--version").out())
        .startsWith("counterclaim ")
        .matches("(?s).*, reader: (rules alone|model \\S+ \\(\\d{4}-\\d\\d-\\d\\d\\))\\s*");
  }

  @Test
  void writesACompletionScript() {
    assertThat(shell.run("generate-completion").out()).contains("complete -F");
  }

  @Test
  void answersWrongUsageInOneLine() {
    Shell.Run run = shell.run("list", "--outlett", "x");

    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(run.err()).hasLineCount(1).contains("--outlett", "--outlet", "--help");
  }

  @Test
  void namesAWrongDay() {
    Shell.Run run = shell.run("list", "--since", "yesterday");

    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(run.err()).hasLineCount(1).contains("'yesterday' is not a day such as 2017-12-10");
  }

  @Test
  void asksForACommand() {
    Shell.Run run = shell.run();

    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(run.err()).hasLineCount(1).contains("--help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"list", "verify", "export", "statements"})
  void makesNoLedgerWhereItOnlyAsks(String command) {
    Shell.Run run = shell.run(command);

    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(run.err()).hasLineCount(1).contains("expected a ledger", "counterclaim add");
    assertThat(shell.ledger()).doesNotExist();
  }

  @Test
  void showsWhereItBrokeOnlyWhenDebugging() {
    assertThat(shell.run("list").err()).doesNotContain("\tat ");
    assertThat(shell.run("list", "--debug").err()).contains("\tat ");
  }
}
