package org.counterclaim.ledger.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.counterclaim.ledger.LedgerException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * An SQLite file as a ledger needs it: what is committed has reached the disk, one writes while
 * others read, a second process waits. One that may only be read is only read. Thread-safe.
 */
final class SqliteFile implements AutoCloseable {

  /** In their order; each writes its number, counted from 1, as {@code user_version}. */
  private static final List<String> MIGRATIONS =
      List.of(
          "V1__reports_readings_and_their_chain.sql",
          "V2__what_ties_reports_together.sql",
          "V3__corrections.sql",
          "V4__what_lists_ask_for.sql",
          "V5__up_to_where_all_is_linked.sql",
          "V6__lists_anew.sql",
          "V7__versions_and_keys.sql");

  /** Which versions stand is laid out where older ledgers have it nowhere. */
  private static final int KNOWS_VERSIONS = 7;

  /** "Ccla", written by the first migration. */
  private static final int APPLICATION = 0x43636C61;

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static final Duration RETRY = Duration.ofMillis(10);

  private static final int CONNECTIONS = 4;
  private static final int CACHED_KILOBYTES = 16 * 1024;

  private final Path path;
  private final Supplier<Handle> fresh;
  private final ReentrantLock writing = new ReentrantLock(true);
  private final Optional<Handle> writer;
  private final Optional<UnwritableFile> unwritable;

  /** Open connections that nobody asks on; each keeps pages of the file in memory. */
  private final BlockingQueue<Handle> idle = new ArrayBlockingQueue<>(CONNECTIONS);

  /** On which connection a thread asks questions together. */
  private final Map<Thread, Handle> asking = new ConcurrentHashMap<>();

  private volatile boolean closed;

  private SqliteFile(Path path, SQLiteDataSource connections) {
    this.path = path;
    Jdbi jdbi = Jdbi.create(connections);
    this.fresh = jdbi::open;
    this.writer = Optional.of(jdbi.open());
    this.unwritable = Optional.empty();
  }

  private SqliteFile(Path path, UnwritableFile unwritable) {
    this.path = path;
    this.fresh = unwritable::open;
    this.writer = Optional.empty();
    this.unwritable = Optional.of(unwritable);
  }

  /**
   * Opens a file, and makes it and its folders where they do not exist.
   *
   * @throws LedgerException if it is no ledger, of a newer version, or cannot be written
   */
  static SqliteFile open(Path path) {
    requireNoFolder(path);
    SQLiteDataSource connections = connections(path);
    try {
      Path folder = path.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      prepare(path, connections);
      return new SqliteFile(path, connections);
    } catch (IOException e) {
      throw new LedgerException(
          path.toString(), "its folder cannot be made (" + e + "); name another place", e);
    } catch (SQLException | JdbiException e) {
      throw trouble(path, e);
    }
  }

  /**
   * Opens a file to ask it; one that may not be written stays as it is.
   *
   * @throws LedgerException if it is no ledger, of a newer version, or cannot be read; of an older
   *     one, too, if it may not be written
   */
  static SqliteFile openToRead(Path path) {
    return UnwritableFile.is(path) ? openUnwritable(path) : open(path);
  }

  /** Opens a file that is never written, whatever its permissions. */
  static SqliteFile openUnwritable(Path path) {
    requireNoFolder(path);
    if (!Files.isReadable(path)) {
      throw new LedgerException(
          path.toString(),
          "expected a file that may be read, found no permission to; change its permissions, or"
              + " name another file");
    }
    UnwritableFile file = new UnwritableFile(path);
    int schema = schema(path, file);
    if (schema < MIGRATIONS.size()) {
      throw new LedgerException(
          path.toString(),
          "expected a ledger of version "
              + MIGRATIONS.size()
              + ", found "
              + (schema == 0 ? "an empty file" : "version " + schema)
              + " that may not be brought up to date; copy it to a folder of yours and open that");
    }
    return new SqliteFile(path, file);
  }

  private static int schema(Path path, UnwritableFile file) {
    try {
      Handle handle = file.open();
      try {
        return schema(path, handle.getConnection());
      } finally {
        file.close(handle);
      }
    } catch (SQLException | JdbiException e) {
      throw trouble(path, e);
    }
  }

  private static void requireNoFolder(Path path) {
    if (Files.isDirectory(path)) {
      throw new LedgerException(
          path.toString(),
          "expected a file, found a folder; name the ledger in it, such as "
              + path.resolve("ledger.db"));
    }
  }

  /** {@return whether all that can be done with it is to ask} */
  boolean isReadOnly() {
    return unwritable.isPresent();
  }

  /** {@return the answer of a question, asked on a connection that has seen nothing yet} */
  <T> T askAfresh(Function<Handle, T> question) {
    try {
      Handle handle = fresh.get();
      try {
        return question.apply(handle);
      } finally {
        release(handle, false);
      }
    } catch (JdbiException | IllegalArgumentException | DateTimeException e) {
      throw trouble(path, e);
    }
  }

  /** Asks all that this thread asks meanwhile of one state. */
  void together(Runnable questions) {
    if (asking.containsKey(Thread.currentThread())) {
      questions.run();
      return;
    }
    Handle handle = free();
    boolean sound = false;
    try {
      handle.execute("BEGIN");
      asking.put(Thread.currentThread(), handle);
      try {
        questions.run();
      } finally {
        asking.remove(Thread.currentThread());
        handle.execute("COMMIT");
        sound = true;
      }
    } catch (JdbiException e) {
      throw trouble(path, e);
    } finally {
      release(handle, sound);
    }
  }

  /**
   * {@return the answer of a question, asked on a connection of its own or that of {@link
   * #together}}
   */
  <T> T ask(Function<Handle, T> question) {
    try {
      Handle open = asking.get(Thread.currentThread());
      if (open != null) {
        return question.apply(open);
      }
      Handle handle = free();
      boolean sound = false;
      try {
        T answer = question.apply(handle);
        sound = true;
        return answer;
      } finally {
        release(handle, sound);
      }
    } catch (JdbiException | IllegalArgumentException | DateTimeException e) {
      // The last two: somebody else wrote what no ledger writes.
      throw trouble(path, e);
    }
  }

  private Handle free() {
    Handle known = idle.poll();
    return known == null ? fresh.get() : known;
  }

  private void release(Handle handle, boolean sound) {
    if (unwritable.isPresent()) {
      unwritable.get().close(handle);
    } else if (closed || !sound || !idle.offer(handle)) {
      handle.close();
    }
  }

  /** {@return what {@code work} returned, all of it on the disk, or nothing if it threw} */
  <T> T write(Function<Handle, T> work) {
    Handle open =
        writer.orElseThrow(
            () ->
                new LedgerException(
                    path.toString(),
                    "expected a file to write to, found one that may only be read; mind its"
                        + " permissions and its folder's, or name another file"));
    writing.lock();
    try {
      // JDBC's own transactions would begin the next one with each commit and so hold the lock.
      open.execute("BEGIN IMMEDIATE");
      boolean done = false;
      try {
        T result = work.apply(open);
        open.execute("COMMIT");
        done = true;
        return result;
      } finally {
        if (!done) {
          rollback(open);
        }
      }
    } catch (JdbiException e) {
      throw trouble(path, e);
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void close() {
    writing.lock();
    try {
      closed = true;
      for (Handle handle = idle.poll(); handle != null; handle = idle.poll()) {
        handle.close();
      }
      writer.ifPresent(Handle::close);
    } finally {
      writing.unlock();
    }
  }

  /** Where the disk is full SQLite has rolled back by itself, and says so. */
  private static void rollback(Handle writer) {
    try {
      writer.execute("ROLLBACK");
    } catch (JdbiException e) {
      if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
        throw e;
      }
    }
  }

  private static SQLiteDataSource connections(Path path) {
    SQLiteDataSource connections = new SQLiteDataSource(config());
    connections.setUrl("jdbc:sqlite:" + path.toAbsolutePath());
    return connections;
  }

  /** {@return how every connection is set up} */
  static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setCacheSize(-CACHED_KILOBYTES);
    config.setBusyTimeout(Math.toIntExact(PATIENCE.toMillis()));
    return config;
  }

  private static void prepare(Path path, SQLiteDataSource connections) throws SQLException {
    try (Connection connection = connections.getConnection()) {
      if (schema(path, connection) < MIGRATIONS.size()) {
        try (Statement statement = connection.createStatement()) {
          keepALog(statement);
          statement.execute("BEGIN IMMEDIATE");
          int schema = schema(path, connection); // another process may have been first
          for (String migration : pending(schema)) {
            statement.executeUpdate(script(migration));
          }
          if (schema < KNOWS_VERSIONS) {
            new Standing(Jdbi.create(connection).open()).layAll();
          }
          statement.execute("COMMIT");
        }
      }
    }
  }

  /**
   * Readers and one writer side by side, from here on. Where two want this at the same moment,
   * SQLite refuses one of them at once, whatever its patience: each holds what the other waits for.
   */
  private static void keepALog(Statement statement) throws SQLException {
    long start = System.nanoTime();
    while (true) {
      try {
        statement.execute("PRAGMA journal_mode = WAL");
        return;
      } catch (SQLiteException e) {
        boolean isPatient = System.nanoTime() - start < PATIENCE.toNanos();
        if (code(e) != SQLiteErrorCode.SQLITE_BUSY || !isPatient) {
          throw e;
        }
        LockSupport.parkNanos(RETRY.toNanos());
      }
    }
  }

  private static List<String> pending(int schema) {
    return MIGRATIONS.subList(schema, MIGRATIONS.size());
  }

  /** {@return the number of the last migration; 0 for an empty file} */
  private static int schema(Path path, Connection connection) throws SQLException {
    int schema = number(connection, "PRAGMA user_version");
    boolean isEmpty = number(connection, "SELECT COUNT(*) FROM sqlite_schema") == 0;
    if (!isEmpty && number(connection, "PRAGMA application_id") != APPLICATION) {
      throw new LedgerException(
          path.toString(),
          "expected a ledger, found a database of another program; name another file");
    }
    if (schema > MIGRATIONS.size()) {
      throw new LedgerException(
          path.toString(),
          "expected a schema up to version "
              + MIGRATIONS.size()
              + ", found version "
              + schema
              + ", written by a newer Counterclaim; use that one, or name another file");
    }
    return schema;
  }

  private static int number(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  private static String script(String migration) {
    String resource = "/db/migration/sqlite/" + migration;
    try (InputStream stream = SqliteFile.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(stream, resource).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LedgerException trouble(Path path, Exception failure) {
    return new LedgerException(path.toString(), explain(failure), failure);
  }

  private static String explain(Exception failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLiteException sqlite) {
        return explain(sqlite);
      }
    }
    return "expected an answer, found " + failure.getMessage() + "; verify the ledger";
  }

  private static String explain(SQLiteException failure) {
    return switch (code(failure)) {
      case SQLITE_NOTADB -> "expected a ledger, found a file of another kind; name another file";
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM ->
          "expected a file to write to, found one that cannot be opened for writing; "
              + "mind its permissions and its folder's, or name another file";
      case SQLITE_FULL ->
          "expected room for a new entry, found none; free some space, what was kept is safe";
      case SQLITE_IOERR ->
          "expected to read and write, the system refused ("
              + failure.getResultCode()
              + "); is the disk full or a limit on file sizes reached? What was kept is safe";
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "expected other writers to finish within "
              + PATIENCE.toSeconds()
              + " s, found it still locked; see which other process writes to it";
      case SQLITE_CORRUPT ->
          "expected a sound file, found a damaged one; go back to a copy of it and its -wal file";
      default -> "expected an answer, found " + failure.getMessage() + "; verify the ledger";
    };
  }

  /** The low byte is the code, what is above it says more. */
  private static SQLiteErrorCode code(SQLiteException failure) {
    return SQLiteErrorCode.getErrorCode(failure.getResultCode().code & 0xFF);
  }
}
