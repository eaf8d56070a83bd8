package org.counterclaim.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs of their own append and die: what they acknowledged is kept. */
class CrashTest {

  private static final int ROUNDS = 15;

  @TempDir private Path folder;

  @Test
  void keepsEveryAcknowledgedEntryWhenKilledAtAnyMoment() throws Exception {
    Path file = folder.resolve("ledger.db");
    Random random = new Random(17);
    Set<String> acknowledged = new HashSet<>();
    for (int round = 0; round < ROUNDS; round++) {
      // Some are killed while they still make the file, before anything is acknowledged.
      int patience = round % 5 == 4 ? 0 : 1 + random.nextInt(60);
      acknowledged.addAll(
          killAfter(patience, random.nextInt(round % 5 == 4 ? 600 : 8), file, round));

      try (Ledger ledger = SqlLedger.open(file)) {
        Verification verification = ledger.verify();
        assertThat(verification.faults()).isEmpty();
        assertThat(acknowledged).allSatisfy(id -> assertThat(ledger.reading(id)).isPresent());
        // The last one may be on the disk without its acknowledgement having come through.
        assertThat(ledger.size())
            .isBetween((long) acknowledged.size(), (long) acknowledged.size() + round + 1);
      }
    }
    assertThat(acknowledged).hasSizeGreaterThan(ROUNDS);
  }

  @Test
  void refusesWhatDoesNotFitOnTheDiskAndKeepsTheRest() throws Exception {
    Path shell = Path.of("/bin/bash");
    assumeTrue(Files.isExecutable(shell), "skipped: no bash to limit the size of files with");
    Path file = folder.resolve("ledger.db");
    SqlLedger.open(file).close();
    List<String> command =
        new ArrayList<>(List.of(shell.toString(), "-c", "ulimit -f 6000; exec \"$@\"", "-"));
    command.addAll(program(file, 3));
    Path output = folder.resolve("output");

    int exit = start(command, output).waitFor();

    List<String> lines = Files.readAllLines(output);
    assertThat(exit).as(lines.toString()).isZero();
    assertThat(lines.get(lines.size() - 1))
        .startsWith("stopped: ledger ")
        .contains("hat was kept is safe");
    try (Ledger ledger = SqlLedger.open(file)) {
      assertThat(ledger.verify().faults()).isEmpty();
      assertThat(ledger.size()).isEqualTo(lines.size() - 1);
    }
  }

  /** {@return the ids acknowledged before the program was killed, at least {@code count}} */
  private List<String> killAfter(int count, int milliseconds, Path file, int seed)
      throws IOException, InterruptedException {
    Path output = folder.resolve("acknowledged " + seed);
    Process process = start(program(file, seed), output);
    while (process.isAlive() && acknowledged(output).size() < count) {
      Thread.sleep(2);
    }
    Thread.sleep(milliseconds);
    assertThat(process.isAlive()).isTrue();
    process.destroyForcibly().waitFor();
    return acknowledged(output);
  }

  private static List<String> acknowledged(Path output) throws IOException {
    return Files.readAllLines(output).stream().filter(line -> line.length() == 71).toList();
  }

  private List<String> program(Path file, int seed) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:TieredStopAtLevel=1",
        "-Dorg.sqlite.tmpdir=" + folder, // a killed program leaves its native library behind
        "-cp",
        System.getProperty("java.class.path"),
        AppendingProgram.class.getName(),
        file.toString(),
        Integer.toString(seed));
  }

  private static Process start(List<String> command, Path output) throws IOException {
    return new ProcessBuilder(command)
        .redirectOutput(output.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}
