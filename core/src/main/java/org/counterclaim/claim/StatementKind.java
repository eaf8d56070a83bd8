package org.counterclaim.claim;

/** The form in which a report gives somebody's words. */
public enum StatementKind {
  /** All of the content stands in quotation marks. */
  DIRECT,
  /** A paragraph of its own, set off after a line such as "The ministry complained:". */
  BLOCK,
  /** In the reporter's words: "said that …", "according to …". */
  INDIRECT,
  /** Reporter's words with a quotation inside: said it was "bewildered". */
  MIXED,
  /** Carried by a noun: "the allegation", "Moscow's claims that …". */
  NOMINAL,
  /** Nobody is named: "reportedly". */
  HEARSAY,
  /** The outlet's own voice. */
  NARRATOR
}
