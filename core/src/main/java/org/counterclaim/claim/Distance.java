package org.counterclaim.claim;

/** What the reporter's cue adds to somebody's words. */
public enum Distance {
  /** said, told, insisted */
  NEUTRAL,
  /** noted, confirmed, revealed: the reporter takes it as fact */
  FACTIVE,
  /** claimed, alleged, pretext: the reporter keeps away from it */
  DOUBTING
}
