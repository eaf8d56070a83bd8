package org.counterclaim.ledger.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.counterclaim.ledger.LedgerException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * A ledger that may be read and not written, such as evidence on a read-only disk. A log beside it
 * shows that somebody else has it open: SQLite then reads both, and waits for nobody. Without one
 * it is opened as a file that does not change ("immutable"), as SQLite would else make a log of its
 * own. Should it change all the same, no answer counts. Thread-safe.
 *
 * @see <a href="https://www.sqlite.org/wal.html#readonly">SQLite on read-only databases</a>
 */
final class UnwritableFile {

  private final Path path;
  private final Jdbi shared;
  private final Jdbi still;

  /** When the file had been written last before it was opened as one that does not change. */
  private final Map<Handle, FileTime> written = new ConcurrentHashMap<>();

  /** Takes a file for one that may not be written, whatever its permissions. */
  UnwritableFile(Path path) {
    this.path = path;
    shared = Jdbi.create(connections(path, "mode=ro"));
    still = Jdbi.create(connections(path, "mode=ro&immutable=1"));
  }

  /** {@return whether nobody here may write to the file, or make its log beside it} */
  static boolean is(Path path) {
    return Files.exists(path) && !(Files.isWritable(path) && Files.isWritable(folder(path)));
  }

  /** {@return a connection that has seen nothing yet; give it to {@link #close}} */
  Handle open() {
    FileTime before = lastWritten();
    if (Files.isReadable(beside("-wal")) && Files.isReadable(beside("-shm"))) {
      return shared.open();
    }
    if (isLeftBehind(beside("-wal"))) {
      throw new LedgerException(
          path.toString(),
          "expected all of it in one file, found more of it in its -wal file, which cannot be read"
              + " here; copy both to a folder of yours, or have its owner open it once");
    }
    Handle handle = still.open();
    written.put(handle, before);
    return handle;
  }

  /**
   * Closes a connection.
   *
   * @throws LedgerException if what was asked on it is not to be trusted
   */
  void close(Handle handle) {
    FileTime before = written.remove(handle);
    handle.close();
    if (before != null && !before.equals(lastWritten())) {
      throw new LedgerException(
          path.toString(),
          "expected a file that rests, found that somebody wrote to it meanwhile; ask again");
    }
  }

  private static boolean isLeftBehind(Path log) {
    try {
      return Files.exists(log) && Files.size(log) > 0;
    } catch (IOException e) {
      return true;
    }
  }

  private FileTime lastWritten() {
    try {
      return Files.getLastModifiedTime(path);
    } catch (IOException e) {
      throw new LedgerException(
          path.toString(), "expected a file, found none any more (" + e + "); name another", e);
    }
  }

  private Path beside(String ending) {
    Path real = real(path);
    return real.resolveSibling(real.getFileName() + ending);
  }

  private static Path folder(Path path) {
    return real(path).resolveSibling("");
  }

  /** SQLite looks for a log beside the file that a link leads to. */
  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath();
    }
  }

  private static SQLiteDataSource connections(Path path, String how) {
    SQLiteConfig config = SqliteFile.config();
    config.setReadOnly(true);
    SQLiteDataSource connections = new SQLiteDataSource(config);
    connections.setUrl("jdbc:sqlite:" + path.toUri().toASCIIString() + "?" + how);
    return connections;
  }
}
