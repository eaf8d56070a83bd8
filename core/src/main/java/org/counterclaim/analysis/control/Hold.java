package org.counterclaim.analysis.control;

import java.util.List;
import org.counterclaim.claim.Control;
import org.counterclaim.text.Span;

/**
 * What a rule read: who may be meant, which places, what becomes of them.
 *
 * @param parties phrases that may name the party, the likeliest first
 * @param places indices into the places of the report
 */
record Hold(
    Control.Change change, List<Span> parties, List<Integer> places, Span evidence, String rule) {

  boolean isFull() {
    return !parties.isEmpty() && !places.isEmpty();
  }
}
