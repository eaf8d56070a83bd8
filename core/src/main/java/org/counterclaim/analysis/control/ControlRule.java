package org.counterclaim.analysis.control;

import java.util.List;

/** One way of words to say who has a place. Thread-safe. */
interface ControlRule {

  /** {@return what the words from position {@code i} on say; nothing if they are not its own} */
  List<Hold> at(Clause clause, int i);
}
