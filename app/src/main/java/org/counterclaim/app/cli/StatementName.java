package org.counterclaim.app.cli;

import java.util.Optional;
import java.util.function.BiFunction;
import org.counterclaim.Counterclaim;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.correction.Anchor;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Corrected;
import org.counterclaim.ledger.AsOf;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.MatterLine;
import org.counterclaim.ledger.MatterRecord;

/**
 * A statement as somebody names it: "s4" of the report at hand, "3f2a91#s4" of another, or a matter
 * by its id, which means the statement it began with.
 */
record StatementName(String report, Anchor anchor) {

  /**
   * {@return the statement meant}
   *
   * @param home the report at hand
   * @throws IllegalArgumentException if there is none
   */
  static StatementName of(String words, Corrected home, Counterclaim open) {
    int border = words.indexOf('#');
    if (border < 0) {
      return in(home, words)
          .or(() -> founder(words, open).flatMap(ref -> of(ref, open.ledger())))
          .orElseThrow(() -> missing(words));
    }
    return of(
            new StatementRef(words.substring(0, border), words.substring(border + 1)),
            open.ledger())
        .orElseThrow(() -> missing(words));
  }

  /** {@return what ties a statement to this one of another report} */
  Change with(BiFunction<String, Anchor, Change> tie) {
    return tie.apply(report, anchor);
  }

  /** {@return a statement as the machine read it, or one that somebody added} */
  static Optional<Statement> meant(Corrected corrected, String id) {
    return corrected.uncorrected().statement(id).or(() -> corrected.reading().statement(id));
  }

  private static Optional<StatementName> of(StatementRef ref, Ledger ledger) {
    return ledger.corrected(ref.report()).flatMap(found -> in(found, ref.statement()));
  }

  private static Optional<StatementName> in(Corrected corrected, String id) {
    String text = corrected.uncorrected().report().text();
    return meant(corrected, id)
        .map(
            statement ->
                new StatementName(
                    corrected.uncorrected().report().id(), Anchor.of(statement, text)));
  }

  /** A matter as people tied it, else as linking found it. */
  private static Optional<StatementRef> founder(String matter, Counterclaim open) {
    Ledger ledger = open.ledger();
    return ledger
        .catalogue()
        .story(matter, Optional.empty())
        .flatMap(story -> ledger.catalogue().matterOf(matter, story))
        .map(MatterLine::matter)
        .or(() -> ledger.matter(matter, AsOf.NOW, open.linker()).map(MatterRecord::matter))
        .map(Matter::statements)
        .map(statements -> statements.get(0));
  }

  private static IllegalArgumentException missing(String words) {
    return new IllegalArgumentException(
        "expected a statement such as s1, one of another report such as 3f2a91#s1, or the id of a"
            + " matter, found '"
            + words
            + "'");
  }
}
