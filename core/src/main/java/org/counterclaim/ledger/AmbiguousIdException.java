package org.counterclaim.ledger;

import java.util.List;
import org.counterclaim.text.CounterclaimException;

/** A shortened report id that fits several reports. */
public final class AmbiguousIdException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  public AmbiguousIdException(String prefix, List<String> candidates) {
    super(
        "expected one report whose id begins with '"
            + prefix
            + "', found "
            + String.join(", ", candidates)
            + "; give more of the id");
  }
}
