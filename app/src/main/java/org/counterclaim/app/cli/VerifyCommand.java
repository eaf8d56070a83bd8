package org.counterclaim.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proves that nothing in the ledger was changed or taken out. */
@Command(
    name = "verify",
    description = {
      "Walks the ledger's chain and every kept text.",
      "The head it prints, written down elsewhere and given back with --head, proves later that"
          + " nothing was cut off at the end."
    },
    footer = {
      "",
      "Examples:",
      "  counterclaim verify",
      "  counterclaim verify --ledger case.db --head HASH"
    })
final class VerifyCommand implements Callable<Integer> {

  private final Terminal terminal;
  @Mixin private final LedgerOption ledger;

  @Option(
      names = "--head",
      paramLabel = "HASH",
      description =
          "A head that was printed before, all 64 digits: whether its entry is still in the chain."
              + " Without it, entries cut off at the end are not missed.")
  private Optional<String> head = Optional.empty();

  VerifyCommand(Terminal terminal, Path usualLedger) {
    this.terminal = terminal;
    ledger = new LedgerOption(usualLedger);
  }

  @Override
  public Integer call() {
    try (Ledger open = ledger.open()) {
      Verification verification = head.map(open::verify).orElseGet(open::verify);
      verification.faults().forEach(fault -> terminal.line("fault: " + Printable.of(fault)));
      terminal.line(
          (verification.sound() ? "sound" : "unsound")
              + ": "
              + verification.entries()
              + " entries, head "
              + verification.head());
      return verification.sound() ? ExitCode.WELL : ExitCode.REJECTED;
    }
  }
}
