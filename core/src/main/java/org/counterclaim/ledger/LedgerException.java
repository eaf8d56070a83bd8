package org.counterclaim.ledger;

import org.counterclaim.text.CounterclaimException;

/** A ledger that cannot be opened, read or written. What was acknowledged before is still kept. */
public final class LedgerException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  private final String place;

  /**
   * Makes the exception.
   *
   * @param place where the ledger lies, such as its path
   * @param trouble what was expected, what was found and the way out
   */
  public LedgerException(String place, String trouble) {
    super("ledger " + place + ": " + trouble);
    this.place = place;
  }

  /** Makes the exception with what lies behind it. */
  public LedgerException(String place, String trouble, Throwable cause) {
    super("ledger " + place + ": " + trouble, cause);
    this.place = place;
  }

  /** {@return where the ledger lies, such as its path} */
  public String place() {
    return place;
  }
}
