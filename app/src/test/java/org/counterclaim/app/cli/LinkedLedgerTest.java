package org.counterclaim.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.counterclaim.app.ReadOnly;
import org.counterclaim.app.Stories;
import org.counterclaim.claim.Reading;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.sql.SqlLedger;
import org.counterclaim.linking.Linker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkedLedgerTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Terminal terminal =
      new Terminal(new ByteArrayOutputStream(), err, false, false, false, 80);

  @Test
  void tiesWhatWasNotTied() {
    try (LinkedLedger linked = LinkedLedger.of(untied(), terminal)) {
      assertThat(linked.ledger().isLinked()).isTrue();
    }
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void saysWhatIsMissingWhereNothingMayBeWritten() {
    try (LinkedLedger linked = LinkedLedger.of(ReadOnly.of(untied()), terminal)) {
      assertThat(linked.ledger().isLinked()).isFalse();
    }
    assertThat(err.toString(UTF_8)).contains("not tied", "missing from matters");
  }

  @Test
  void saysNothingOfALedgerThatMayOnlyBeReadAndIsWhole() {
    Ledger ledger = untied();
    ledger.link(Linker.english());
    LinkedLedger.of(ReadOnly.of(ledger), terminal).close();

    assertThat(err.toString(UTF_8)).isEmpty();
  }

  private Ledger untied() {
    Ledger ledger = SqlLedger.open(folder.resolve("ledger.db"));
    Reading bridge = Stories.bridge();
    ledger.append(bridge, Stories.original(bridge));
    return ledger;
  }
}
