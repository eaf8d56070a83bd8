package org.counterclaim.correction;

import java.util.Objects;

/**
 * What somebody says of one statement, and why.
 *
 * @param report the id of the report whose reading is corrected
 * @param statement which statement, by its words
 * @param who the name of the person who answers for it
 * @param why the reason, for those who read it later
 */
public record Correction(String report, Anchor statement, Change change, String who, String why) {

  /**
   * @throws IllegalArgumentException if nobody or no reason is named, or at too great length
   */
  public Correction {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(change, "change");
    who = who.strip();
    why = why.strip();
    Bounds.check("who corrects", who, Bounds.NAME);
    Bounds.check("the reason", why, Bounds.WHY);
  }
}
