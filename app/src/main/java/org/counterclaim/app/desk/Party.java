package org.counterclaim.app.desk;

import java.util.List;
import java.util.Locale;
import org.counterclaim.claim.Actor;
import org.counterclaim.text.Sha256;

/**
 * A name that speaks or is spoken of, in any report.
 *
 * @param key made of name and kind, so that it stays the same in every ledger; twelve hex digits
 */
public record Party(String key, String name, Actor.Kind kind, List<String> affiliation) {

  public Party {
    affiliation = List.copyOf(affiliation);
  }

  static Party of(Actor actor) {
    String key =
        Sha256.of()
            .addField(actor.kind().name())
            .addField(actor.name().toLowerCase(Locale.ROOT))
            .hex()
            .substring(0, 12);
    return new Party(key, actor.name(), actor.kind(), actor.affiliation());
  }

  /** {@return whether the same name in two reports may stand for one} */
  static boolean isNamed(Actor actor) {
    return actor.kind() != Actor.Kind.UNNAMED;
  }
}
