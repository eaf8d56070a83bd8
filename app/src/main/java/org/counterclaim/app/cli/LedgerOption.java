package org.counterclaim.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.sql.SqlLedger;
import picocli.CommandLine.Option;

/** Which ledger a command works on. */
final class LedgerOption {

  private final Path usual;

  @Option(
      names = "--ledger",
      paramLabel = "PATH",
      description =
          "The ledger to use. Otherwise the one that COUNTERCLAIM_LEDGER names, else the one in"
              + " your data folder.")
  private Optional<Path> chosen = Optional.empty();

  LedgerOption(Path usual) {
    this.usual = usual;
  }

  /** {@return the ledger, made anew where there is none} */
  Ledger openOrCreate() {
    return SqlLedger.open(path());
  }

  /** {@return the ledger, made anew where there is none; it may turn out to be read-only} */
  SqlLedger openToServe() {
    return Files.exists(path()) ? SqlLedger.openToRead(path()) : SqlLedger.open(path());
  }

  /**
   * {@return the ledger, to change it}
   *
   * @throws NoLedgerException if there is none
   */
  Ledger openToChange() {
    return SqlLedger.open(existing());
  }

  /**
   * {@return the ledger, to ask it}
   *
   * @throws NoLedgerException if there is none
   */
  Ledger open() {
    return SqlLedger.openToRead(existing());
  }

  private Path existing() {
    if (!Files.exists(path())) {
      throw new NoLedgerException(path());
    }
    return path();
  }

  private Path path() {
    return chosen.orElse(usual);
  }
}
