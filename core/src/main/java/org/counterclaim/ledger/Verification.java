package org.counterclaim.ledger;

import java.util.List;

/**
 * What a walk over the chain found.
 *
 * @param entries how many entries were checked
 * @param head hash of the last entry; write it down elsewhere to prove later that nothing was cut
 *     off
 * @param faults what does not hold, one sentence each; empty if the ledger is sound
 */
public record Verification(long entries, String head, List<String> faults) {

  public Verification {
    faults = List.copyOf(faults);
  }

  public boolean sound() {
    return faults.isEmpty();
  }
}
