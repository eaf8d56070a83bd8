package org.counterclaim.house.counterexample.analysis;

import org.counterclaim.house.counterexample.ledger.Leaky;

/** A step that knows the ledger. */
public class Remembering {
  Leaky ledger;
}
