package org.counterclaim.linking.reply;

import java.util.Locale;

/** A trait of a statement that its words show; each is a group of the list {@code words.txt}. */
enum Mark {
  /** Of the cue: "denied", "rejected". */
  DENIES,
  /** Of the cue: "disputed", "slammed". */
  DISPUTES,
  /** Of the cue: "responded", "hit back". */
  ANSWERS,
  /** Of the cue: "confirmed". */
  CONFIRMS,
  /** Of the cue: "admitted". */
  CONCEDES,
  /** Of the cue: "retracted", "clarified". */
  RETRACTS,
  /** Of the cue: "reiterated". */
  REPEATS,
  /** Of the cue: "accused". */
  ACCUSES,
  /** Around the content: "however", "instead". */
  CONTRAST,
  /** Around the content: "also", "similarly". */
  AGREEMENT,
  /** Anywhere: "untrue", "hoax". */
  FALSEHOOD,
  /** In the content: "not", "never". */
  NEGATION,
  /** Anywhere: "claims", "allegation", "account". */
  SPEECH_NOUN,
  /** Anywhere: "evidence", "indication". */
  PROOF_NOUN,
  /** All of the content: "those claims", "the incident". */
  ANAPHOR;

  String group() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
