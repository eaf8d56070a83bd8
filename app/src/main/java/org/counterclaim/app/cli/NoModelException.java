package org.counterclaim.app.cli;

import org.counterclaim.text.CounterclaimException;

/** The model was asked to read, and there is none. */
final class NoModelException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  NoModelException(String reader) {
    super(
        "expected a model on the class path, found "
            + reader
            + " only; take the language pack of a release, or measure with --reader rules");
  }
}
