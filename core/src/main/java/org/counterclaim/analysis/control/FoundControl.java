package org.counterclaim.analysis.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.counterclaim.analysis.speaker.PartyResolver;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.When;
import org.counterclaim.text.Span;

/**
 * A change of control before it is known whom its words mean.
 *
 * @param place index into the places of the report
 * @param holders phrases that may name the party; the first that means somebody does
 */
public record FoundControl(
    int place,
    List<Span> holders,
    Control.Change change,
    When when,
    Span evidence,
    Provenance provenance) {

  public FoundControl {
    holders = List.copyOf(holders);
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(provenance, "provenance");
  }

  /** {@return the change as that statement's, one for each party; none where nobody is meant} */
  public List<Control> of(String statement, PartyResolver parties) {
    List<Control> settled = new ArrayList<>();
    for (Span holder : holders) {
      for (String party : parties.resolve(holder)) {
        settled.add(new Control(statement, place, party, change, when, evidence, provenance));
      }
      if (!settled.isEmpty()) {
        break;
      }
    }
    return settled;
  }
}
