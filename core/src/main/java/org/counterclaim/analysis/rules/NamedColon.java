package org.counterclaim.analysis.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/** "Minister: “…”": a name, a colon, and words in quotation marks. */
final class NamedColon implements CueRule {

  @Override
  public String name() {
    return "named-colon";
  }

  @Override
  public double confidence() {
    return 0.88;
  }

  @Override
  public Optional<FoundStatement> apply(Site site) {
    ClassedWords words = site.words();
    int at = site.at();
    if (!site.cue().takes("colon") || at == 0 || at > 8 || !words.isMark(at + 1)) {
      return Optional.empty();
    }
    OptionalInt end = site.phrases().endOf(0);
    if (end.isEmpty() || end.getAsInt() != at - 1) {
      return Optional.empty();
    }
    List<Span> content = site.reach().from(at + 1);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(
            site.found(StatementKind.DIRECT, Optional.of(words.span(0, at - 1)), content, this));
  }
}
