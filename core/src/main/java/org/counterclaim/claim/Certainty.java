package org.counterclaim.claim;

/** What the speaker, not the reporter, commits to. */
public enum Certainty {
  CERTAIN,
  PROBABLE,
  POSSIBLE,
  /** The speaker says that it is not known: "could not confirm", "no reports of". */
  UNKNOWN,
  /** The speaker says that it is not so: "denied that …". */
  DENIED,
  /** Promises, threats, orders, forecasts. */
  FUTURE,
  /** Wishes, demands, calls. */
  HOPED
}
