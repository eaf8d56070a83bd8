package org.counterclaim.analysis;

import java.util.List;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Report;

/** The way of a report. Thread-safe. */
public final class Analysis {

  private Analysis() {}

  /** {@return the analysis with the language packs on the class path} */
  public static Analysis ofDefaults() {
    return new Analysis();
  }

  /** {@return what the report says} */
  public Reading read(Report report) {
    return new Reading(report, List.of(), List.of(), List.of(), List.of());
  }
}
