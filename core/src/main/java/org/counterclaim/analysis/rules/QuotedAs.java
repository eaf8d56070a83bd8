package org.counterclaim.analysis.rules;

import java.util.Optional;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.language.VerbForm;
import org.counterclaim.text.Span;

/** "The agency quoted the general as saying …": the general speaks, the agency passes it on. */
final class QuotedAs implements CueRule {

  @Override
  public String name() {
    return "quoted-as";
  }

  @Override
  public double confidence() {
    return 0.9;
  }

  @Override
  public Optional<FoundStatement> apply(Site site) {
    ClassedWords words = site.words();
    int at = site.at();
    if (!site.isForm(VerbForm.ING) || !words.at(at - 1).is("as")) {
      return Optional.empty();
    }
    return site.reported(quoted(site), this);
  }

  /** Who stands between "quoted" and "as", or before "was quoted". */
  private static Optional<Span> quoted(Site site) {
    ClassedWords words = site.words();
    for (int i = site.at() - 2; i >= 0 && i > site.at() - 30; i--) {
      Word word = words.at(i);
      if (word.is("quoted") || word.is("cited") || word.is("quotes")) {
        return i == site.at() - 2
            ? site.subjects().before(words.verbGroupBegin(i))
            : Optional.of(words.span(i + 1, site.at() - 2));
      }
    }
    return Optional.empty();
  }
}
