package org.counterclaim.app.web;

import org.counterclaim.text.CounterclaimException;

/** Somebody listens there already, or nobody may. */
public final class PortInUseException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  PortInUseException(String host, int port, Throwable cause) {
    super(
        "expected "
            + host
            + " port "
            + port
            + " to be free, found it taken or not allowed; choose another with --port,"
            + " or --port 0 for any",
        cause);
  }
}
