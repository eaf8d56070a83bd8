package org.counterclaim.analysis.model;

/**
 * Scores of one cue or trigger over its crop.
 *
 * @param slots a row a slot of the {@link Crop}; slot 0 means "none". Columns: outside, first role,
 *     second role, the first role's start and end, the second's start and end. The roles of a cue
 *     are source and content, of a trigger actor and recipient
 * @param attributes one row: kinds, certainties, distances of a cue; subtypes, roots, polarities,
 *     quad classes of a trigger
 */
public record AnchorScores(Matrix slots, Matrix attributes) {

  /** How many columns a slot has. */
  public static final int COLUMNS = 7;
}
