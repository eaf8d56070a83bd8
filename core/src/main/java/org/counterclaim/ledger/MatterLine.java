package org.counterclaim.ledger;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Happening;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.StatementRef;

/**
 * A matter with what a list shows of it, without a look at any report.
 *
 * @param speakers who says each of its statements
 * @param days how many reports spoke of it on which day, undated ones left out
 * @param reports how many reports did
 * @param outlets how many outlets did
 */
public record MatterLine(
    Matter matter,
    Happening happening,
    Map<StatementRef, String> speakers,
    TreeMap<LocalDate, Integer> days,
    int reports,
    int outlets) {

  public MatterLine {
    Objects.requireNonNull(matter, "matter");
    Objects.requireNonNull(happening, "happening");
    speakers = Map.copyOf(speakers);
    Objects.requireNonNull(days, "days");
  }

  /** {@return the day of the last report on it; empty if none is dated} */
  public Optional<LocalDate> changed() {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.lastKey());
  }

  /** {@return whether somebody holds against somebody, or an accusation stands unanswered} */
  public boolean isDisputed() {
    Grade grade = matter.grade();
    return MatterFilter.DISPUTED.contains(grade);
  }
}
