package org.counterclaim.ledger.sql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Dispute;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.LedgerException;
import org.counterclaim.ledger.Verification;
import org.counterclaim.text.Original;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that is read and never written, in a folder whose name SQLite might take apart. */
class UnwritableFileTest {

  @TempDir private Path temporary;
  private Path folder;
  private Path path;

  @BeforeEach
  void append() throws IOException {
    folder = Files.createDirectory(temporary.resolve("evidence #1&mode=rw 100%20"));
    path = folder.resolve("ledger.db");
    try (Ledger ledger = SqlLedger.open(path)) {
      append(ledger);
    }
  }

  @Test
  void isReadAndVerifiedWithoutAFileBesideIt() throws IOException {
    try (SqliteFile file = SqliteFile.openUnwritable(path)) {
      Verification verification = verify(file);

      assertThat(verification.faults()).isEmpty();
      assertThat(verification.entries()).isEqualTo(2);
      assertThat(beside()).containsExactly("ledger.db");
    }
  }

  @Test
  void isNeverWritten() throws IOException {
    byte[] before = Files.readAllBytes(path);
    try (SqliteFile file = SqliteFile.openUnwritable(path)) {
      assertThatExceptionOfType(LedgerException.class)
          .isThrownBy(() -> file.write(handle -> handle.execute("DELETE FROM linked")))
          .withMessageContaining("may only be read");
      assertThatExceptionOfType(LedgerException.class)
          .isThrownBy(() -> file.ask(handle -> handle.execute("DELETE FROM linked")));
    }
    assertThat(path).hasBinaryContent(before);
  }

  @Test
  void showsWhatSomebodyWhoHasItOpenHasAppended() {
    try (Ledger writer = SqlLedger.open(path);
        SqliteFile file = SqliteFile.openUnwritable(path)) {
      writer.correct(Dispute.correction("s1", new Change.Accept()));

      assertThat(verify(file).entries()).isEqualTo(3);
      assertThat(verify(file).faults()).isEmpty();
    }
  }

  @Test
  void isRefusedWithoutTheLogThatHoldsItsEnd() throws IOException {
    Path copy = Files.createDirectory(temporary.resolve("copy")).resolve("ledger.db");
    try (Ledger writer = SqlLedger.open(path)) {
      writer.correct(Dispute.correction("s1", new Change.Accept()));
      Files.copy(path, copy);
      Files.copy(folder.resolve("ledger.db-wal"), copy.resolveSibling("ledger.db-wal"));
    }

    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(() -> SqliteFile.openUnwritable(copy))
        .withMessageContaining("-wal")
        .withMessageContaining("copy both");
  }

  @Test
  void givesNoAnswerOutOfAFileThatChangedMeanwhile() {
    try (SqliteFile file = SqliteFile.openUnwritable(path)) {
      assertThatExceptionOfType(LedgerException.class)
          .isThrownBy(
              () ->
                  file.ask(
                      handle -> {
                        touch();
                        return count(handle);
                      }))
          .withMessageContaining("somebody wrote to it meanwhile");
      assertThat(file.ask(UnwritableFileTest::count)).isEqualTo(2);
    }
  }

  @Test
  void isRefusedWhereItWouldHaveToBeMadeOrMended() throws IOException {
    Path empty = Files.createFile(folder.resolve("empty.db"));
    Path letter =
        Files.writeString(folder.resolve("letter.txt"), "Dear editor, ".repeat(99), UTF_8);

    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(() -> SqliteFile.openUnwritable(empty))
        .withMessageContaining("found an empty file");
    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(() -> SqliteFile.openUnwritable(letter))
        .withMessageContaining("found a file of another kind");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions are others there")
  void isToldByItsPermissionsAndThoseOfItsFolder() throws IOException {
    try (SqlLedger writable = SqlLedger.openToRead(path)) {
      assertThat(writable.isReadOnly()).isFalse();
    }
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--r--r--"));
    assumeFalse(Files.isWritable(path), "skipped: whoever runs this may write whatever it says");

    try (SqlLedger readOnly = SqlLedger.openToRead(path)) {
      assertThat(readOnly.isReadOnly()).isTrue();
      assertThat(readOnly.verify().sound()).isTrue();
      assertThatExceptionOfType(LedgerException.class).isThrownBy(() -> append(readOnly));
    }
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("-wx------"));
    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(() -> SqliteFile.openUnwritable(path))
        .withMessageContaining("found no permission to");
  }

  private void touch() {
    try {
      Files.setLastModifiedTime(path, FileTime.from(Instant.EPOCH));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Integer count(Handle handle) {
    return handle.createQuery("SELECT COUNT(*) FROM entries").mapTo(Integer.class).one();
  }

  private static Verification verify(SqliteFile file) {
    return file.askAfresh(handle -> new Verifier(handle).verify(Optional.empty()));
  }

  private static void append(Ledger ledger) {
    ledger.append(Dispute.reading(), Original.of(Dispute.TEXT.getBytes(UTF_8), "text/plain"));
  }

  private List<String> beside() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
