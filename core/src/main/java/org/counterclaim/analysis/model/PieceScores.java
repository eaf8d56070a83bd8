package org.counterclaim.analysis.model;

/**
 * What the network made of one window, a row a position; row 0 is the window's opening mark.
 *
 * @param cue outside, begin, inside
 * @param name outside, then begin and inside of each kind of name
 * @param event trigger, certainty from -3 to 3, the PLOVER roots, main event of its sentence
 * @param hidden the encoder's last layer
 * @param statement the same as the graph of statements wants it
 * @param deed the same as the graph of events wants it
 */
public record PieceScores(
    Matrix cue, Matrix name, Matrix event, Matrix hidden, Matrix statement, Matrix deed) {}
