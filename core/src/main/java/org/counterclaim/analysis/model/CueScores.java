package org.counterclaim.analysis.model;

/**
 * Scores of one cue over a crop of its window.
 *
 * @param slots a row a slot; slot 0 means "none", slot j the position {@code first - before + j -
 *     1}. Columns: outside, source, content, source start, source end, content start, content end
 * @param attributes one row: kinds, certainties, distances
 */
public record CueScores(Matrix slots, Matrix attributes) {

  /** How many columns a slot has. */
  public static final int COLUMNS = 7;
}
