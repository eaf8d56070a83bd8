package org.counterclaim.intake.http;

import org.counterclaim.text.CounterclaimException;

/** An address that was not asked, or that gave no page. */
public final class FetchException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  FetchException(String message) {
    super(message);
  }

  FetchException(String message, Throwable cause) {
    super(message, cause);
  }
}
