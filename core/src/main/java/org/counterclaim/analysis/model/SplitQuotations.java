package org.counterclaim.analysis.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.counterclaim.analysis.quotation.Quotation;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/**
 * Joins a quotation that the words for who speaks part in two: in "“The truce,” said the envoy, “is
 * over.”" the first half is said too, though it looks like a subject or a title. For one report.
 */
final class SplitQuotations {

  /** So long may the words between the halves be. */
  private static final int LONGEST_ASIDE = 120;

  /** What may stand between who speaks and the cue: "the mayor, | sharply | said". */
  private static final Pattern NEXT = Pattern.compile("[,\\s]*(?:\\p{L}+ly\\s+)?");

  private final String text;
  private final NavigableMap<Integer, Quotation> byBegin = new TreeMap<>();
  private final NavigableMap<Integer, Quotation> byEnd = new TreeMap<>();

  SplitQuotations(String text, List<Quotation> quotations) {
    this.text = text;
    quotations.stream()
        .filter(each -> each.form() == Quotation.Form.MARKS && each.closed())
        .forEach(
            each -> {
              byBegin.put(each.extent().begin(), each);
              byEnd.put(each.extent().end(), each);
            });
  }

  /** {@return what the model saw, with both halves said and neither of them speaking} */
  Impression.Said mended(Impression.Said said) {
    Optional<Quotation> first = before(said);
    Optional<Quotation> second = behind(said);
    if (said.kind() == StatementKind.NOMINAL
        || first.isEmpty()
        || second.isEmpty()
        || said.content().stream().noneMatch(second.get().extent()::overlaps)) {
      return said;
    }
    Span lead = first.get().extent();
    Span rest = second.get().extent();
    List<Span> content = new ArrayList<>(first.get().content());
    content.addAll(second.get().content());
    if (said.source().filter(lead::overlaps).isPresent()) {
      int behind = said.cue().end();
      Span speaker = Edges.ofSource(text, new Span(behind, rest.begin()));
      return speaker.isEmpty() ? said : with(said, Optional.of(speaker), content);
    }
    boolean quoted =
        said.content().stream().allMatch(part -> lead.covers(part) || rest.covers(part));
    return quoted ? with(said, said.source(), content) : said;
  }

  /** The half that ends in a comma right before the cue, or before who speaks and the cue. */
  private Optional<Quotation> before(Impression.Said said) {
    int cue = said.cue().begin();
    int from =
        said.source()
            .filter(source -> source.end() <= cue)
            .filter(source -> NEXT.matcher(text.substring(source.end(), cue)).matches())
            .map(Span::begin)
            .orElse(cue);
    return Optional.ofNullable(byEnd.floorEntry(from))
        .map(Map.Entry::getValue)
        .filter(each -> text.substring(each.extent().end(), from).isBlank())
        .filter(each -> text.charAt(each.extent().end() - 2) == ',');
  }

  private Optional<Quotation> behind(Impression.Said said) {
    int end = said.cue().end();
    return Optional.ofNullable(byBegin.ceilingEntry(end))
        .map(Map.Entry::getValue)
        .filter(each -> each.extent().begin() - end <= LONGEST_ASIDE)
        .filter(each -> isOneClause(text.substring(end, each.extent().begin())));
  }

  /** What goes on behind a stop or as a sentence of its own is no second half. */
  private static boolean isOneClause(String aside) {
    return aside.indexOf('\n') < 0 && !aside.strip().endsWith(".");
  }

  private static Impression.Said with(
      Impression.Said said, Optional<Span> source, List<Span> content) {
    return new Impression.Said(
        source,
        said.cue(),
        content,
        said.kind(),
        said.certainty(),
        said.distance(),
        said.confidence());
  }
}
