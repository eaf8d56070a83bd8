package org.counterclaim.analysis.rules;

/** What a word can be; one word can be several. */
enum WordClass {
  DETERMINER,
  POSSESSIVE,
  PRONOUN,
  /** A pronoun that can be a subject. */
  SUBJECT,
  RELATIVE,
  PREPOSITION,
  COORDINATOR,
  SUBORDINATOR,
  AUXILIARY,
  MODAL,
  NEGATION,
  ADVERB,
  WEEKDAY,
  /** A finite verb that is no cue. */
  VERB,
  NUMBER,
  /** Begins with a capital, within a sentence. */
  NAME,
  PUNCTUATION,
  /** A quotation mark. */
  MARK
}
