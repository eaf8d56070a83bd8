package org.counterclaim.app.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterclaim.filing.Party;
import org.counterclaim.ledger.Catalogue.Tie;
import org.counterclaim.ledger.Slice;
import org.counterclaim.ledger.StatementRecord;

/**
 * One actor: what it says, what others say of it, or what it says to one other.
 *
 * @param view "says", "about" or "towards"
 * @param towards whom it answers or speaks of, where the page shows that alone
 * @param speaksOf whom it speaks of and answers
 * @param spokenOf who speaks of it and answers it
 * @param admitted what it says against its own interest
 */
public record ActorPage(
    Party party,
    String view,
    Optional<Towards> towards,
    Slice<StatementRecord> statements,
    List<Tie> speaksOf,
    List<Tie> spokenOf,
    List<StatementRecord> admitted) {

  public ActorPage {
    speaksOf = List.copyOf(speaksOf);
    spokenOf = List.copyOf(spokenOf);
    admitted = List.copyOf(admitted);
  }

  /**
   * What one party does to another.
   *
   * @param how what a {@link Tie} calls it; "" for all that is against
   */
  public record Towards(Party other, String how) {

    /** {@return the same in words that the other's name follows} */
    public String words() {
      return switch (how) {
        case "" -> "Denies or disputes what is said by";
        case "about" -> "Speaks of";
        default ->
            how.substring(0, 1).toUpperCase(Locale.ROOT) + how.substring(1) + " what is said by";
      };
    }
  }
}
