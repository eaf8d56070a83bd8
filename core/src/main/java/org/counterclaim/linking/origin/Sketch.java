package org.counterclaim.linking.origin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A fair sample of the runs of words in a text: those whose 64-bit hash lies below a border, which
 * is the same for all texts. Two samples tell how much of one text stands in the other, whichever
 * is longer (Broder 1997, "mod s" sketches; today called FracMinHash).
 *
 * <p>Words are runs of letters and digits, without case; marks and layout do not count.
 */
final class Sketch {

  /** Words in a run. Shorter ones occur by chance, longer ones die of one changed word. */
  static final int RUN = 5;

  static final Sketch EMPTY = new Sketch(new long[0]);

  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  /** Sorted as signed numbers, each once. */
  private final long[] hashes;

  private Sketch(long[] hashes) {
    this.hashes = hashes;
  }

  /**
   * {@return the sample of a run of words}
   *
   * @param oneIn how thin the sample is: 1 keeps every run, 8 about every eighth
   */
  static Sketch of(List<String> words, int oneIn) {
    return of(Stream.of(words), oneIn);
  }

  /** {@return the sample of several runs of words, none of which goes on in the next} */
  static Sketch of(Stream<List<String>> passages, int oneIn) {
    long border = Long.divideUnsigned(-1L, oneIn);
    return of(
        passages
            .flatMapToLong(Sketch::hashes)
            .filter(hash -> Long.compareUnsigned(hash, border) <= 0)
            .toArray());
  }

  /** {@return a sample as {@link #hashes()} gave it} */
  static Sketch of(long[] hashes) {
    return new Sketch(Arrays.stream(hashes).sorted().distinct().toArray());
  }

  /** {@return the words of a text, folded} */
  static List<String> words(CharSequence text) {
    String lower = text.toString().toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int at = 0; at <= lower.length(); at++) {
      boolean inside = at < lower.length() && Character.isLetterOrDigit(lower.charAt(at));
      if (inside && begin < 0) {
        begin = at;
      } else if (!inside && begin >= 0) {
        words.add(lower.substring(begin, at));
        begin = -1;
      }
    }
    return words;
  }

  int size() {
    return hashes.length;
  }

  /** {@return how many runs both samples hold} */
  int shared(Sketch other) {
    int count = 0;
    int mine = 0;
    int theirs = 0;
    while (mine < hashes.length && theirs < other.hashes.length) {
      int order = Long.compare(hashes[mine], other.hashes[theirs]);
      count += order == 0 ? 1 : 0;
      mine += order <= 0 ? 1 : 0;
      theirs += order >= 0 ? 1 : 0;
    }
    return count;
  }

  /** {@return the part of this sample that the other holds, from 0 to 1; 0 of an empty one} */
  double within(Sketch other) {
    return hashes.length == 0 ? 0 : (double) shared(other) / hashes.length;
  }

  /** {@return the lowest hashes as unsigned numbers: the same few for the same words} */
  LongStream lowest(int count) {
    return LongStream.of(hashes)
        .boxed()
        .sorted(Long::compareUnsigned)
        .limit(count)
        .mapToLong(Long::longValue);
  }

  /** {@return the sample as sorted numbers} */
  long[] hashes() {
    return hashes.clone();
  }

  private static LongStream hashes(List<String> words) {
    return IntStream.range(0, Math.max(0, words.size() - RUN + 1)).mapToLong(at -> hash(words, at));
  }

  /** FNV-1a over the characters, and the finish of SplitMix64, so that the high bits mix too. */
  private static long hash(List<String> words, int begin) {
    long hash = OFFSET_BASIS;
    for (String word : words.subList(begin, begin + RUN)) {
      for (int at = 0; at < word.length(); at++) {
        hash = (hash ^ word.charAt(at)) * PRIME;
      }
      hash = (hash ^ ' ') * PRIME;
    }
    hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
    return hash ^ (hash >>> 31);
  }
}
