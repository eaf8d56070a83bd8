package org.counterclaim.intake;

import org.counterclaim.text.CounterclaimException;

/** A source that holds no report that could be read. */
final class UnreadableSourceException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  UnreadableSourceException(String expected, String found, String wayOut) {
    super("expected " + expected + ", found " + found + "; " + wayOut);
  }
}
