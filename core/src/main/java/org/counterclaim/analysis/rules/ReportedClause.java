package org.counterclaim.analysis.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.language.VerbForm;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/** "The ministry has rejected the claim", "She told reporters that …", "He said, “…”". */
final class ReportedClause implements CueRule {

  @Override
  public String name() {
    return "reported-clause";
  }

  @Override
  public double confidence() {
    return 0.81;
  }

  @Override
  public Optional<FoundStatement> apply(Site site) {
    if (site.form().isEmpty()
        || (site.isForm(VerbForm.ING) && site.groupBegin() == site.at())
        || site.isPassive()) {
      return Optional.empty();
    }
    Optional<Span> source = site.subjects().before(site.groupBegin());
    OptionalInt first = new ContentStart(site).behind(site.at());
    if (source.isEmpty() || first.isEmpty()) {
      return Optional.empty();
    }
    List<Span> content = site.reach().from(first.getAsInt());
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(site.found(StatementKind.INDIRECT, source, content, this));
  }
}
