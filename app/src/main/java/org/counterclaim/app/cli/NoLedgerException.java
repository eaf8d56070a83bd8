package org.counterclaim.app.cli;

import java.nio.file.Path;
import org.counterclaim.text.CounterclaimException;

/** A command that only asks found no ledger to ask. */
final class NoLedgerException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  NoLedgerException(Path path) {
    super(
        "expected a ledger at "
            + path
            + ", found none; 'counterclaim add FILE' makes one, --ledger PATH names another");
  }
}
