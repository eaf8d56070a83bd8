package org.counterclaim.app.cli;

import org.counterclaim.text.CounterclaimException;

/** No matter of the ledger has the id that was asked for, or none was known by then. */
final class NoMatterException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  /**
   * No such matter.
   *
   * @param asOf as of when one looked, such as "as published by 2017-12-10: "; "" for now
   */
  NoMatterException(String asOf, String id) {
    super(
        asOf
            + "expected a matter whose id begins with '"
            + id
            + "', found none; 'counterclaim matters' shows the ids");
  }
}
