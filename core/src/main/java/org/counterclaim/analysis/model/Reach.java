package org.counterclaim.analysis.model;

/**
 * How far around a cue or a trigger its graph looks.
 *
 * @param before pieces before its first piece
 * @param after pieces from its first piece on
 */
record Reach(int before, int after) {

  Reach {
    if (before < 0 || after < 1) {
      throw new IllegalArgumentException(
          before + " pieces before and " + after + " from a cue on hold no cue");
    }
  }
}
