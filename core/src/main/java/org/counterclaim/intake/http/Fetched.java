package org.counterclaim.intake.http;

import java.net.URI;
import java.util.Optional;

/**
 * An answer.
 *
 * @param address where it was found in the end, redirects followed
 * @param body the bytes, unpacked; not copied
 * @param contentType the header's value
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on at once and never kept.
public record Fetched(URI address, byte[] body, Optional<String> contentType) {}
