package org.counterclaim.text;

/**
 * The world's fault, not the caller's: a file that cannot be read, a ledger that does not open.
 * Each subclass is named for what failed; its message says what was expected, what was found and
 * the way out.
 */
public abstract class CounterclaimException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  protected CounterclaimException(String message) {
    super(message);
  }

  protected CounterclaimException(String message, Throwable cause) {
    super(message, cause);
  }
}
