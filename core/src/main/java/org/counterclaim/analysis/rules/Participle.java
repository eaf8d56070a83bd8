package org.counterclaim.analysis.rules;

import java.util.Optional;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.language.VerbForm;
import org.counterclaim.text.Span;

/**
 * "…, adding that …", "with the rebels claiming others": a participle says it, somebody before it.
 */
final class Participle implements CueRule {

  @Override
  public String name() {
    return "participle";
  }

  @Override
  public double confidence() {
    return 0.72;
  }

  @Override
  public Optional<FoundStatement> apply(Site site) {
    int at = site.at();
    if (!site.isForm(VerbForm.ING) || (site.groupBegin() != at && isProgressive(site))) {
      return Optional.empty();
    }
    return site.reported(source(site), this);
  }

  private static boolean isProgressive(Site site) {
    return site.words().at(site.groupBegin()).is(WordClass.AUXILIARY);
  }

  private static Optional<Span> source(Site site) {
    ClassedWords words = site.words();
    int before = site.groupBegin() - 1;
    if (words.isComma(before)
        || words.at(before).is(WordClass.PREPOSITION)
        || words.at(before).is(WordClass.SUBORDINATOR)
        || words.at(before).is("and")) {
      return site.lastSource().isPresent()
          ? site.lastSource()
          : site.subjects().ofClause(before + 1);
    }
    Optional<Span> own = site.subjects().before(site.groupBegin());
    return own.isPresent() ? own : site.lastSource();
  }
}
