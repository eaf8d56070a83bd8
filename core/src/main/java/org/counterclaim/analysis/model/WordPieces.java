package org.counterclaim.analysis.model;

import java.util.Arrays;
import org.counterclaim.text.Span;

/**
 * A text as the network sees it: parallel columns, one row a word piece, in the order of the text.
 * Immutable once made.
 */
public final class WordPieces {

  private final int size;
  private final int[] ids;
  private final int[] shapes;
  private final int[] gaps;
  private final int[] begins;
  private final int[] ends;
  private final boolean[] wordStarts;

  private WordPieces(Builder builder) {
    size = builder.size;
    ids = Arrays.copyOf(builder.ids, size);
    shapes = Arrays.copyOf(builder.shapes, size);
    gaps = Arrays.copyOf(builder.gaps, size);
    begins = Arrays.copyOf(builder.begins, size);
    ends = Arrays.copyOf(builder.ends, size);
    wordStarts = Arrays.copyOf(builder.wordStarts, size);
  }

  public int size() {
    return size;
  }

  /** {@return the row of the vocabulary} */
  public int id(int piece) {
    return ids[piece];
  }

  /** {@return how the word is written, plus {@link WordShape#COUNT} inside a word} */
  public int shape(int piece) {
    return shapes[piece];
  }

  /** {@return the white space before times {@link Gap#COUNT} plus the white space after} */
  public int gap(int piece) {
    return gaps[piece];
  }

  public boolean startsWord(int piece) {
    return wordStarts[piece];
  }

  /** {@return where the piece stands in the text} */
  public Span span(int piece) {
    return new Span(begins[piece], ends[piece]);
  }

  /** {@return the text from the first piece to the last one, both included} */
  public Span span(int firstPiece, int lastPiece) {
    return new Span(begins[firstPiece], ends[lastPiece]);
  }

  /** {@return the last piece of the word that a piece belongs to} */
  public int lastOfWord(int piece) {
    int last = piece;
    while (last + 1 < size && !wordStarts[last + 1]) {
      last++;
    }
    return last;
  }

  /** Gathers pieces row by row. */
  static final class Builder {
    private int size;
    private int[] ids = new int[256];
    private int[] shapes = new int[256];
    private int[] gaps = new int[256];
    private int[] begins = new int[256];
    private int[] ends = new int[256];
    private boolean[] wordStarts = new boolean[256];

    void add(int id, int shape, Gap before, Span span, boolean startsWord) {
      if (size == ids.length) {
        grow();
      }
      ids[size] = id;
      shapes[size] = shape;
      gaps[size] = Gap.COUNT * before.index();
      begins[size] = span.begin();
      ends[size] = span.end();
      wordStarts[size] = startsWord;
      size++;
    }

    /** Says what stands after the piece added last. */
    void gapAfter(Gap gap) {
      if (size > 0) {
        gaps[size - 1] += gap.index();
      }
    }

    boolean isEmpty() {
      return size == 0;
    }

    WordPieces build() {
      return new WordPieces(this);
    }

    private void grow() {
      int larger = size * 2;
      ids = Arrays.copyOf(ids, larger);
      shapes = Arrays.copyOf(shapes, larger);
      gaps = Arrays.copyOf(gaps, larger);
      begins = Arrays.copyOf(begins, larger);
      ends = Arrays.copyOf(ends, larger);
      wordStarts = Arrays.copyOf(wordStarts, larger);
    }
  }
}
