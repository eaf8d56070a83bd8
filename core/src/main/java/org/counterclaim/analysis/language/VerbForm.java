package org.counterclaim.analysis.language;

/** The form of a verb as it stands in a text. */
public enum VerbForm {
  /** say: also the infinitive. */
  BASE,
  /** says */
  THIRD,
  /** said: past tense, mostly the participle too. */
  PAST,
  /** saying */
  ING
}
