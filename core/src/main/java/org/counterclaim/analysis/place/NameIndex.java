package org.counterclaim.analysis.place;

import java.nio.ByteBuffer;

/**
 * Which entries go by a name: hashes in unsigned order beside entry numbers, entered through a
 * table of their first bits. About 12 bytes a name and two steps a look-up. Two names of one 64-bit
 * hash are not told apart, which a world of a million names meets with a chance of one in 10^7.
 */
final class NameIndex {

  private static final int BITS = 18;

  private final long[] hashes;
  private final int[] entries;
  private final int[] firsts = new int[(1 << BITS) + 1];

  private NameIndex(long[] hashes, int[] entries) {
    this.hashes = hashes;
    this.entries = entries;
    int row = 0;
    for (int bucket = 0; bucket < 1 << BITS; bucket++) {
      firsts[bucket] = row;
      while (row < hashes.length && bucket(hashes[row]) == bucket) {
        row++;
      }
    }
    firsts[1 << BITS] = hashes.length;
  }

  static NameIndex read(ByteBuffer in) {
    int size = in.getInt();
    long[] hashes = new long[size];
    in.asLongBuffer().get(hashes);
    in.position(in.position() + 8 * size);
    int[] entries = new int[size];
    in.asIntBuffer().get(entries);
    in.position(in.position() + 4 * size);
    return new NameIndex(hashes, entries);
  }

  /** {@return the first row of the name; -1 if nothing goes by it} */
  int first(long hash) {
    int bucket = bucket(hash);
    for (int row = firsts[bucket]; row < firsts[bucket + 1]; row++) {
      if (hashes[row] == hash) {
        return row;
      }
    }
    return -1;
  }

  /** {@return the row after the last one of the name that begins at {@code first}} */
  int end(int first) {
    int row = first + 1;
    while (row < hashes.length && hashes[row] == hashes[first]) {
      row++;
    }
    return row;
  }

  int entry(int row) {
    return entries[row] >>> 1;
  }

  boolean isMain(int row) {
    return (entries[row] & 1) == 1;
  }

  int size() {
    return hashes.length;
  }

  private static int bucket(long hash) {
    return (int) (hash >>> (64 - BITS));
  }
}
