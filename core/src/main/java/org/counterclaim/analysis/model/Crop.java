package org.counterclaim.analysis.model;

import java.util.stream.IntStream;
import org.counterclaim.analysis.model.LanguageModel.Anchor;
import org.counterclaim.text.Span;

/**
 * The part of a window around a cue or trigger that its graph scores. Slot {@code j} is the
 * position {@code offset + j}; slot 0 stands for "none".
 */
final class Crop {

  private final Window window;
  private final int offset;
  private final int[] wordSlots;
  private final Run anchorWords;

  private Crop(Window window, int offset, int[] wordSlots, Run anchorWords) {
    this.window = window;
    this.offset = offset;
    this.wordSlots = wordSlots;
    this.anchorWords = anchorWords;
  }

  /** {@return the crop of {@code slots} slots whose anchor has {@code before} slots before it} */
  static Crop around(Window window, Anchor anchor, int before, int slots) {
    int offset = anchor.first() - before - 1;
    int[] wordSlots =
        IntStream.range(1, slots)
            .filter(slot -> offset + slot > 0 && offset + slot < window.length() - 1)
            .filter(slot -> window.startsWord(offset + slot))
            .toArray();
    int first = indexAtOrAfter(wordSlots, anchor.first() - offset);
    int end = Math.max(first + 1, indexAtOrAfter(wordSlots, anchor.end() - offset));
    return new Crop(window, offset, wordSlots, new Run(first, end));
  }

  /** {@return the slots where words start, in order} */
  int[] wordSlots() {
    return wordSlots;
  }

  /** {@return the cue or trigger, as indexes into the word slots} */
  Run anchorWords() {
    return anchorWords;
  }

  /** {@return the text of some words, given as indexes into the word slots} */
  Span span(Run words) {
    WordPieces pieces = window.pieces();
    int first = window.piece(offset + wordSlots[words.first()]);
    int last = pieces.lastOfWord(window.piece(offset + wordSlots[words.end() - 1]));
    return pieces.span(first, last);
  }

  private static int indexAtOrAfter(int[] slots, int slot) {
    int index = 0;
    while (index < slots.length && slots[index] < slot) {
      index++;
    }
    return index;
  }
}
