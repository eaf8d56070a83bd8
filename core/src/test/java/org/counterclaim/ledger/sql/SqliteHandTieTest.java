package org.counterclaim.ledger.sql;

import org.counterclaim.ledger.HandTieContract;
import org.counterclaim.ledger.Ledger;

class SqliteHandTieTest extends HandTieContract {

  @Override
  protected Ledger open() {
    return SqlLedger.open(folder.resolve("ledger.db"));
  }
}
