package org.counterclaim.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What commands say of themselves is whole sentences, and each line is as full as it can be. */
class HelpTest {

  private final Shell shell = new Shell(Path.of("no-ledger.db"));

  static List<String> commands() {
    return Stream.of(
            "read thread add list show search statements matters matter unanswered export correct reread"
                .split(" "),
            "verify serve evaluate".split(" "))
        .flatMap(Stream::of)
        .toList();
  }

  @Test
  void theListOfCommandsBreaksOffNoSentence() {
    String help = shell.run("--help").out();

    String list = help.substring(help.indexOf("Commands:"), help.indexOf("Exit codes:"));
    String flat = list.replaceAll("\\s+", " ");
    assertThat(flat).contains("the accounts side by side. add", "in this ledger. export");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void noLineOfAHelpIsBrokenBeforeItIsFull(String command) {
    List<String> lines = shell.run(command, "--help").out().lines().toList();

    for (int i = 0; i + 1 < lines.size(); i++) {
      String next = lines.get(i + 1);
      if (next.matches(" {10,}[a-z(].*") && lines.get(i).matches(" {10,}.*[a-z,]")) {
        String word = next.strip().split(" ", 2)[0];
        assertThat(lines.get(i).length() + 1 + word.length()).as(lines.get(i)).isGreaterThan(77);
      }
    }
  }
}
