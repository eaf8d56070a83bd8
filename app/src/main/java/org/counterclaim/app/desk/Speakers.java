package org.counterclaim.app.desk;

import java.util.Optional;
import org.counterclaim.Counterclaim;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Reading;
import org.counterclaim.correction.Change;
import org.counterclaim.filing.Party;
import org.counterclaim.ledger.Catalogue;
import org.counterclaim.ledger.Catalogue.ActorLine;

/**
 * Whom people mean by the name that they give a speaker.
 *
 * @param known knows actors by all their names
 * @param kept knows the names of the ledger
 */
public record Speakers(Counterclaim known, Catalogue kept) {

  private static final int NAMESAKES = 50;

  /**
   * {@return the speaker meant} An actor of the report, by its name; else a known one, by any of
   * its names; else one that the ledger has; else a new one.
   *
   * @param kind what people say it is; a person is never taken for a group of that name, nor the
   *     other way round
   * @throws IllegalArgumentException if the name is none
   */
  public Change.Speaker meant(Reading reading, String name, Optional<Actor.Kind> kind) {
    String wanted = name.strip();
    return reading.actors().stream()
        .filter(actor -> actor.name().equals(wanted))
        .findFirst()
        .or(
            () ->
                known
                    .actor(wanted, reading.report().published().day())
                    .filter(actor -> fits(kind, actor.kind())))
        .map(actor -> new Change.Speaker(actor.name(), kind.orElse(actor.kind())))
        .or(
            () ->
                party(wanted, kind)
                    .map(party -> new Change.Speaker(party.name(), kind.orElse(party.kind()))))
        .orElseGet(() -> new Change.Speaker(wanted, kind.orElse(Actor.Kind.ORGANISATION)));
  }

  /** {@return the party of that very name that says most; letter case aside} */
  private Optional<Party> party(String name, Optional<Actor.Kind> kind) {
    return name.isEmpty()
        ? Optional.empty()
        : kept.actors(name, "", NAMESAKES).items().stream()
            .map(ActorLine::party)
            .filter(party -> party.name().equalsIgnoreCase(name) && fits(kind, party.kind()))
            .findFirst();
  }

  private static boolean fits(Optional<Actor.Kind> wanted, Actor.Kind kind) {
    return wanted.isEmpty() || (wanted.get() == Actor.Kind.PERSON) == (kind == Actor.Kind.PERSON);
  }
}
