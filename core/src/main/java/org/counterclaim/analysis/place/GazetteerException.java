package org.counterclaim.analysis.place;

import org.counterclaim.text.CounterclaimException;

/** A gazetteer or a file of facts that cannot be read. */
public final class GazetteerException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  GazetteerException(String message) {
    super(message);
  }

  GazetteerException(String message, Throwable cause) {
    super(message, cause);
  }
}
