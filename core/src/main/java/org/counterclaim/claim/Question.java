package org.counterclaim.claim;

/** What the statements of a {@link Matter} answer. */
public enum Question {
  /** Whether it happened, what was hit, by whom and by what means. */
  ACT,
  /** How many were killed, wounded, displaced, and who they were. */
  TOLL,
  /** Whether gas or another forbidden weapon was used, and which. */
  WEAPON,
  /** Who has the place. */
  CONTROL,
  /** What is said of it, asked for and done about it: condemnation, inquiries, consequences. */
  RESPONSE
}
