package org.counterclaim.app.cli;

import org.counterclaim.text.CounterclaimException;

/** No report of the ledger has the id that was asked for. */
final class NoReportException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  NoReportException(String id) {
    super(
        "expected a report whose id begins with '"
            + id
            + "', found none; 'counterclaim list' shows the ids");
  }
}
