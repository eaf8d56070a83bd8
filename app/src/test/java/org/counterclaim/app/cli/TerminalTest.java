package org.counterclaim.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void endsQuietlyWhenTheReaderHasSeenEnough() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    assertThat(readTo(failing("Broken pipe"), err)).isEqualTo(ExitCode.WELL);
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void doesNotTakeAFullDiskForSuccess() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    assertThat(readTo(failing("No space left on device"), err)).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(err.toString(UTF_8)).contains("No space left on device").hasLineCount(1);
  }

  @Test
  void isColouredWhenAskedAlthoughNobodyWatches() {
    Terminal terminal =
        new Terminal(
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream(),
            false,
            false,
            true,
            80);

    assertThat(terminal.style().on()).isFalse();
    terminal.colour(Terminal.Colour.ALWAYS);
    assertThat(terminal.style().on()).isTrue();
  }

  @Test
  void isPlainOnATerminalWhenNoColourIsWished() {
    assertThat(terminalOut(true).style().on()).isFalse();
    assertThat(terminalOut(false).style().on()).isTrue();
  }

  @Test
  void clearsTheStatusBeforeALine() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal = new Terminal(OutputStream.nullOutputStream(), err, false, true, true, 80);

    terminal.status("12 done");
    terminal.remark("rejected x");

    assertThat(err.toString(UTF_8)).isEqualTo("\r12 done\r       \rrejected x\n");
  }

  @Test
  void showsNoStatusWhereNobodyWatches() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();

    new Terminal(OutputStream.nullOutputStream(), err, false, false, true, 80).status("12 done");

    assertThat(err.size()).isZero();
  }

  private static Terminal terminalOut(boolean plain) {
    return new Terminal(
        OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), true, true, plain, 80);
  }

  private static int readTo(OutputStream out, OutputStream err) {
    Terminal terminal = new Terminal(out, err, false, false, true, 80);
    return Commands.run(terminal, Path.of("none.db"), "read", "../LICENSE");
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
