package org.counterclaim.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest in the making. Not for use by two threads at once. */
public final class Sha256 {

  private final MessageDigest digest;

  private Sha256(MessageDigest digest) {
    this.digest = digest;
  }

  /** {@return an empty digest} */
  public static Sha256 of() {
    try {
      return new Sha256(MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  public Sha256 add(byte[] bytes) {
    digest.update(bytes);
    return this;
  }

  /** Adds a field and a zero byte behind it, so that two fields never run into one. */
  public Sha256 addField(String field) {
    digest.update(field.getBytes(UTF_8));
    digest.update((byte) 0);
    return this;
  }

  /** {@return the digest in hexadecimal; it is empty again afterwards} */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
