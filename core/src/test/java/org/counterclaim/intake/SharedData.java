package org.counterclaim.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Data that lies beside a checkout and is no part of it. */
public final class SharedData {

  private SharedData() {}

  /** {@return the folder; a test that asks for one that is not there is skipped, and says so} */
  public static Path folder(String name) {
    Path folder = Path.of(System.getProperty("counterclaim.shared", "../shared"), name);
    Assumptions.assumeTrue(
        Files.isDirectory(folder), () -> "skipped: there is no " + folder + " beside the checkout");
    return folder;
  }
}
