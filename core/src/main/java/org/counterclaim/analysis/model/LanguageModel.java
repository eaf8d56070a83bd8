package org.counterclaim.analysis.model;

import java.util.List;

/**
 * A network that reads windows of text. One instance serves all threads; a call may take tens of
 * milliseconds of processor time. The same batch gives the same scores; activations are quantised a
 * batch, so the company a window is in may move its scores a little. Keep a batch to one report.
 */
public interface LanguageModel extends AutoCloseable {

  /**
   * Reads windows in one batch. They are padded to the longest, so windows of like length belong
   * together.
   *
   * @return scores in the order of the windows; to be closed by the caller
   */
  Encoded encode(List<Window> windows);

  @Override
  void close();

  /**
   * What the network made of a batch, and what it can still be asked about it. One thread at a
   * time.
   */
  interface Encoded extends AutoCloseable {

    /** {@return the scores of a window's pieces, before any softmax} */
    PieceScores pieces(int window);

    /**
     * {@return for each cue the scores of its source and content, in the order of the cues}
     *
     * @param cues at least one
     */
    List<AnchorScores> statements(List<Anchor> cues);

    /**
     * {@return for each trigger the scores of its actor and recipient, in the order of the
     * triggers}
     *
     * @param triggers at least one
     */
    List<AnchorScores> deeds(List<Anchor> triggers);

    @Override
    void close();
  }

  /**
   * A cue or a trigger in a batch.
   *
   * @param window which window of the batch
   * @param first its first piece, as a position in the window; 0 is the window's opening mark
   * @param end the position after its last piece
   */
  record Anchor(int window, int first, int end) {}
}
