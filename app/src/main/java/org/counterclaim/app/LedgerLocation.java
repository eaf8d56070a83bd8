package org.counterclaim.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a user's ledger lies unless {@code --ledger} says otherwise. */
final class LedgerLocation {

  /** The variable that names another place. */
  static final String VARIABLE = "COUNTERCLAIM_LEDGER";

  private static final String FOLDER = "counterclaim";
  private static final String FILE = "ledger.db";

  private LedgerLocation() {}

  /**
   * {@return the file that {@value #VARIABLE} names, else one in the user's data folder as the
   * operating system has it: the XDG base directory specification, Application Support, or
   * LOCALAPPDATA}
   *
   * @param system the name of the operating system, as in {@code os.name}
   */
  static Path of(Map<String, String> environment, String system, Path home) {
    @Nullable String named = environment.get(VARIABLE);
    return named == null || named.isBlank()
        ? dataFolder(environment, system.toLowerCase(Locale.ROOT), home)
            .resolve(FOLDER)
            .resolve(FILE)
        : Path.of(named);
  }

  private static Path dataFolder(Map<String, String> environment, String system, Path home) {
    if (system.startsWith("mac")) {
      return home.resolve("Library").resolve("Application Support");
    }
    if (system.startsWith("windows")) {
      @Nullable String local = environment.get("LOCALAPPDATA");
      return local == null ? home.resolve("AppData").resolve("Local") : Path.of(local);
    }
    @Nullable String data = environment.get("XDG_DATA_HOME");
    // The specification says that a relative path is invalid and must be passed over.
    return data == null || !Path.of(data).isAbsolute()
        ? home.resolve(".local").resolve("share")
        : Path.of(data);
  }
}
