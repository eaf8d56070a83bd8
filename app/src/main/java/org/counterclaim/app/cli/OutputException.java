package org.counterclaim.app.cli;

import java.io.IOException;
import java.util.Locale;
import org.counterclaim.text.CounterclaimException;

/** What was printed could not be written. */
final class OutputException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  private final boolean readerGone;

  OutputException(IOException cause) {
    super("expected to write the output, found: " + cause.getMessage(), cause);
    String problem = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    // Unix says "Broken pipe", Windows "The pipe is being closed" or "The pipe has been ended".
    readerGone = problem.contains("pipe");
  }

  /** {@return whether whoever read the output, such as {@code head}, has seen enough} */
  boolean readerGone() {
    return readerGone;
  }
}
