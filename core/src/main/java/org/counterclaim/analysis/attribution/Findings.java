package org.counterclaim.analysis.attribution;

import java.util.List;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Span;

/** What one pass over a report found. */
public record Findings(List<Name> names, List<FoundStatement> statements) {

  public Findings {
    names = List.copyOf(names);
    statements = List.copyOf(statements);
  }

  /** {@return the noun phrases that are named as speaking, in the order of the statements} */
  public List<Span> sources() {
    return statements.stream().flatMap(each -> each.attribution().source().stream()).toList();
  }
}
