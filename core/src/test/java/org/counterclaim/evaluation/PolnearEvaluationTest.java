package org.counterclaim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;

class PolnearEvaluationTest {

  private static final Span OUTER_CUE = new Span(0, 4);
  private static final Span OUTER_CONTENT = new Span(5, 50);
  private static final Span INNER_CUE = new Span(20, 24);
  private static final Span INNER_CONTENT = new Span(25, 50);

  @Test
  void leavesOutWhatAMoreConfidentStatementHolds() {
    Statement outer = statement(OUTER_CUE, OUTER_CONTENT, 0.9);
    Statement inner = statement(INNER_CUE, INNER_CONTENT, 0.8);
    assertThat(PolnearEvaluation.flat(List.of(outer, inner))).containsExactly(outer);
  }

  @Test
  void keepsWhatOnlyALessConfidentStatementHolds() {
    Statement outer = statement(OUTER_CUE, OUTER_CONTENT, 0.5);
    Statement inner = statement(INNER_CUE, INNER_CONTENT, 0.8);
    assertThat(PolnearEvaluation.flat(List.of(outer, inner))).containsExactly(outer, inner);
  }

  @Test
  void keepsTheEarlierOfTwoThatHoldEachOther() {
    Statement one = statement(OUTER_CUE, OUTER_CONTENT, 0.8);
    Statement other = statement(INNER_CUE, new Span(0, 10), 0.8);
    assertThat(PolnearEvaluation.flat(List.of(one, other))).containsExactly(one);
  }

  private static Statement statement(Span cue, Span content, double confidence) {
    return new Statement(
        "s1",
        new Attribution(
            StatementKind.INDIRECT, Optional.empty(), Optional.of(cue), List.of(content)),
        "a1",
        List.of(),
        Optional.empty(),
        Distance.NEUTRAL,
        Certainty.CERTAIN,
        new Provenance("test", confidence));
  }
}
