package org.counterclaim.ledger;

import java.time.Instant;

/**
 * One link of the chain.
 *
 * @param sequence 1, 2, 3 … without gaps
 * @param kind what is recorded, such as "report", "revision", "reading"
 * @param subject the id of the report it is about
 * @param recordedAt when it was recorded, in UTC, to the millisecond
 * @param payloadHash SHA-256 of what is recorded, in hexadecimal
 * @param previousHash hash of the entry before; 64 zeros for the first
 * @param hash SHA-256 of all the above, in hexadecimal
 */
public record Entry(
    long sequence,
    String kind,
    String subject,
    Instant recordedAt,
    String payloadHash,
    String previousHash,
    String hash) {}
