package org.counterclaim.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A file on its way, such as "all.csv.7124.part" beside "all.csv". Whoever writes it holds a lock
 * on it, so that one without was left behind by a process that was killed. Closing it before {@link
 * #finish} takes it away.
 */
final class Unfinished implements AutoCloseable {

  private static final String ENDING = ".part";

  /** A younger one may not have been locked yet. */
  private static final Duration YOUNG = Duration.ofMinutes(1);

  private static final FileAttribute<?> FOR_ALL =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"));

  private final Path file;
  private final Path path;
  private final OutputStream out;

  private Unfinished(Path file, Path path, FileChannel channel) {
    this.file = file;
    this.path = path;
    this.out = new BufferedOutputStream(Channels.newOutputStream(channel));
  }

  /** {@return a new one beside {@code file}, with the rights a new file usually has} */
  static Unfinished of(Path file) throws IOException {
    Path folder = folder(file);
    String name = file.getFileName() + ".";
    Path path =
        folder.getFileSystem().supportedFileAttributeViews().contains("posix")
            ? Files.createTempFile(folder, name, ENDING, FOR_ALL)
            : Files.createTempFile(folder, name, ENDING);
    FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
    isLocked(channel);
    return new Unfinished(file, path, channel);
  }

  /** Takes away what processes that were killed have left of {@code file}, where that can be. */
  static void removeAbandoned(Path file) {
    Pattern ours = Pattern.compile(Pattern.quote(file.getFileName() + ".") + "\\d+\\" + ENDING);
    try (DirectoryStream<Path> beside =
        Files.newDirectoryStream(
            folder(file), each -> ours.matcher(each.getFileName().toString()).matches())) {
      for (Path each : beside) {
        if (isAbandoned(each)) {
          Files.deleteIfExists(each);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // Whoever may not look, or take away, may still write.
      return;
    }
  }

  private static boolean isAbandoned(Path path) {
    try {
      if (Files.getLastModifiedTime(path).toInstant().isAfter(Instant.now().minus(YOUNG))) {
        return false;
      }
      try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
        return isLocked(channel);
      }
    } catch (IOException e) {
      return false; // somebody else's, or gone
    }
  }

  /**
   * {@return whether the lock is ours now; some disks have none, and nothing is abandoned there}
   */
  private static boolean isLocked(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (IOException | OverlappingFileLockException e) {
      return false;
    }
  }

  private static Path folder(Path file) {
    return Optional.ofNullable(file.getParent()).orElse(file);
  }

  OutputStream out() {
    return out;
  }

  /** Puts it in the place of the file, whole. */
  void finish() throws IOException {
    out.close();
    Files.move(path, file, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(path);
    }
  }
}
