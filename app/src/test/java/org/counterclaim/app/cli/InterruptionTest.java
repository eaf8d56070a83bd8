package org.counterclaim.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there is no kill to send a signal with")
class InterruptionTest {

  @Test
  void takesASignalForAWish() throws IOException, InterruptedException {
    try (Interruption interruption = new Interruption()) {
      assertThat(interruption.isWished()).isFalse();
      signal("INT");
      interruption.await();

      assertThat(interruption.isWished()).isTrue();
    }
  }

  /** Were it not taken, it would end the tests. */
  private static void signal(String name) throws IOException, InterruptedException {
    Process kill =
        new ProcessBuilder("kill", "-" + name, String.valueOf(ProcessHandle.current().pid()))
            .start();
    assertThat(kill.waitFor(10, TimeUnit.SECONDS)).isTrue();
  }
}
