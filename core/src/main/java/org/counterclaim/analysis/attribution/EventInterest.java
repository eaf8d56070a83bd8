package org.counterclaim.analysis.attribution;

/** Which of the events that a model sees are worth a closer look, which is dear. Thread-safe. */
@FunctionalInterface
public interface EventInterest {

  /**
   * {@return whether anything can come of a trigger}
   *
   * @param word as written
   * @param share how much of what its sentence tells it is, from 0 to 1
   * @param main its score as the main event of its sentence; above 0 it rather is one
   */
  boolean in(String word, double share, double main);
}
