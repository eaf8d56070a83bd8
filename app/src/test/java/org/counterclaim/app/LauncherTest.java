package org.counterclaim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of a checkout whose build writes down that it ran and packs one source. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for bash")
class LauncherTest {

  private static final String BUILD =
      """
      echo built >> builds
      source=$(cat app/src/main/source)
      %s
      mkdir -p app/target/counterclaim-1/bin
      echo "echo $source" > app/target/counterclaim-1/bin/counterclaim
      chmod +x app/target/counterclaim-1/bin/counterclaim
      """;

  @TempDir private Path root;
  private Script launcher;

  @BeforeEach
  void checkOut() throws IOException {
    Files.writeString(root.resolve("pom.xml"), "<version>1</version>\n");
    Files.createDirectories(root.resolve("app/src/main"));
    write("first");
    Script.standIn(root.resolve("java/bin/javac"), "echo javac 17.0.1\n");
    launcher =
        Script.copied(
            "counterclaim",
            root.resolve("counterclaim"),
            Map.of("JAVA_HOME", root.resolve("java").toString()));
    buildBy("");
  }

  @Test
  void buildsOnceForTwoFirstStarts() throws Exception {
    buildBy("sleep 1");

    Process one = launcher.start();
    Process other = launcher.start();

    assertThat(Script.answer(one).text()).endsWith("first\n");
    assertThat(Script.answer(other).text()).endsWith("first\n");
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void buildsNothingWhereNothingChanged() throws Exception {
    launcher.run();

    assertThat(launcher.run()).isEqualTo(new Script.Answer(0, "first\n"));
    assertThat(builds()).isEqualTo(1);
  }

  @Test
  void buildsAgainForWhatChangedDuringABuild() throws Exception {
    buildBy("sleep 0.1; echo second > app/src/main/source");

    assertThat(launcher.run().text()).endsWith("first\n");
    assertThat(launcher.run().text()).endsWith("second\n");
  }

  @Test
  void keepsWhatWorkedWhenABuildFails() throws Exception {
    launcher.run();
    write("second");
    buildBy("exit 1");

    assertThat(launcher.run().status()).isEqualTo(2);
    try (Stream<Path> files = Files.walk(root.resolve("app/target"))) {
      assertThat(files).anyMatch(file -> file.endsWith("bin/counterclaim"));
    }
  }

  private void buildBy(String step) throws IOException {
    Script.standIn(root.resolve("mvnw"), BUILD.formatted(step));
  }

  private void write(String source) throws IOException {
    Files.writeString(root.resolve("app/src/main/source"), source + "\n");
  }

  private long builds() throws IOException {
    return Files.readAllLines(root.resolve("builds")).size();
  }
}
