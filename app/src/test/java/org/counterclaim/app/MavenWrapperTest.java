package org.counterclaim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for bash")
class MavenWrapperTest {

  private static final String ADDRESS = "distributionUrl=https://example.org/maven-9-bin.zip\n";

  @TempDir private Path folder;
  private Script wrapper;

  @BeforeEach
  void standBesideAnOldMaven() throws IOException {
    Path programs = folder.resolve("programs");
    Script.standIn(programs.resolve("mvn"), "echo Apache Maven 3.6.3\n");
    Script.standIn(programs.resolve("unzip"), "exit 1\n");
    Script.standIn(programs.resolve("curl"), "touch '" + folder.resolve("fetched") + "'\nexit 1\n");
    wrapper =
        Script.copied(
            "mvnw",
            folder.resolve("mvnw"),
            Map.of(
                "PATH",
                programs + ":" + System.getenv("PATH"),
                "HOME",
                folder.resolve("home").toString()));
  }

  @Test
  void doesNotFetchWhatItCannotCheck() throws Exception {
    describe(ADDRESS);

    Script.Answer answer = wrapper.run("-v");

    assertThat(answer.status()).isEqualTo(2);
    assertThat(answer.text()).contains("distributionSha512Sum", "install Maven 3.8 or newer");
    assertThat(folder.resolve("fetched")).doesNotExist();
  }

  @Test
  void fetchesWhatItCanCheck() throws Exception {
    describe(ADDRESS + "distributionSha512Sum=00ff\n");

    assertThat(wrapper.run("-v").text()).contains("could not fetch https://example.org/maven-9");
    assertThat(folder.resolve("fetched")).exists();
  }

  private void describe(String properties) throws IOException {
    Path file = folder.resolve(".mvn/wrapper/maven-wrapper.properties");
    Files.createDirectories(file.getParent());
    Files.writeString(file, properties);
  }
}
