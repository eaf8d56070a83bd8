package org.counterclaim.correction;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A correction as the ledger keeps it.
 *
 * @param sequence the number of its entry, by which it is undone
 * @param undone by whom, when and why it was taken back
 */
public record RecordedCorrection(
    long sequence, Instant recordedAt, Correction correction, Optional<RecordedUndo> undone) {

  public RecordedCorrection {
    Objects.requireNonNull(recordedAt, "recordedAt");
    Objects.requireNonNull(correction, "correction");
    Objects.requireNonNull(undone, "undone");
  }

  /** {@return whether nobody took it back} */
  public boolean holds() {
    return undone.isEmpty();
  }

  /** An undo as the ledger keeps it. */
  public record RecordedUndo(long sequence, Instant recordedAt, String who, String why) {}
}
