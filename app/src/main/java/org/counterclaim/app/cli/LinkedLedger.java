package org.counterclaim.app.cli;

import java.util.Optional;
import org.counterclaim.Counterclaim;
import org.counterclaim.analysis.AnalysisConfig;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.linking.Linker;

/**
 * A ledger in which all is tied. What ties is loaded where something needs it and not before, as
 * that takes as long as all the rest; the model that reads is never needed for it.
 */
final class LinkedLedger implements AutoCloseable {

  private final Ledger ledger;
  private Optional<Counterclaim> loaded = Optional.empty();

  private LinkedLedger(Ledger ledger) {
    this.ledger = ledger;
  }

  /** {@return the ledger, which this closes, with what an older version recorded tied, too} */
  static LinkedLedger of(Ledger open) {
    LinkedLedger linked = new LinkedLedger(open);
    if (!open.isLinked()) {
      open.link(linked.linker());
    }
    return linked;
  }

  Ledger ledger() {
    return ledger;
  }

  Linker linker() {
    if (loaded.isEmpty()) {
      loaded =
          Optional.of(Counterclaim.withoutLedger(AnalysisConfig.ofDefaults().withRulesAlone()));
    }
    return loaded.get().linker();
  }

  @Override
  public void close() {
    loaded.ifPresent(Counterclaim::close);
    ledger.close();
  }
}
