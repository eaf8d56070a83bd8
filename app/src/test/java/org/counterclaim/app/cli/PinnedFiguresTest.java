package org.counterclaim.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures again what {@code evaluation/} states; a figure that moved, up or down, fails here. */
class PinnedFiguresTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"model", "rules"})
  void areWhatIsMeasuredNow(String reader) {
    Path shared = Path.of(System.getProperty("counterclaim.shared", "../shared"));
    assumeTrue(
        Files.isDirectory(shared.resolve("gold")),
        () -> "SKIPPED: no annotated data in " + shared + ", the pinned figures are not measured");
    Path root = Path.of(System.getProperty("counterclaim.root", ".."));
    Path pins = root.resolve("evaluation");

    Shell.Run run =
        new Shell(folder.resolve("ledger.db"))
            .run(
                "evaluate",
                "all",
                "--reader",
                reader,
                "--shared",
                shared.toString(),
                "--labels",
                root.resolve("training/labels").toString(),
                "--check",
                pins.toString());

    assertThat(run.out()).doesNotContain("is pinned at", "is not pinned", "was not measured");
    assertThat(run.code()).isEqualTo(ExitCode.WELL);
  }
}
