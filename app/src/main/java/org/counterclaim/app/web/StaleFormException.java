package org.counterclaim.app.web;

import org.counterclaim.text.CounterclaimException;

/** A form that this server did not make, or not since it started. */
final class StaleFormException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  StaleFormException() {
    super(
        "Expected a form of this server, found one of an earlier start of it, or of another site;"
            + " nothing was taken in. Go back, load the page with the form again, and send it from"
            + " there.");
  }
}
