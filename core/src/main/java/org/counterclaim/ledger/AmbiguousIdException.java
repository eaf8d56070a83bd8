package org.counterclaim.ledger;

import java.util.List;
import org.counterclaim.text.CounterclaimException;

/** A shortened id that fits several reports, or several of what is named. */
public final class AmbiguousIdException extends CounterclaimException {

  private static final long serialVersionUID = 1L;

  public AmbiguousIdException(String prefix, List<String> candidates) {
    this("report", prefix, candidates);
  }

  /** Makes the exception for something else than a report, such as a "matter". */
  public AmbiguousIdException(String what, String prefix, List<String> candidates) {
    super(
        "expected one "
            + what
            + " whose id begins with '"
            + prefix
            + "', found "
            + String.join(", ", candidates)
            + "; give more of the id");
  }
}
