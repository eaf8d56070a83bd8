package org.counterclaim.filing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.counterclaim.claim.Actor;
import org.counterclaim.text.Sha256;

/**
 * A name that speaks or is spoken of, in any report.
 *
 * @param key made of name and kind, so that it stays the same in every ledger; twelve hex digits
 */
public record Party(String key, String name, Actor.Kind kind, List<String> affiliation) {

  public Party {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    affiliation = List.copyOf(affiliation);
  }

  /** {@return the party that an actor of a reading is} */
  public static Party of(Actor actor) {
    String key =
        Sha256.of()
            .addField(actor.kind().name())
            .addField(actor.name().toLowerCase(Locale.ROOT))
            .hex()
            .substring(0, 12);
    return new Party(key, actor.name(), actor.kind(), actor.affiliation());
  }

  /** {@return whether the same name in two reports may stand for one} */
  public static boolean isNamed(Actor actor) {
    return actor.kind() != Actor.Kind.UNNAMED;
  }
}
