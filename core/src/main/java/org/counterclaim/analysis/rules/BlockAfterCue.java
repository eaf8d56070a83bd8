package org.counterclaim.analysis.rules;

import java.util.Optional;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.quotation.Quotation;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/** "The ministry complained:" before words that the layout sets off. */
final class BlockAfterCue implements CueRule {

  @Override
  public String name() {
    return "block-after-cue";
  }

  @Override
  public double confidence() {
    return 0.7;
  }

  @Override
  public Optional<FoundStatement> apply(Site site) {
    Words words = site.words();
    Optional<Quotation> block =
        site.quotations()
            .following(words.at(words.size() - 1).span().end())
            .filter(quotation -> quotation.form() == Quotation.Form.BLOCK);
    if (block.isEmpty() || site.form().isEmpty() || site.isPassive() || !isFirst(site)) {
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
