package org.counterclaim.analysis.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.quotation.Quotation;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/** "“…,” the army said", "“…,” said the army", with the quotation that may go on behind. */
final class QuotationBefore implements CueRule {

  @Override
  public String name() {
    return "quotation-before";
  }

  @Override
  public double confidence() {
    return 0.99;
  }

  @Override
  public Optional<FoundStatement> apply(Site site) {
    if (site.form().isEmpty() || !site.cue().takes("quote") || site.isPassive()) {
      return Optional.empty();
    }
    ClassedWords words = site.words();
    Optional<Span> inverted = inverted(site);
    Optional<Span> source =
        inverted.isPresent() ? inverted : site.subjects().before(site.groupBegin());
    if (source.isEmpty()) {
      return Optional.empty();
    }
    int front = Math.min(source.get().begin(), site.word().span().begin());
    Optional<Quotation> before = site.quotations().preceding(front);
    if (before.isEmpty() || !leads(site, before.get())) {
      return Optional.empty();
    }
    List<Span> content = new ArrayList<>();
    int sentenceBegin = words.at(0).span().begin();
    int quotationBegin = before.get().extent().begin();
    if (quotationBegin > sentenceBegin) {
      content.add(new Span(sentenceBegin, before.get().extent().end()));
    } else {
      content.addAll(before.get().content());
    }
    int behind = Math.max(source.get().end(), site.word().span().end());
    continuation(site, behind).ifPresent(content::addAll);
    return Optional.of(site.found(StatementKind.DIRECT, source, content, this));
  }

  /** A quotation that asks for more: it ends in a comma, or a question, or alone. */
  private static boolean leads(Site site, Quotation quotation) {
    Span last = quotation.content().get(quotation.content().size() - 1);
    char c = site.text().charAt(last.end() - 1);
    int end = quotation.extent().end();
    boolean outside = end < site.text().length() && ",–—-".indexOf(site.text().charAt(end)) >= 0;
    return outside || c != '.';
  }

  private static Optional<Span> inverted(Site site) {
    ClassedWords words = site.words();
    if (!words.isMark(site.groupBegin() - 1) && !words.isComma(site.groupBegin() - 1)) {
      return Optional.empty();
    }
    OptionalInt end = site.phrases().endWithApposition(site.at() + 1);
    return end.isPresent()
        ? Optional.of(words.span(site.at() + 1, end.getAsInt()))
        : Optional.empty();
  }

  /** The quotation behind cue and source, in this sentence or at once in the next. */
  private static Optional<List<Span>> continuation(Site site, int behind) {
    ClassedWords words = site.words();
    for (int i = site.at() + 1; i < words.size(); i++) {
      int begin = words.at(i).span().begin();
      if (begin >= behind && words.isMark(i)) {
        return site.quotations()
            .following(begin)
            .filter(next -> next.extent().begin() == begin)
            .map(next -> site.reach().withContinuation(next));
      }
    }
    return site.quotations()
        .following(site.nextSentence())
        .filter(next -> next.extent().begin() == site.nextSentence())
        .filter(next -> next.form() == Quotation.Form.MARKS && site.reach().standsAlone(next))
        .filter(next -> !site.text().substring(behind, site.nextSentence()).contains("\n"))
        .map(Quotation::content);
  }
}
