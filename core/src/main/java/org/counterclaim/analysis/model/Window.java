package org.counterclaim.analysis.model;

/**
 * A run of word pieces that the network reads at once, between an opening and a closing mark:
 * position 0 is the opening mark, position {@code j} the piece {@code first + j - 1}.
 *
 * @param first the document's first piece in the window
 * @param end the piece after its last one
 */
public record Window(WordPieces pieces, int first, int end) {

  /**
   * @throws IllegalArgumentException if the window is empty or leaves the document
   */
  public Window {
    if (first < 0 || end <= first || end > pieces.size()) {
      throw new IllegalArgumentException(
          "window [" + first + ", " + end + ") is not within " + pieces.size() + " pieces");
    }
  }

  /** {@return how many positions it takes, both marks counted} */
  public int length() {
    return end - first + 2;
  }

  /** {@return the input of a position to the vocabulary} */
  public int id(int position) {
    return position == 0
        ? WordPieceTokenizer.CLS
        : position == length() - 1 ? WordPieceTokenizer.SEP : pieces.id(first + position - 1);
  }

  /** {@return how the word at a position is written; 0 at the marks} */
  public int shape(int position) {
    return isMark(position) ? 0 : pieces.shape(first + position - 1);
  }

  /** {@return the white space around the word at a position; 0 at the marks} */
  public int gap(int position) {
    return isMark(position) ? 0 : pieces.gap(first + position - 1);
  }

  public boolean startsWord(int position) {
    return !isMark(position) && pieces.startsWord(first + position - 1);
  }

  /** {@return the document's piece at a position that is no mark} */
  public int piece(int position) {
    return first + position - 1;
  }

  private boolean isMark(int position) {
    return position == 0 || position == length() - 1;
  }
}
