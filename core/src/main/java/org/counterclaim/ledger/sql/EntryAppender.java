package org.counterclaim.ledger.sql;

import java.time.Instant;
import java.util.Optional;
import org.counterclaim.ledger.Entry;
import org.jdbi.v3.core.Handle;

/** Adds links to the chain. Its caller holds the transaction. */
final class EntryAppender {

  private static final String INSERT_ENTRY =
      """
      INSERT INTO entries (sequence, kind, subject, recorded_at, payload_hash, previous_hash, hash)
      VALUES (:sequence, :kind, :subject, :recorded_at, :payload_hash, :previous_hash, :hash)
      """;

  private final Handle handle;
  private final String recordedAt;

  /** Writes through {@code handle}, with {@code recordedAt} as the time of recording. */
  EntryAppender(Handle handle, Instant recordedAt) {
    this.handle = handle;
    this.recordedAt = Chain.written(recordedAt);
  }

  /** {@return the sequence of the new entry} */
  long append(String kind, String subject, String payloadHash) {
    Optional<Entry> last =
        handle
            .createQuery("SELECT * FROM entries ORDER BY sequence DESC LIMIT 1")
            .map(Rows::entry)
            .findOne();
    long sequence = last.map(Entry::sequence).orElse(0L) + 1;
    String previousHash = last.map(Entry::hash).orElse(Chain.BEGINNING);
    handle
        .createUpdate(INSERT_ENTRY)
        .bind("sequence", sequence)
        .bind("kind", kind)
        .bind("subject", subject)
        .bind("recorded_at", recordedAt)
        .bind("payload_hash", payloadHash)
        .bind("previous_hash", previousHash)
        .bind("hash", Chain.hash(sequence, kind, subject, recordedAt, payloadHash, previousHash))
        .execute();
    return sequence;
  }
}
