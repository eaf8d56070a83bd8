package org.counterclaim.house.counterexample.text;

import org.counterclaim.house.counterexample.claim.Restless;

/** Text that knows claims. */
public class Knowing {
  Restless claim;
}
