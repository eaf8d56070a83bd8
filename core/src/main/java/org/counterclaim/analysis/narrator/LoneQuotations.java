package org.counterclaim.analysis.narrator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.quotation.Quotation;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;

/**
 * Whole sentences in quotation marks are somebody's, even where no cue says whose: "The mayor was
 * furious. “They shelled the market.”" A title or a scare quote is no sentence: "a film called “The
 * Shelling.”" For one report.
 */
final class LoneQuotations {

  private static final Provenance RULE = new Provenance("rule lone-quotation", 0.7);
  private static final String TERMINALS = ".!?…";

  /** What stands before the mark where a sentence begins there. */
  private static final String LEADS = TERMINALS + ":–—-”\"’'»)]";

  private static final Pattern NEXT_SENTENCE = Pattern.compile("[.!?…]\\s+[“‘\"']?\\p{Lu}");

  /**
   * "“They shelled us.” — Amina Bello, nurse": a dash and a name of a few words up to the end of
   * the line.
   */
  private static final Pattern SIGNATURE =
      Pattern.compile(
          "\\h?([—–―-])\\h?"
              + "(\\p{Lu}[\\p{L}.'’-]*(?:\\h(?:\\p{Lu}[\\p{L}.'’-]*|\\p{Ll}{1,3})){0,8}(?<=\\p{L}))"
              + "(?:,[^\\n]{1,60}|\\.)?\\h*(?:\\R|$)");

  private final String text;
  private final TreeMap<Integer, Quotation> byBegin = new TreeMap<>();

  LoneQuotations(String text, List<Quotation> quotations) {
    this.text = text;
    quotations.stream()
        .filter(each -> each.form() == Quotation.Form.MARKS)
        .forEach(each -> byBegin.put(each.extent().begin(), each));
  }

  /**
   * {@return the statements, with whoever says a part of a quotation saying all of it, and with a
   * direct one for each other quotation that holds one of the spans}
   *
   * @param spans that lie in no attribution
   */
  List<FoundStatement> given(List<FoundStatement> found, List<Span> spans) {
    Map<Integer, Quotation> held = new TreeMap<>();
    spans.forEach(span -> around(span).ifPresent(each -> held.put(each.extent().begin(), each)));
    List<FoundStatement> all = new ArrayList<>(found);
    held.values().forEach(each -> give(each, all));
    return all;
  }

  private Optional<Quotation> around(Span span) {
    return Optional.ofNullable(byBegin.floorEntry(span.begin()))
        .map(Map.Entry::getValue)
        .filter(each -> each.extent().contains(span.begin()));
  }

  private void give(Quotation quotation, List<FoundStatement> all) {
    for (int i = 0; i < all.size(); i++) {
      Attribution told = all.get(i).attribution();
      if (tellsOf(told, quotation)) {
        all.set(i, all.get(i).with(direct(told.source(), told.cue(), quotation)));
        return;
      }
    }
    if (isOfSentences(quotation)) {
      all.add(statement(signed(quotation).orElseGet(() -> unsigned(quotation))));
    }
  }

  /** Whether a cue outside the marks has words inside them and no others. */
  private static boolean tellsOf(Attribution told, Quotation quotation) {
    return told.kind() != StatementKind.NOMINAL
        && told.cue().filter(cue -> !quotation.extent().overlaps(cue)).isPresent()
        && told.content().stream().allMatch(quotation.extent()::covers);
  }

  private boolean isOfSentences(Quotation quotation) {
    Span extent = quotation.extent();
    Span first = quotation.content().get(0);
    Span last = quotation.content().get(quotation.content().size() - 1);
    boolean whole = isLedUpTo(extent.begin()) && (endsIn(last.end() - 1) || endsIn(extent.end()));
    return !Character.isLowerCase(text.charAt(first.begin()))
        && (quotation.closed() || opensALine(extent.begin()))
        && (whole || NEXT_SENTENCE.matcher(text).region(first.begin(), last.end()).find());
  }

  /** Whether no clause is left open before an offset. */
  private boolean isLedUpTo(int offset) {
    int i = offset - 1;
    while (i >= 0 && text.charAt(i) != '\n' && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < 0 || text.charAt(i) == '\n' || LEADS.indexOf(text.charAt(i)) >= 0;
  }

  private boolean opensALine(int offset) {
    return offset == 0 || text.charAt(offset - 1) == '\n';
  }

  private boolean endsIn(int offset) {
    return offset < text.length() && TERMINALS.indexOf(text.charAt(offset)) >= 0;
  }

  private Optional<Attribution> signed(Quotation quotation) {
    Matcher line = SIGNATURE.matcher(text).region(quotation.extent().end(), text.length());
    return line.lookingAt()
        ? Optional.of(
            direct(
                Optional.of(new Span(line.start(2), line.end(2))),
                Optional.of(new Span(line.start(1), line.end(1))),
                quotation))
        : Optional.empty();
  }

  private Attribution unsigned(Quotation quotation) {
    return direct(Optional.empty(), Optional.empty(), quotation);
  }

  private static FoundStatement statement(Attribution attribution) {
    return new FoundStatement(attribution, Distance.NEUTRAL, Certainty.CERTAIN, RULE);
  }

  private Attribution direct(Optional<Span> source, Optional<Span> cue, Quotation quotation) {
    List<Span> content = new ArrayList<>(quotation.content());
    content.set(content.size() - 1, withoutComma(content.get(content.size() - 1)));
    return new Attribution(StatementKind.DIRECT, source, cue, content);
  }

  /** The comma that leads over to "he said" is no part of what is said. */
  private Span withoutComma(Span span) {
    boolean comma = span.length() > 1 && text.charAt(span.end() - 1) == ',';
    return comma ? new Span(span.begin(), span.end() - 1) : span;
  }
}
