package org.counterclaim.analysis.rules;

import java.util.Optional;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.language.VerbForm;
import org.counterclaim.text.Span;

/** "The envoy went on to say that …": who governs the infinitive says it. */
final class Infinitive implements CueRule {

  @Override
  public String name() {
    return "infinitive";
  }

  @Override
  public double confidence() {
    return 0.57;
  }

  @Override
  public Optional<FoundStatement> apply(Site site) {
    ClassedWords words = site.words();
    int to = site.groupBegin() - 1;
    if (!site.isForm(VerbForm.BASE) || !words.at(to).is("to")) {
      return Optional.empty();
    }
    Optional<Span> source =
        words.isFiniteVerb(to - 1)
            ? site.subjects().before(words.verbGroupBegin(to - 1))
            : site.subjects().ofClause(to);
    return site.reported(source, this);
  }
}
