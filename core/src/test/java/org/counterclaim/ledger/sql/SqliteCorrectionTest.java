package org.counterclaim.ledger.sql;

import org.counterclaim.ledger.CorrectionContract;
import org.counterclaim.ledger.Ledger;

class SqliteCorrectionTest extends CorrectionContract {

  @Override
  protected Ledger open() {
    return SqlLedger.open(folder.resolve("ledger.db"));
  }
}
