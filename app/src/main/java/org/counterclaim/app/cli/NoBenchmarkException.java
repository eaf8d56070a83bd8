package org.counterclaim.app.cli;

import java.nio.file.Path;
import org.counterclaim.text.CounterclaimException;

/** Annotated data to measure against is not there. */
final class NoBenchmarkException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  NoBenchmarkException(Benchmark benchmark, Path folder) {
    super(
        "expected "
            + benchmark.title()
            + " in "
            + folder
            + ", found none; --shared FOLDER names the folder that has it");
  }
}
