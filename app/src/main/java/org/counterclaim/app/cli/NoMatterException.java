package org.counterclaim.app.cli;

import org.counterclaim.text.CounterclaimException;

/** No matter of the ledger has the id that was asked for, or none was known by then. */
final class NoMatterException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  NoMatterException(String id) {
    super(
        "expected a matter whose id begins with '"
            + id
            + "', found none that is known by then; 'counterclaim matters' shows the ids");
  }
}
