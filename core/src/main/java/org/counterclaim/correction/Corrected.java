package org.counterclaim.correction;

import java.util.List;
import java.util.Objects;
import org.counterclaim.claim.Reading;

/**
 * A reading with what people said of it.
 *
 * @param uncorrected as the machine read it
 * @param reading as corrected; the same object if nothing was
 * @param applied the corrections that hold, oldest first
 * @param orphaned corrections that hold, but whose words no statement of this reading has
 */
public record Corrected(
    Reading uncorrected,
    Reading reading,
    List<Applied> applied,
    List<RecordedCorrection> orphaned) {

  public Corrected {
    Objects.requireNonNull(uncorrected, "uncorrected");
    Objects.requireNonNull(reading, "reading");
    applied = List.copyOf(applied);
    orphaned = List.copyOf(orphaned);
  }

  /** {@return the corrections of one statement, oldest first; those of a rejected one too} */
  public List<RecordedCorrection> of(String statement) {
    return applied.stream()
        .filter(each -> each.statement().equals(statement))
        .map(Applied::correction)
        .toList();
  }

  /**
   * A correction with the statement it was applied to.
   *
   * @param statement its id in the reading; ids do not change by correcting
   */
  public record Applied(RecordedCorrection correction, String statement) {}
}
