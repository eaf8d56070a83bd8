package org.counterclaim.analysis.speaker;

import java.util.Objects;
import org.counterclaim.claim.Assertions;
import org.counterclaim.claim.Reading;

/**
 * A reading before its assertions are known. Not for two threads at once.
 *
 * @param reading statements numbered, speakers named, nothing asserted
 * @param parties whom further phrases of the report mean
 */
public record Draft(Reading reading, PartyResolver parties) {

  public Draft {
    Objects.requireNonNull(reading, "reading");
    Objects.requireNonNull(parties, "parties");
  }

  /** {@return the reading with its assertions and with all who have come up for them} */
  public Reading with(Assertions assertions) {
    return reading.with(parties.actors(), assertions);
  }
}
