package org.counterclaim.analysis.rules;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.language.VerbForm;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/** "It was reported that …", "The rebels are said to hold the town", "is expected to …". */
final class PassiveReport implements CueRule {

  @Override
  public String name() {
    return "passive-report";
  }

  @Override
  public double confidence() {
    return 0.7;
  }

  @Override
  public Optional<FoundStatement> apply(Site site) {
    ClassedWords words = site.words();
    int at = site.at();
    if (!site.isPassive() && !isShortened(site)) {
      return Optional.empty();
    }
    if (site.cue().takes("wh")) {
      Optional<FoundStatement> question = question(site);
      if (question.isPresent()) {
        return question;
      }
    }
    boolean to = words.at(at + 1).is("to");
    if (!words.at(at + 1).is("that") && !to) {
      return Optional.empty();
    }
    List<Span> content = site.reach().from(to ? at + 1 : at + 2);
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(site.found(StatementKind.HEARSAY, agent(site), content, this));
  }

  /** "Asked whether …", "when asked about …": the passive without its "was". */
  private static boolean isShortened(Site site) {
    Word before = site.words().at(site.at() - 1);
    return site.isForm(VerbForm.PAST)
        && (before.text().isEmpty() || before.is("when") || before.is("if") || before.is("as"));
  }

  private Optional<FoundStatement> question(Site site) {
    OptionalInt first = new ContentStart(site).behind(site.at());
    if (first.isEmpty() || site.words().isMark(first.getAsInt())) {
      return Optional.empty();
    }
    List<Span> content = site.reach().from(first.getAsInt());
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(site.found(StatementKind.INDIRECT, agent(site), content, this));
  }

  private static Optional<Span> agent(Site site) {
    ClassedWords words = site.words();
    for (int i = site.at() + 1; i < site.at() + 4; i++) {
      if (words.at(i).is("by")) {
        OptionalInt end = site.phrases().endOf(i + 1);
        return end.isPresent() ? Optional.of(words.span(i + 1, end.getAsInt())) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
