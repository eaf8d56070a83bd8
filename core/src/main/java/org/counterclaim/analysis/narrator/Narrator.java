package org.counterclaim.analysis.narrator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.counterclaim.analysis.attribution.Findings;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;

/** Makes statements of what the outlet asserts in its own voice. */
public final class Narrator {

  private static final Provenance RULE = new Provenance("rule narrator", 0.8);
  private static final Comparator<FoundStatement> ORDER =
      Comparator.comparingInt(each -> each.attribution().anchor().begin());

  private Narrator() {}

  /**
   * {@return the findings with statements of the outlet's own: one for each stretch of a sentence
   * that no content covers and that holds one of the spans; all in the order of the text}
   *
   * @param spans of assertions, in any order
   */
  public static Findings complete(
      Report report, List<Sentence> sentences, Findings findings, List<Span> spans) {
    Owners owners = Owners.of(findings.statements());
    NavigableMap<Integer, Span> sentenceAt = new TreeMap<>();
    sentences.forEach(sentence -> sentenceAt.put(sentence.span().begin(), sentence.span()));
    NavigableMap<Integer, Span> contents = new TreeMap<>();
    findings.statements().stream()
        .flatMap(each -> each.attribution().content().stream())
        .forEach(span -> contents.merge(span.begin(), span, Narrator::longer));
    NavigableMap<Integer, Span> own = new TreeMap<>();
    for (Span span : spans) {
      if (owners.of(span).isEmpty()) {
        stretch(report.text(), span, sentenceAt, contents)
            .ifPresent(stretch -> own.put(stretch.begin(), stretch));
      }
    }
    if (own.isEmpty()) {
      return findings;
    }
    List<FoundStatement> all = new ArrayList<>(findings.statements());
    own.values().forEach(stretch -> all.add(statement(stretch)));
    all.sort(ORDER);
    return new Findings(findings.names(), all);
  }

  private static Span longer(Span one, Span other) {
    return one.length() >= other.length() ? one : other;
  }

  /** The part of the sentence around a span up to the contents left and right. */
  private static Optional<Span> stretch(
      String text,
      Span span,
      NavigableMap<Integer, Span> sentences,
      NavigableMap<Integer, Span> contents) {
    var sentence = sentences.floorEntry(span.begin());
    if (sentence == null || !sentence.getValue().contains(span.begin())) {
      return Optional.empty();
    }
    int begin = sentence.getValue().begin();
    int end = Math.max(sentence.getValue().end(), span.end());
    Integer before = contents.floorKey(begin);
    for (Span content : contents.subMap(before == null ? begin : before, end).values()) {
      if (content.end() <= span.begin()) {
        begin = Math.max(begin, content.end());
      } else if (content.begin() >= span.begin()) {
        end = Math.min(end, Math.max(content.begin(), span.end()));
        break;
      }
    }
    return trimmed(text, new Span(begin, end), span);
  }

  /** Without marks and blanks at its edges. */
  private static Optional<Span> trimmed(String text, Span stretch, Span kept) {
    int begin = stretch.begin();
    int end = stretch.end();
    while (begin < kept.begin() && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    while (end > kept.end() && !isEnd(text.charAt(end - 1))) {
      end--;
    }
    return begin < end ? Optional.of(new Span(begin, end)) : Optional.empty();
  }

  private static boolean isEnd(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == ')' || c == '%';
  }

  private static FoundStatement statement(Span content) {
    return new FoundStatement(
        new Attribution(
            StatementKind.NARRATOR, Optional.empty(), Optional.empty(), List.of(content)),
        Distance.NEUTRAL,
        Certainty.CERTAIN,
        RULE);
  }
}
