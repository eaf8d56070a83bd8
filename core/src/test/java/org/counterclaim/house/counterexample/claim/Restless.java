package org.counterclaim.house.counterexample.claim;

import org.counterclaim.house.counterexample.ledger.Leaky;

/** Not a record, and knows the ledger. */
public class Restless {
  Leaky leaky = new Leaky();
}
