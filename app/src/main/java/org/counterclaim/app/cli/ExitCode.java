package org.counterclaim.app.cli;

/** What a command leaves with. */
final class ExitCode {

  static final int WELL = 0;
  static final int REJECTED = 1;
  static final int NOTHING_DONE = 2;

  private ExitCode() {}
}
