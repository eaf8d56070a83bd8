package org.counterclaim.analysis.rules;

import java.util.List;
import java.util.Optional;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/** "reportedly with help from the army": what follows the adverb has no name behind it. */
final class Hearsay implements CueRule {

  @Override
  public String name() {
    return "hearsay";
  }

  @Override
  public double confidence() {
    return 0.36;
  }

  @Override
  public Optional<FoundStatement> apply(Site site) {
    if (!site.cue().takes("adverb")) {
      return Optional.empty();
    }
    List<Span> content = site.reach().from(site.at() + 1);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(site.found(StatementKind.HEARSAY, Optional.empty(), content, this));
  }
}
