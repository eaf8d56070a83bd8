package org.counterclaim.analysis.attribution;

import java.util.List;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Span;

/**
 * What one pass over a report found.
 *
 * @param events what a model says of words that name events, in the order of the text; none from
 *     rules, which find events by a lexicon in a later step
 */
public record Findings(List<Name> names, List<FoundStatement> statements, List<FoundEvent> events) {

  public Findings {
    names = List.copyOf(names);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
  }

  /** Findings without events. */
  public Findings(List<Name> names, List<FoundStatement> statements) {
    this(names, statements, List.of());
  }

  /** {@return the noun phrases that are named as speaking, in the order of the statements} */
  public List<Span> sources() {
    return statements.stream().flatMap(each -> each.attribution().source().stream()).toList();
  }
}
