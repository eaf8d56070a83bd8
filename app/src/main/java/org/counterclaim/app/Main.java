package org.counterclaim.app;

import java.nio.file.Path;
import org.counterclaim.app.cli.Commands;
import org.counterclaim.app.cli.Terminal;

/** Starts the {@code counterclaim} command and leaves with its exit code. */
public final class Main {

  private Main() {}

  /** Runs one command. */
  public static void main(String[] arguments) {
    Commands.endOnInterruption();
    Path ledger =
        LedgerLocation.of(
            System.getenv(),
            System.getProperty("os.name", ""),
            Path.of(System.getProperty("user.home", "")));
    System.exit(Commands.run(Terminal.ofProcess(System.getenv()), ledger, arguments));
  }
}
