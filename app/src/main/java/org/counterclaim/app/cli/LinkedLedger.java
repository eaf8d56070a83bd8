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

  /**
   * {@return the ledger, which this closes, with what an older version recorded tied, too} Where
   * that may not be written, the terminal says so.
   */
  static LinkedLedger of(Ledger open, Terminal terminal) {
    LinkedLedger linked = new LinkedLedger(open);
    if (open.isReadOnly()) {
      remarkWhatLacks(open, terminal);
    } else if (!open.isLinked()) {
      open.link(linked.linker());
    }
    return linked;
  }

  /** Says so where reports of a ledger that may only be read are not tied to others. */
  static void remarkWhatLacks(Ledger readOnly, Terminal terminal) {
    if (!readOnly.isLinked()) {
      terminal.remark(
          "some reports of this ledger are not tied to others yet, and are missing from matters; it"
              + " may only be read here, so 'counterclaim matters' by somebody who may write to it"
              + " ties them");
    }
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
