package org.counterclaim.app.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.counterclaim.text.CounterclaimException;

/** What was printed could not be written. */
final class OutputException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  private static final String ANOTHER = "name another place";

  private final boolean readerGone;

  /** What was to go to standard output. */
  OutputException(IOException cause) {
    super("expected to write the output, found: " + cause.getMessage(), cause);
    String problem = reason(cause).toLowerCase(Locale.ROOT);
    // Unix says "Broken pipe", Windows "The pipe is being closed" or "The pipe has been ended".
    readerGone = problem.contains("pipe");
  }

  /** What was to go where somebody said. */
  OutputException(Path place, IOException cause) {
    super(message(place, found(place, cause), wayOut(place, cause)), cause);
    readerGone = reason(cause).equals("Broken pipe");
  }

  /** What was to go to a place that is not for it. */
  OutputException(Path place, String found, String wayOut) {
    super(message(place, found, wayOut));
    readerGone = false;
  }

  /** {@return whether whoever read the output, such as {@code head}, has seen enough} */
  boolean readerGone() {
    return readerGone;
  }

  private static String message(Path place, String found, String wayOut) {
    return "expected to write " + place + ", found " + found + "; " + wayOut;
  }

  private static String found(Path place, IOException cause) {
    Path folder = folder(place);
    if (cause instanceof NoSuchFileException) {
      return Files.exists(folder) ? "a place where no file can be made" : "no folder " + folder;
    }
    if (cause instanceof AccessDeniedException) {
      return "no permission to, or to make a file in " + folder;
    }
    return cause instanceof FileSystemLoopException
        ? "a link that leads in a circle"
        : reason(cause);
  }

  private static String wayOut(Path place, IOException cause) {
    if (cause instanceof NoSuchFileException && !Files.exists(folder(place))) {
      return "make it, or " + ANOTHER;
    }
    return cause instanceof AccessDeniedException ? "change that, or " + ANOTHER : ANOTHER;
  }

  private static Path folder(Path place) {
    return Optional.ofNullable(place.toAbsolutePath().getParent()).orElse(place);
  }

  /** Of a file the reason alone: its name may be any word, such as "pipe". */
  private static String reason(IOException cause) {
    return cause instanceof FileSystemException fault && fault.getReason() != null
        ? fault.getReason()
        : String.valueOf(cause.getMessage());
  }
}
