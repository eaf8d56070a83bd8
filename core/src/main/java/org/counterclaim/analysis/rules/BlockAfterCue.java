package org.counterclaim.analysis.rules;

import java.util.Optional;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.quotation.Quotation;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/**
 * "The ministry complained:" before words that the layout sets off. Without the colon they belong
 * to a cue only where no other rule found what it introduces: ask that form last.
 *
 * @param colon whether the line has to end in a colon
 */
record BlockAfterCue(boolean colon) implements CueRule {

  @Override
  public String name() {
    return colon ? "block-after-colon" : "block-after-cue";
  }

  /** How many words may follow a cue that has no content: "said in a statement late on Monday". */
  private static final int LONGEST_TAIL = 8;

  @Override
  public double confidence() {
    return 0.7;
  }

  @Override
  public Optional<FoundStatement> apply(Site site) {
    ClassedWords words = site.words();
    Optional<Quotation> block =
        site.quotations()
            .following(words.at(words.size() - 1).span().end())
            .filter(quotation -> quotation.form() == Quotation.Form.BLOCK);
    boolean announced = words.at(words.size() - 1).text().endsWith(":");
    if (!announced && words.size() - site.at() > LONGEST_TAIL) {
      return Optional.empty();
    }
    if (announced != colon
        || block.isEmpty()
        || site.form().isEmpty()
        || site.isPassive()
        || !isFirst(site)) {
      return Optional.empty();
    }
    Optional<Span> source = site.subjects().before(site.groupBegin());
    return source.isEmpty()
        ? Optional.empty()
        : Optional.of(site.found(StatementKind.BLOCK, source, block.get().content(), this));
  }

  /** The block belongs to the main verb, which comes before those it governs. */
  private static boolean isFirst(Site site) {
    return site.lastSource().isEmpty();
  }
}
