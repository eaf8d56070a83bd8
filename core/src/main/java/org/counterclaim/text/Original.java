package org.counterclaim.text;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The bytes of a report as received: evidence, kept to the byte. Immutable. */
public final class Original {

  private final byte[] bytes;
  private final String mediaType;

  private Original(byte[] bytes, String mediaType) {
    this.bytes = bytes;
    this.mediaType = Objects.requireNonNull(mediaType, "mediaType");
  }

  /** {@return a copy of the bytes, with what they are, such as "text/html"} */
  public static Original of(byte[] bytes, String mediaType) {
    return new Original(bytes.clone(), mediaType);
  }

  /** {@return a copy of the bytes} */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** {@return the bytes to be read once, without a copy} */
  public InputStream stream() {
    return new ByteArrayInputStream(bytes);
  }

  public int size() {
    return bytes.length;
  }

  public String mediaType() {
    return mediaType;
  }

  /** {@return the SHA-256 of the bytes, in hexadecimal} */
  public String sha256() {
    return Sha256.of().add(bytes).hex();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Original original
        && mediaType.equals(original.mediaType)
        && Arrays.equals(bytes, original.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "Original[" + mediaType + ", " + bytes.length + " bytes]";
  }
}
