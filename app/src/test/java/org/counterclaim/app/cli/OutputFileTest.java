package org.counterclaim.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "links and pipes are others there")
class OutputFileTest {

  private static final String WORDS = "who said what\n";

  @TempDir Path folder;

  @Test
  void makesAFileAndReplacesOne() {
    Path file = folder.resolve("pipe.csv");

    write(file, "first\n");
    write(file, WORDS);

    assertThat(file).hasContent(WORDS);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void leavesALinkALink() throws IOException {
    Path target = Files.writeString(folder.resolve("target.csv"), "old");
    Files.createDirectory(folder.resolve("away"));
    Path link = Files.createSymbolicLink(folder.resolve("away/link"), Path.of("../target.csv"));
    Path farther = Files.createSymbolicLink(folder.resolve("farther"), link);

    write(farther, WORDS);

    assertThat(farther).isSymbolicLink();
    assertThat(link).isSymbolicLink();
    assertThat(target).hasContent(WORDS);
  }

  @Test
  void makesTheFileThatALinkWaitsFor() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("later.csv"));

    write(link, WORDS);

    assertThat(link).isSymbolicLink();
    assertThat(folder.resolve("later.csv")).hasContent(WORDS);
  }

  @Test
  @Timeout(60)
  void writesToAPipeAsItIs() throws Exception {
    Path pipe = pipe();
    CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> read(pipe));

    write(pipe, WORDS);

    assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo(WORDS);
    assertThat(Files.isRegularFile(pipe)).isFalse();
    assertThat(pipe).exists();
  }

  @Test
  @Timeout(60)
  void writesToAPipeThroughALink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), pipe());
    CompletableFuture<String> read = CompletableFuture.supplyAsync(() -> read(link));

    write(link, WORDS);

    assertThat(read.get(30, TimeUnit.SECONDS)).isEqualTo(WORDS);
    assertThat(link).isSymbolicLink();
  }

  @Test
  void leavesEverythingAsItWasWhereSomebodyStopsIt() throws IOException {
    Path file = Files.writeString(folder.resolve("all.csv"), "old");

    assertThatExceptionOfType(Interruption.StoppedException.class)
        .isThrownBy(
            () ->
                new OutputFile(file)
                    .write(
                        (out, check) -> {
                          out.write(WORDS.getBytes(UTF_8));
                          throw new Interruption.StoppedException();
                        }));

    assertThat(file).hasContent("old");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void takesAwayWhatAKilledProcessLeft() throws IOException {
    Path left = old("all.csv.7124.part");
    Path running = old("all.csv.7125.part");
    Path young = Files.writeString(folder.resolve("all.csv.7126.part"), "begun");
    Path others = old("all.csv.notes.part");
    Path another = old("other.csv.7124.part");
    try (FileChannel channel = FileChannel.open(running, StandardOpenOption.WRITE)) {
      assertThat(channel.lock().isValid()).isTrue();

      write(folder.resolve("all.csv"), WORDS);
    }

    assertThat(left).doesNotExist();
    assertThat(List.of(running, young, others, another)).allMatch(Files::exists);
    assertThat(folder.resolve("all.csv")).hasContent(WORDS);
  }

  private Path old(String name) throws IOException {
    Path file = Files.writeString(folder.resolve(name), "begun");
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    return file;
  }

  @Test
  void saysWhereItCannotWriteAndTheWayOut() throws IOException {
    Path circle = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));

    assertThat(fault(folder.resolve("none/pipe.csv")))
        .hasMessageContaining("expected to write")
        .hasMessageContaining("found no folder " + folder.resolve("none"))
        .hasMessageContaining("make it, or");
    assertThat(fault(folder)).hasMessageContaining("found a folder; name a file in it");
    assertThat(fault(circle)).hasMessageContaining("in a circle");
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  private static OutputException fault(Path place) {
    try {
      write(place, WORDS);
    } catch (OutputException e) {
      assertThat(e.readerGone()).isFalse();
      return e;
    }
    throw new AssertionError(place + " was written to");
  }

  private Path pipe() throws Exception {
    Path pipe = folder.resolve("fifo");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")), "skipped: nothing makes a pipe");
    assertThat(new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor()).isZero();
    return pipe;
  }

  private static String read(Path pipe) {
    try {
      return Files.readString(pipe, UTF_8);
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static void write(Path place, String words) {
    new OutputFile(place).write((out, check) -> out.write(words.getBytes(UTF_8)));
  }
}
