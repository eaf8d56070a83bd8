package org.counterclaim.intake;

import java.util.Objects;
import org.counterclaim.text.Original;
import org.counterclaim.text.Report;

/** What became of one source. */
public sealed interface Received {

  /** {@return the path or address as given} */
  String source();

  /** A report with the bytes it came from. */
  record Accepted(Report report, Original original) implements Received {
    public Accepted {
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(original, "original");
    }

    @Override
    public String source() {
      return report.source();
    }
  }

  /** No report, and why, in words that name the way out. */
  record Rejected(String source, String reason) implements Received {
    public Rejected {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
