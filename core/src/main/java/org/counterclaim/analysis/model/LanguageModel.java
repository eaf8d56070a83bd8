package org.counterclaim.analysis.model;

/**
 * A network that reads windows of text and then answers about places in them. One instance serves
 * all threads, each on its own; a window may take tens of milliseconds of processor time, an answer
 * less than one. A window or a crop gives the same scores whatever else is read: each goes through
 * the network alone, which costs nothing on a processor, as one fills its caches.
 */
public interface LanguageModel extends AutoCloseable {

  /** {@return the scores of a window's pieces, before any softmax} */
  PieceScores encode(Window window);

  /**
   * {@return the scores of a cue's source and content}
   *
   * @param cue of rows from {@link PieceScores#statement}
   */
  AnchorScores statement(Crop cue);

  /**
   * {@return the scores of a trigger's actor and recipient}
   *
   * @param trigger of rows from {@link PieceScores#deed}
   */
  AnchorScores deed(Crop trigger);

  @Override
  void close();
}
