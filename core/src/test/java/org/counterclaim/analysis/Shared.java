package org.counterclaim.analysis;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Data beside the checkout; a test that needs what is not there is skipped, saying so. */
public final class Shared {

  private Shared() {}

  /** {@return the file or folder} */
  public static Path path(String relative) {
    Path path = Path.of(System.getProperty("counterclaim.shared", "../shared")).resolve(relative);
    Assumptions.assumeTrue(Files.exists(path), () -> "skipped: " + path + " is not there");
    return path;
  }
}
