package org.counterclaim.analysis.rules;

import java.util.Optional;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.language.VerbForm;

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
    return site.reported(site.subjects().before(site.groupBegin()), this);
  }
}
