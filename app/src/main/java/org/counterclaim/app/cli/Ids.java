package org.counterclaim.app.cli;

/** Ids as people see and type them. */
final class Ids {

  /** How many digits a shortened id has. */
  static final int BRIEF = 12;

  private static final String SCHEME = "sha256:";

  private Ids() {}

  /** {@return the first digits of a report's id, enough to name it again} */
  static String brief(String reportId) {
    String digits = reportId.startsWith(SCHEME) ? reportId.substring(SCHEME.length()) : reportId;
    return digits.substring(0, Math.min(BRIEF, digits.length()));
  }
}
