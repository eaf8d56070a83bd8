package org.counterclaim.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What somebody named to write to. A file appears, or is replaced, once it is whole; a link to it
 * stays one. What is no file of its own, such as a pipe or "/dev/stdout", is written to as it is.
 *
 * @see Unfinished what it is until then
 */
record OutputFile(Path named) {

  /** As many as Linux follows. */
  private static final int MOST_LINKS = 40;

  /** Where the open files of a process are links, whose words need not be a path. */
  private static final Path PROCESSES = Path.of("/proc");

  /** Writes all there is to write. */
  interface Content {

    /** Writes it, and runs {@code check} now and then, which throws where this is to end. */
    void to(OutputStream out, Runnable check) throws IOException;
  }

  /**
   * Writes to it; a file is left as it was if this throws.
   *
   * @throws OutputException if that cannot be done
   * @throws Interruption.StoppedException if somebody wanted this to end
   */
  void write(Content content) {
    if (Files.isDirectory(named)) {
      throw new OutputException(named, "a folder", "name a file in it");
    }
    try {
      Optional<Path> file = file();
      if (file.isPresent()) {
        whole(file.get(), content);
      } else {
        straight(content);
      }
    } catch (IOException e) {
      throw new OutputException(named, e);
    }
  }

  private static void whole(Path file, Content content) throws IOException {
    try (Interruption interruption = new Interruption()) {
      Unfinished.removeAbandoned(file);
      try (Unfinished unfinished = Unfinished.of(file)) {
        content.to(unfinished.out(), interruption::check);
        unfinished.finish();
      }
    }
  }

  /** Behind what is there: a shell that says {@code >> log} means it. */
  private void straight(Content content) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(named, StandardOpenOption.APPEND))) {
      content.to(out, () -> {});
    }
  }

  /** {@return the file that is meant, there or not yet; empty for what is no file} */
  private Optional<Path> file() throws IOException {
    Path at = named.toAbsolutePath();
    for (int links = 0; links <= MOST_LINKS; links++) {
      Path folder = Optional.ofNullable(at.getParent()).orElse(at).toRealPath();
      at = folder.resolve(at.getFileName());
      if (at.startsWith(PROCESSES) || (Files.exists(at) && isNoFile(at))) {
        return Optional.empty();
      }
      if (!Files.isSymbolicLink(at)) {
        return Optional.of(at);
      }
      at = folder.resolve(Files.readSymbolicLink(at));
    }
    throw new FileSystemLoopException(named.toString());
  }

  private static boolean isNoFile(Path at) {
    return !Files.isSymbolicLink(at) && !Files.isRegularFile(at);
  }
}
