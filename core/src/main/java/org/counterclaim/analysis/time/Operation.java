package org.counterclaim.analysis.time;

import java.util.List;

/**
 * A step of reckoning that value templates call by name.
 *
 * @param arguments how many texts it takes
 */
record Operation(String name, int arguments, Work work) {

  /** Gives a TIMEX3 value, or a part of one. */
  interface Work {
    String apply(List<String> arguments, Viewpoint viewpoint);
  }
}
