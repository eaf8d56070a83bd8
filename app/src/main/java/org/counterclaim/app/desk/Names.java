package org.counterclaim.app.desk;

import java.util.Optional;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Reading;
import org.counterclaim.correction.Change;
import org.counterclaim.filing.Party;
import org.counterclaim.filing.Spot;
import org.counterclaim.ledger.Catalogue;
import org.counterclaim.ledger.Catalogue.Match;
import org.counterclaim.linking.Parties;

/**
 * Whom and what people mean by the names that they type.
 *
 * @param known knows actors by all their names, as {@link
 *     org.counterclaim.Counterclaim#actor(String, Optional)} does
 * @param kept knows the names of the ledger
 */
public record Names(Parties known, Catalogue kept) {

  /**
   * {@return the speaker meant in a report} An actor of the report, by its name; else a known one,
   * by any of its names; else one that the ledger has; else a new one.
   *
   * @param kind what people say it is; a person is never taken for a group of that name, nor the
   *     other way round
   * @param otherwise what a new one is, where people do not say
   * @throws IllegalArgumentException if the name is none
   */
  public Change.Speaker speaker(
      Reading reading, String name, Optional<Actor.Kind> kind, Actor.Kind otherwise) {
    String wanted = name.strip();
    return reading.actors().stream()
        .filter(actor -> actor.name().equals(wanted))
        .findFirst()
        .or(
            () ->
                known
                    .find(wanted, reading.report().published().day())
                    .filter(actor -> fits(kind, actor.kind())))
        .map(actor -> new Change.Speaker(actor.name(), kind.orElse(actor.kind())))
        .or(
            () ->
                called(wanted)
                    .filter(party -> fits(kind, party.kind()))
                    .map(party -> new Change.Speaker(party.name(), kind.orElse(party.kind()))))
        .orElseGet(() -> new Change.Speaker(wanted, kind.orElse(otherwise)));
  }

  /**
   * {@return the actor of the ledger meant by its key, its name, another name of a known actor, or
   * whole words of its name: then of those that fit, the one that says most}
   */
  public Optional<Party> party(String words) {
    return kept.party(words)
        .or(() -> called(words))
        .or(() -> known.find(words, Optional.empty()).flatMap(actor -> called(actor.name())))
        .or(() -> kept.partyCalled(words, Match.WORDS));
  }

  /** {@return the place of the ledger meant by its key, its name, or whole words of its name} */
  public Optional<Spot> spot(String words) {
    return kept.spot(words)
        .or(() -> kept.spotCalled(words, Match.NAME))
        .or(() -> kept.spotCalled(words, Match.WORDS));
  }

  /** {@return the party of that very name that says most} */
  private Optional<Party> called(String name) {
    return kept.partyCalled(name, Match.NAME);
  }

  private static boolean fits(Optional<Actor.Kind> wanted, Actor.Kind kind) {
    return wanted.isEmpty() || (wanted.get() == Actor.Kind.PERSON) == (kind == Actor.Kind.PERSON);
  }
}
