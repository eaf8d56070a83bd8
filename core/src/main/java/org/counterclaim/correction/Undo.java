package org.counterclaim.correction;

/**
 * That a correction no longer holds.
 *
 * @param correction the sequence of the entry of the correction
 */
public record Undo(String report, long correction, String who, String why) {

  /**
   * @throws IllegalArgumentException if nobody or no reason is named, or at too great length
   */
  public Undo {
    who = who.strip();
    why = why.strip();
    Bounds.check("who undoes", who, Bounds.NAME);
    Bounds.check("the reason", why, Bounds.WHY);
  }
}
