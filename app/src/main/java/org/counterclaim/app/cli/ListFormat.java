package org.counterclaim.app.cli;

/** How lists are printed. */
enum ListFormat {
  /** For people. */
  TEXT,
  /** An object a line. */
  JSON
}
