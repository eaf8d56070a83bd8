package org.counterclaim.ledger.sql;

import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.ReadAnewContract;

class SqliteReadAnewTest extends ReadAnewContract {

  @Override
  protected Ledger open() {
    return SqlLedger.open(folder.resolve("ledger.db"));
  }
}
