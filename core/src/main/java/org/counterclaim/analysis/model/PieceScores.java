package org.counterclaim.analysis.model;

/**
 * Scores of one window, a row a position; row 0 is the window's opening mark.
 *
 * @param cue outside, begin, inside
 * @param name outside, then begin and inside of each kind of name
 * @param event trigger, certainty from -3 to 3, the PLOVER roots, main event of its sentence
 */
public record PieceScores(Matrix cue, Matrix name, Matrix event) {}
