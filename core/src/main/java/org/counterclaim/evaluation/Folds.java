package org.counterclaim.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Which documents are kept apart: the same ones as in {@code training/data.py}. */
final class Folds {

  private Folds() {}

  /** {@return whether the first eight bytes of the name's SHA-256 are divisible by the number} */
  static boolean isHeldOut(String name, int oneIn) {
    return Long.remainderUnsigned(ByteBuffer.wrap(sha256(name)).getLong(), oneIn) == 0;
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
