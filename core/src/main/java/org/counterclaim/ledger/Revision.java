package org.counterclaim.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Span;

/**
 * A version of a report and what it changed against the version before.
 *
 * @param number 1 for the first version
 * @param changes against the version before, in the order of the text; empty for the first
 */
public record Revision(int number, Reading reading, Instant recordedAt, List<Change> changes) {

  public Revision {
    changes = List.copyOf(changes);
  }

  /**
   * One sentence that came, went or was worded anew.
   *
   * @param before where it stood in the older text; empty if it is new
   * @param after where it stands in the newer text; empty if it was dropped
   * @param touchedBefore statements of the older reading whose words it held
   * @param touchedAfter statements of the newer reading whose words it holds
   */
  public record Change(
      Kind kind,
      Optional<Span> before,
      Optional<Span> after,
      List<Statement> touchedBefore,
      List<Statement> touchedAfter) {

    public Change {
      touchedBefore = List.copyOf(touchedBefore);
      touchedAfter = List.copyOf(touchedAfter);
    }

    /** What happened to a sentence. */
    public enum Kind {
      ADDED,
      DROPPED,
      REWORDED
    }
  }
}
