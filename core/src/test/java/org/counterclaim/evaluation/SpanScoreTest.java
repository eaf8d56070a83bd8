package org.counterclaim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;

class SpanScoreTest {

  //                                  0123456789012345678901234567890
  private static final String TEXT = "Roe said that “it burned down.”";

  @Test
  void ignoresThatMarksAndStopsAtTheEdges() {
    assertThat(SpanScore.trimmed(TEXT, new Span(9, 31)).in(TEXT)).isEqualTo("it burned down");
  }

  @Test
  void countsCharactersOfPairs() {
    SpanScore score = new SpanScore();
    score.add(TEXT, List.of(statement(0, 3, 4, 8, 15, 24)), List.of(statement(0, 3, 4, 8, 9, 31)));
    Map<String, Double> figures = score.figures();
    assertThat(figures).containsEntry("cue-f1", 1.0).containsEntry("source-exact-f1", 1.0);
    assertThat(figures).containsEntry("content-exact-f1", 0.0);
    assertThat(figures.get("content-characters-precision")).isEqualTo(1.0);
    assertThat(figures.get("content-characters-recall")).isCloseTo(9 / 14.0, within(1e-9));
  }

  @Test
  void countsWhatHasNoPartnerAsMissedOrTooMuch() {
    SpanScore score = new SpanScore();
    score.add(TEXT, List.of(statement(0, 3, 0, 3, 15, 24)), List.of(statement(0, 3, 4, 8, 15, 24)));
    assertThat(score.figures())
        .containsEntry("cue-f1", 0.0)
        .containsEntry("content-characters-f1", 0.0);
  }

  @Test
  void pairsOneToOneTheBestFirst() {
    List<Matching.Pair> pairs =
        Matching.oneToOne(List.of(1, 5), List.of(5, 6), (a, b) -> a.equals(b) ? 2 : 1);
    assertThat(pairs).containsExactly(new Matching.Pair(0, 1), new Matching.Pair(1, 0));
  }

  @Test
  void knowsPrecisionRecallAndTheirMean() {
    Score score = new Score(2, 4, 8);
    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isEqualTo(0.25);
    assertThat(score.f1()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(Score.NOTHING.f1()).isZero();
  }

  @Test
  void leavesOutStatementsInsideOthers() {
    MarkedStatement outer = statement(0, 3, 4, 8, 9, 31);
    MarkedStatement inner = statement(0, 3, 18, 24, 25, 29);
    assertThat(PolnearEvaluation.flat(List.of(outer, inner))).containsExactly(outer);
  }

  private static MarkedStatement statement(int... ends) {
    return new MarkedStatement(
        List.of(new Span(ends[0], ends[1])),
        List.of(new Span(ends[2], ends[3])),
        List.of(new Span(ends[4], ends[5])));
  }
}
