package org.counterclaim.ledger.sql;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.counterclaim.text.Sha256;

/** How the hashes of the chain are made. {@code docs/ledger.md} tells it to other programs. */
final class Chain {

  static final String REPORT = "report";
  static final String REVISION = "revision";
  static final String READING = "reading";
  static final String CORRECTION = "correction";
  static final String UNDO = "undo";
  static final String LINKING = "linking";

  /** What stands before the first entry. */
  static final String BEGINNING = "0".repeat(64);

  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private Chain() {}

  /** {@return the hash of an entry} */
  static String hash(
      long sequence,
      String kind,
      String subject,
      String recordedAt,
      String payloadHash,
      String previousHash) {
    return Sha256.of()
        .addField(Long.toString(sequence))
        .addField(kind)
        .addField(subject)
        .addField(recordedAt)
        .addField(payloadHash)
        .addField(previousHash)
        .hex();
  }

  /**
   * {@return a hash that somebody wrote down, as the chain writes it}
   *
   * @throws IllegalArgumentException if it is not whole
   */
  static String writtenDown(String head) {
    String digits = head.strip().toLowerCase(Locale.ROOT);
    if (!digits.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "expected a head of 64 hex digits, found "
              + digits.length()
              + " characters, '"
              + head
              + "'; give the whole hash as 'verify' printed it, since a few digits prove nothing");
    }
    return digits;
  }

  /** {@return the payload hash of a report or revision} */
  static String reportPayload(
      String originalSha256, String mediaType, String reportId, String text) {
    return Sha256.of()
        .addField(originalSha256)
        .addField(mediaType)
        .addField(reportId)
        .addField(text)
        .hex();
  }

  /** {@return the payload hash of a revision that goes back to a known report} */
  static String returnPayload(String reportId) {
    return Sha256.of().addField(reportId).hex();
  }

  /** {@return the payload hash of a reading, correction or undo} */
  static String readingPayload(String reportId, String json) {
    return Sha256.of().addField(reportId).addField(json).hex();
  }

  /** {@return the payload hash of what linking a report found} */
  static String linkingPayload(String reportId, String json) {
    return Sha256.of().addField(reportId).addField(json).hex();
  }

  /** {@return a time as it enters the hash: UTC with three digits of a second} */
  static String written(Instant time) {
    return MILLISECONDS.format(time);
  }
}
