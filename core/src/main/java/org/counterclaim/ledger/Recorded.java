package org.counterclaim.ledger;

import java.util.Objects;
import java.util.Optional;

/**
 * An entry with what it records, as it enters the hashes; {@code docs/ledger.md} says how.
 *
 * @param json of a reading, correction, undo or linking
 * @param received of a report or revision; empty too where an older text came back
 */
public record Recorded(Entry entry, Optional<String> json, Optional<Received> received) {

  public Recorded {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(json, "json");
    Objects.requireNonNull(received, "received");
  }

  /**
   * A text as it came.
   *
   * @param original the SHA-256 of the bytes
   */
  public record Received(String original, String mediaType, String text) {}
}
