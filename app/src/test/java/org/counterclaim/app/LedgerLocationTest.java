package org.counterclaim.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LedgerLocationTest {

  private static final Path HOME = Path.of("/home/ada");

  @Test
  void isTheOneTheVariableNames() {
    Map<String, String> environment =
        Map.of("COUNTERCLAIM_LEDGER", "/data/case.db", "XDG_DATA_HOME", "/data");

    assertThat(LedgerLocation.of(environment, "Linux", HOME)).isEqualTo(Path.of("/data/case.db"));
  }

  @Test
  void passesOverABlankVariable() {
    assertThat(LedgerLocation.of(Map.of("COUNTERCLAIM_LEDGER", " "), "Linux", HOME))
        .isEqualTo(HOME.resolve(".local/share/counterclaim/ledger.db"));
  }

  @Test
  void liesInTheXdgDataFolderOnLinux() {
    assertThat(LedgerLocation.of(Map.of("XDG_DATA_HOME", "/data"), "Linux", HOME))
        .isEqualTo(Path.of("/data/counterclaim/ledger.db"));
  }

  @Test
  void passesOverARelativeXdgDataFolder() {
    assertThat(LedgerLocation.of(Map.of("XDG_DATA_HOME", "data"), "Linux", HOME))
        .isEqualTo(HOME.resolve(".local/share/counterclaim/ledger.db"));
  }

  @Test
  void liesInApplicationSupportOnMacOs() {
    assertThat(LedgerLocation.of(Map.of(), "Mac OS X", HOME))
        .isEqualTo(HOME.resolve("Library/Application Support/counterclaim/ledger.db"));
  }

  @Test
  void liesInLocalAppDataOnWindows() {
    assertThat(LedgerLocation.of(Map.of("LOCALAPPDATA", "/appdata"), "Windows 11", HOME))
        .isEqualTo(Path.of("/appdata/counterclaim/ledger.db"));
  }
}
