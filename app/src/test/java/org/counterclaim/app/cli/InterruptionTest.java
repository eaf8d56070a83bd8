package org.counterclaim.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no kill to send a signal with")
class InterruptionTest {

  private static final int INTERRUPT = 2;

  @Test
  @Timeout(60)
  void takesASignalForAWish() throws IOException, InterruptedException {
    assumeFalse(
        isIgnored(), "whoever started these tests has SIGINT ignored, as for a job in background");
    try (Interruption interruption = new Interruption()) {
      assertThat(interruption.isWished()).isFalse();
      signal("INT");
      interruption.await();

      assertThat(interruption.isWished()).isTrue();
    }
  }

  @Test
  @Timeout(60)
  void leavesNoUnfinishedFile(@TempDir Path folder) throws IOException {
    assumeFalse(
        isIgnored(), "whoever started these tests has SIGINT ignored, as for a job in background");

    assertThatExceptionOfType(Interruption.StoppedException.class)
        .isThrownBy(() -> new OutputFile(folder.resolve("all.csv")).write(this::interrupted));

    assertThat(folder).isEmptyDirectory();
  }

  /** A signal comes when it comes. */
  private void interrupted(OutputStream out, Runnable check) throws IOException {
    try {
      signal("INT");
      while (true) {
        out.write('.');
        Thread.sleep(1);
        check.run();
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** Linux says in hexadecimal which signals a process ignores, the first in the lowest bit. */
  private static boolean isIgnored() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return false;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("SigIgn:"))
        .map(line -> new BigInteger(line.substring("SigIgn:".length()).strip(), 16))
        .anyMatch(signals -> signals.testBit(INTERRUPT - 1));
  }

  /** Were it not taken, it would end the tests. */
  private static void signal(String name) throws IOException, InterruptedException {
    Process kill =
        new ProcessBuilder("kill", "-" + name, String.valueOf(ProcessHandle.current().pid()))
            .start();
    assertThat(kill.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }
}
