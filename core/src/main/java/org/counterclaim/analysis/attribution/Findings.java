package org.counterclaim.analysis.attribution;

import java.util.List;
import org.counterclaim.claim.Name;

/** What one pass over a report found. */
public record Findings(List<Name> names, List<FoundStatement> statements) {

  public Findings {
    names = List.copyOf(names);
    statements = List.copyOf(statements);
  }
}
