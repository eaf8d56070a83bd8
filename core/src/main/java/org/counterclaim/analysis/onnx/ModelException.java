package org.counterclaim.analysis.onnx;

import org.counterclaim.text.CounterclaimException;

/** A model that cannot be loaded or run. */
public final class ModelException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  ModelException(String message) {
    super(message);
  }

  ModelException(String message, Throwable cause) {
    super(message + ": " + cause.getMessage(), cause);
  }
}
