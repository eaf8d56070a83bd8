package org.counterclaim.analysis.time;

import java.util.List;
import java.util.Optional;

/**
 * One line of a rule file: a pattern, the value of what it finds, and its examples.
 *
 * @param section the phrase it belongs to, or "DATE", "TIME", "DURATION", "SET" or "NOT"
 * @param order its place among all rules; of two that find the same, the earlier wins
 * @param days the first and the last day it covers, where the value alone does not tell
 */
record Rule(
    String section,
    int order,
    String name,
    Pattern pattern,
    Template value,
    Optional<Template> days,
    List<Example> examples) {

  /**
   * A text in which the rule holds.
   *
   * @param text with brackets around the time
   * @param value what it must give; "none" for what is no time
   * @param published the day of the report; may be empty text
   */
  record Example(String text, String value, String published) {}

  @Override
  public String toString() {
    return name;
  }
}
