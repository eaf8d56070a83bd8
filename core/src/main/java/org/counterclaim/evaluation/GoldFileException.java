package org.counterclaim.evaluation;

import org.counterclaim.text.CounterclaimException;

/** A gold file that is not what it should be. */
public final class GoldFileException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  GoldFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
