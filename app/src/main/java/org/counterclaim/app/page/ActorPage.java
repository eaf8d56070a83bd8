package org.counterclaim.app.page;

import java.util.List;
import org.counterclaim.filing.Party;
import org.counterclaim.ledger.Catalogue.Tie;
import org.counterclaim.ledger.Slice;
import org.counterclaim.ledger.StatementRecord;

/**
 * One actor: what it says, or what others say of it.
 *
 * @param view "says" or "about"
 * @param speaksOf whom it speaks of and answers
 * @param spokenOf who speaks of it and answers it
 * @param admitted what it says against its own interest
 */
public record ActorPage(
    Party party,
    String view,
    Slice<StatementRecord> statements,
    List<Tie> speaksOf,
    List<Tie> spokenOf,
    List<StatementRecord> admitted) {

  public ActorPage {
    speaksOf = List.copyOf(speaksOf);
    spokenOf = List.copyOf(spokenOf);
    admitted = List.copyOf(admitted);
  }
}
