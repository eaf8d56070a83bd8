package org.counterclaim.ledger.sql;

import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.SearchContract;

class SqliteSearchTest extends SearchContract {

  @Override
  protected Ledger open() {
    return SqlLedger.open(folder.resolve("ledger.db"));
  }
}
