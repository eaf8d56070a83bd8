package org.counterclaim.linking.headline;

/** What a text does to the claim of a headline. */
public enum Stance {
  /** Says the same. */
  AGREES,
  /** Says that it is not so. */
  DISAGREES,
  /** Reports that it is said, and takes no side. */
  DISCUSSES,
  /** Is about something else. */
  UNRELATED
}
