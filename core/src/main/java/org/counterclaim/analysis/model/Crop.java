package org.counterclaim.analysis.model;

import java.util.stream.IntStream;
import org.counterclaim.text.Span;

/**
 * The stretch of a window around a cue or trigger that its graph scores. Slot 0 is the window's
 * opening mark and stands for "none"; slot {@code j} is the position {@code offset + j}.
 */
public final class Crop {

  /** The farthest distance that the graphs tell apart. */
  private static final int FARTHEST = 256;

  /** How many pieces of a long cue count for its meaning. */
  private static final int LONGEST_ANCHOR = 8;

  private final Window window;
  private final Run anchor;
  private final int offset;
  private final float[] meaning;
  private final Matrix hidden;
  private final float[] rows;
  private final int slots;
  private final int[] wordSlots;

  private Crop(Window window, Run anchor, int offset, float[] rows, int slots, Matrix hidden) {
    this.window = window;
    this.anchor = anchor;
    this.offset = offset;
    this.slots = slots;
    meaning = hidden.mean(anchor.first(), Math.min(anchor.end(), anchor.first() + LONGEST_ANCHOR));
    this.hidden = hidden;
    this.rows = rows;
    wordSlots = IntStream.range(1, slots).filter(j -> window.startsWord(offset + j)).toArray();
  }

  /**
   * {@return the crop, no wider than the window}
   *
   * @param anchor the cue or trigger, as positions in the window
   * @param rows what the graph wants of each position
   * @param hidden the encoder's last layer
   */
  static Crop around(Run anchor, Reach reach, Window window, Matrix rows, Matrix hidden) {
    int first = Math.max(1, anchor.first() - reach.before());
    int end = Math.min(window.length(), anchor.first() + reach.after());
    int slots = end - first + 1;
    float[] cut = new float[slots * rows.columns()];
    rows.copy(0, 1, cut, 0);
    rows.copy(first, end, cut, rows.columns());
    return new Crop(window, anchor, first - 1, cut, slots, hidden);
  }

  /** {@return how many slots it has} */
  public int slots() {
    return slots;
  }

  /** {@return what the graph reads, a row a slot; not a copy} */
  public float[] rows() {
    return rows;
  }

  /** {@return what the encoder made of the cue or trigger itself; not a copy} */
  public float[] meaning() {
    return meaning;
  }

  /** {@return the mean of what the encoder made of its slots, all but the first} */
  public float[] around() {
    return hidden.mean(offset + 1, offset + slots);
  }

  /** {@return how far each slot is from the anchor, as a row of the graph's table of distances} */
  public long[] away() {
    long[] away = new long[slots];
    away[0] = row(0);
    for (int slot = 1; slot < slots; slot++) {
      away[slot] = row(offset + slot);
    }
    return away;
  }

  private int row(int position) {
    int beyond = Math.max(0, position - anchor.end() + 1);
    int distance = position < anchor.first() ? position - anchor.first() : beyond;
    return Math.max(-FARTHEST, Math.min(FARTHEST, distance)) + FARTHEST;
  }

  /** {@return the slots where words start, in order} */
  int[] wordSlots() {
    return wordSlots;
  }

  /** {@return the cue or trigger, as indexes into the word slots} */
  Run anchorWords() {
    int first = wordsBefore(anchor.first());
    return new Run(first, Math.max(first + 1, wordsBefore(anchor.end())));
  }

  private int wordsBefore(int position) {
    return (int) IntStream.of(wordSlots).filter(slot -> offset + slot < position).count();
  }

  /** {@return the text of some words, given as indexes into the word slots} */
  Span span(Run words) {
    WordPieces pieces = window.pieces();
    int last = pieces.lastOfWord(window.piece(offset + wordSlots[words.end() - 1]));
    return pieces.span(window.piece(offset + wordSlots[words.first()]), last);
  }
}
