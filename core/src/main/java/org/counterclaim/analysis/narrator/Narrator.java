package org.counterclaim.analysis.narrator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.counterclaim.analysis.attribution.Findings;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.analysis.quotation.Quotation;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;

/** Makes statements of what the report asserts and attributes to nobody. Thread-safe. */
public final class Narrator {

  private static final Provenance RULE = new Provenance("rule narrator", 0.8);
  private static final Comparator<FoundStatement> ORDER =
      Comparator.comparingInt(each -> each.attribution().anchor().begin());

  private final StretchEdges edges;
  private final Map<String, Set<String>> labels;

  public Narrator(LanguagePack pack) {
    this.edges = new StretchEdges(pack);
    this.labels = pack.groups("speakers");
  }

  /**
   * {@return the findings with statements of the outlet's own: one for each stretch of a sentence
   * that no source, cue or content touches and that holds one of the spans; where sentences in
   * quotation marks hold it, a direct statement without source or cue, and where an answer of an
   * interview holds it, one of who answers; what an interviewer asks makes none; all in the order
   * of the text}
   *
   * @param quotations of the report, in the order of the text
   * @param spans of assertions, in any order; one that lies in a source or a cue makes none
   */
  public Findings complete(
      Report report,
      List<Sentence> sentences,
      List<Quotation> quotations,
      Findings findings,
      List<Span> spans) {
    String text = report.text();
    NavigableMap<Integer, Span> sentenceAt = new TreeMap<>();
    sentences.forEach(sentence -> sentenceAt.put(sentence.span().begin(), sentence.span()));
    Interview interview = new Interview(report, labels);
    List<FoundStatement> found = interview.withoutQuestions(findings.statements());
    NavigableMap<Integer, Span> attributed = taken(text, found, interview.labels());
    List<Span> free =
        spans.stream().filter(span -> !isIn(attributed, span) && !interview.isAsked(span)).toList();
    List<FoundStatement> answered = interview.given(found, free);
    List<FoundStatement> all = new LoneQuotations(text, quotations).given(answered, free);
    NavigableMap<Integer, Span> taken = taken(text, all, interview.labels());
    NavigableMap<Integer, Span> own = new TreeMap<>();
    for (Span span : free) {
      stretch(text, span, sentenceAt, taken)
          .ifPresent(stretch -> own.merge(stretch.begin(), stretch, Span::union));
    }
    own.values().forEach(stretch -> all.add(statement(stretch)));
    all.sort(ORDER);
    return new Findings(findings.names(), all);
  }

  /** Whatever belongs to an attribution, as spans that do not overlap, by where they begin. */
  private NavigableMap<Integer, Span> taken(
      String text, List<FoundStatement> statements, List<Span> labels) {
    List<Span> parts = new ArrayList<>(labels);
    for (FoundStatement each : statements) {
      parts.addAll(each.attribution().content());
      each.attribution().cue().ifPresent(parts::add);
      each.attribution()
          .source()
          .map(span -> edges.withoutClause(text, span))
          .ifPresent(parts::add);
      addressee(text, each.attribution()).ifPresent(parts::add);
    }
    Collections.sort(parts);
    NavigableMap<Integer, Span> taken = new TreeMap<>();
    for (Span part : parts) {
      var last = taken.lastEntry();
      if (last != null && last.getValue().end() > part.begin()) {
        taken.put(last.getKey(), last.getValue().union(part));
      } else {
        taken.put(part.begin(), part);
      }
    }
    return taken;
  }

  /** "a news conference" in "told a news conference that …": to whom it was said. */
  private Optional<Span> addressee(String text, Attribution attribution) {
    int said = attribution.content().get(0).begin();
    return attribution
        .cue()
        .filter(cue -> cue.end() < said)
        .map(cue -> new Span(cue.end(), said).strip(text))
        .filter(between -> !between.isEmpty() && edges.isAddressee(text, between));
  }

  private static boolean isIn(NavigableMap<Integer, Span> taken, Span span) {
    var left = taken.floorEntry(span.begin());
    return left != null && left.getValue().contains(span.begin());
  }

  /** The part of the sentence around a span up to the attributions left and right. */
  private Optional<Span> stretch(
      String text,
      Span span,
      NavigableMap<Integer, Span> sentences,
      NavigableMap<Integer, Span> taken) {
    var sentence = sentences.floorEntry(span.begin());
    var left = taken.floorEntry(span.begin());
    if (isIn(taken, span) || sentence == null || !sentence.getValue().contains(span.begin())) {
      return Optional.empty();
    }
    var right = taken.ceilingEntry(span.begin());
    int begin = sentence.getValue().begin();
    int end = Math.max(sentence.getValue().end(), span.end());
    boolean clippedLeft = left != null && left.getValue().end() > begin;
    boolean clippedRight = right != null && right.getKey() < end;
    if (clippedLeft) {
      begin = left.getValue().end();
    }
    if (clippedRight) {
      end = Math.max(right.getKey(), span.end());
    }
    Optional<Span> trimmed =
        edges.trimmed(text, new Span(begin, end), span, clippedLeft, clippedRight);
    return clippedLeft
        ? trimmed.map(each -> edges.withSubject(text, each, left.getValue()))
        : trimmed;
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
