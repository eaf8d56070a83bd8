package org.counterclaim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the script is for bash")
class StartScriptTest {

  @TempDir private Path folder;

  @ParameterizedTest(name = "on Java {0}")
  @ValueSource(strings = {"17.0.15", "25.0.1"})
  void clearsAwayClassesKeptLongAgo(String version) throws Exception {
    Path old = archive("classes-17.0.1-1.jsa", Duration.ofDays(40));
    Path recent = archive("classes-17.0.1-2.jsa", Duration.ofDays(20));
    Path foreign = archive("notes.txt", Duration.ofDays(40));

    Script.Answer answer = script(version).run("list");

    assertThat(answer).isEqualTo(new Script.Answer(0, "started\n"));
    assertThat(old).doesNotExist();
    assertThat(recent).exists();
    assertThat(foreign).exists();
  }

  private Script script(String version) throws IOException {
    Path java = folder.resolve("java");
    Script.standIn(java.resolve("bin/java"), "echo started\n");
    Files.writeString(java.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Files.createDirectories(folder.resolve("lib"));
    return Script.copied(
        "app/src/main/bin/counterclaim",
        folder.resolve("bin/counterclaim"),
        Map.of(
            "JAVA_HOME", java.toString(),
            "XDG_CACHE_HOME", folder.resolve("cache").toString(),
            "COUNTERCLAIM_NO_CACHE", ""));
  }

  private Path archive(String name, Duration age) throws IOException {
    Path file = folder.resolve("cache/counterclaim").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "classes");
    return Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }
}
