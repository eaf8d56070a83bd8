package org.counterclaim.intake.layout;

import org.counterclaim.text.CounterclaimException;

/** A sidecar that cannot be understood. */
public final class SidecarException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  SidecarException(String name, String expected, String found) {
    super(
        "expected "
            + expected
            + " in the sidecar "
            + name
            + ", found "
            + found
            + "; mend the file or move it away");
  }
}
