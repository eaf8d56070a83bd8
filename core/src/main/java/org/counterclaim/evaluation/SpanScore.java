package org.counterclaim.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.counterclaim.text.Span;

/**
 * How well the spans of statements agree: cues by overlap, one to one; sources and contents of the
 * pairs, exactly and by characters, over all texts together. What has no partner counts as missed
 * or too much with all its characters.
 */
public final class SpanScore {

  private Score cue = Score.NOTHING;
  private Score sourceExact = Score.NOTHING;
  private Score sourceCharacters = Score.NOTHING;
  private Score contentExact = Score.NOTHING;
  private Score contentCharacters = Score.NOTHING;

  /** Adds one text. */
  public void add(String text, List<MarkedStatement> found, List<MarkedStatement> expected) {
    List<MarkedStatement> ours = found.stream().map(each -> trimmed(text, each)).toList();
    List<MarkedStatement> theirs = expected.stream().map(each -> trimmed(text, each)).toList();
    List<Matching.Pair> pairs =
        Matching.oneToOne(ours, theirs, (a, b) -> MarkedStatement.shared(a.cue(), b.cue()));
    cue = cue.plus(new Score(pairs.size(), withCue(ours), withCue(theirs)));
    Score source = Score.NOTHING;
    Score content = Score.NOTHING;
    long sameSource = 0;
    long sameContent = 0;
    for (Matching.Pair pair : pairs) {
      MarkedStatement a = ours.get(pair.found());
      MarkedStatement b = theirs.get(pair.expected());
      source = source.plus(new Score(MarkedStatement.shared(a.source(), b.source()), 0, 0));
      content = content.plus(new Score(MarkedStatement.shared(a.content(), b.content()), 0, 0));
      sameSource += !a.source().isEmpty() && a.source().equals(b.source()) ? 1 : 0;
      sameContent += extent(a.content()).equals(extent(b.content())) ? 1 : 0;
    }
    sourceExact =
        sourceExact.plus(
            new Score(
                sameSource,
                ours.stream().filter(each -> !each.source().isEmpty()).count(),
                theirs.stream().filter(each -> !each.source().isEmpty()).count()));
    contentExact = contentExact.plus(new Score(sameContent, ours.size(), theirs.size()));
    sourceCharacters =
        sourceCharacters.plus(source).plus(characters(ours, theirs, MarkedStatement::source));
    contentCharacters =
        contentCharacters.plus(content).plus(characters(ours, theirs, MarkedStatement::content));
  }

  /** {@return the figures by name, sorted} */
  public Map<String, Double> figures() {
    Map<String, Double> figures = new TreeMap<>();
    put(figures, "cue", cue);
    put(figures, "source-exact", sourceExact);
    put(figures, "source-characters", sourceCharacters);
    put(figures, "content-exact", contentExact);
    put(figures, "content-characters", contentCharacters);
    return figures;
  }

  static void put(Map<String, Double> figures, String name, Score score) {
    figures.put(name + "-precision", score.precision());
    figures.put(name + "-recall", score.recall());
    figures.put(name + "-f1", score.f1());
  }

  private static long withCue(List<MarkedStatement> statements) {
    return statements.stream().filter(each -> !each.cue().isEmpty()).count();
  }

  private static Score characters(
      List<MarkedStatement> ours,
      List<MarkedStatement> theirs,
      java.util.function.Function<MarkedStatement, List<Span>> spans) {
    return new Score(
        0,
        ours.stream().mapToLong(each -> MarkedStatement.length(spans.apply(each))).sum(),
        theirs.stream().mapToLong(each -> MarkedStatement.length(spans.apply(each))).sum());
  }

  private static List<Integer> extent(List<Span> spans) {
    List<Integer> borders = new ArrayList<>();
    spans.forEach(
        span -> {
          borders.add(span.begin());
          borders.add(span.end());
        });
    return borders;
  }

  private static MarkedStatement trimmed(String text, MarkedStatement statement) {
    List<Span> content =
        statement.content().stream()
            .map(span -> trimmed(text, span))
            .filter(span -> !span.isEmpty())
            .toList();
    return new MarkedStatement(statement.source(), statement.cue(), content);
  }

  /** Leaves out what conventions differ in: a leading "that", marks and stops at the edges. */
  static Span trimmed(String text, Span span) {
    int begin = span.begin();
    int end = span.end();
    while (begin < end && !Character.isLetterOrDigit(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    String start = text.substring(begin, Math.min(end, begin + 5)).toLowerCase(Locale.ROOT);
    return start.equals("that ") ? trimmed(text, new Span(begin + 5, end)) : new Span(begin, end);
  }
}
