package org.counterclaim.house.counterexample.linking;

import org.counterclaim.house.counterexample.analysis.Remembering;

/** Linking that knows how readings are made. */
public class Peeking {
  Remembering analysis;
}
