package org.counterclaim.ledger;

import java.time.Instant;
import java.util.Objects;
import org.counterclaim.claim.Happening;
import org.counterclaim.claim.Matter;

/**
 * A matter as it stood.
 *
 * @param happening what it is about; its place is not kept with it
 * @param recordedAt when it last changed in the ledger
 */
public record MatterRecord(Matter matter, Happening happening, Instant recordedAt) {

  public MatterRecord {
    Objects.requireNonNull(matter, "matter");
    Objects.requireNonNull(happening, "happening");
    Objects.requireNonNull(recordedAt, "recordedAt");
  }
}
