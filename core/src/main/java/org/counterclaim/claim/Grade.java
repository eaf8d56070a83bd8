package org.counterclaim.claim;

/**
 * How a matter stands, by rules that anybody can read ({@code docs/linking.md}); the first that
 * holds, in this order. It says who spoke, never who is right.
 */
public enum Grade {
  /** A position was admitted by the party whom it burdens. */
  CONCEDED,
  /**
   * Two positions that cannot both be true are taken, or one denies in much the same words what
   * another says.
   */
  CONTESTED,
  /** Somebody accuses a party, and nothing from it or for it is known in this matter. */
  UNANSWERED,
  /** Two or more origins that do not depend on each other say the same, not only speak. */
  CORROBORATED,
  /** Told again by another report, but no two independent origins say the same. */
  REPEATED,
  /** Told by one report, or by each report otherwise; nothing by two independent origins. */
  SINGLE_SOURCE
}
