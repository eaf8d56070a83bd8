package org.counterclaim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Worked examples; the first is that of Vilain and others (1995). */
class ClusterScoresTest {

  private final Map<String, String> gold =
      Map.of("a", "1", "b", "1", "c", "1", "d", "1", "e", "2", "f", "2");
  private final Map<String, String> split =
      Map.of("a", "1", "b", "1", "c", "3", "d", "3", "e", "2", "f", "2");

  @Test
  void whatIsRightIsWhollyRight() {
    assertThat(ClusterScores.muc(gold, gold).f1()).isEqualTo(1);
    assertThat(ClusterScores.bCubed(gold, gold).f1()).isEqualTo(1);
    assertThat(ClusterScores.ceafe(gold, gold).f1()).isEqualTo(1);
    assertThat(ClusterScores.conll(gold, gold)).isEqualTo(1);
  }

  @Test
  void aClusterCutInTwoCostsRecallAndNoPrecision() {
    assertThat(ClusterScores.muc(gold, split).precision()).isEqualTo(1);
    assertThat(ClusterScores.muc(gold, split).recall()).isEqualTo(0.75);
    assertThat(ClusterScores.bCubed(gold, split).precision()).isEqualTo(1);
    assertThat(ClusterScores.bCubed(gold, split).recall())
        .isCloseTo((4 * 0.5 + 2) / 6, within(1e-9));
    // Pairs: {a b c d} with one half, 2·2/6; {e f} with itself, 1.
    double sum = 2.0 * 2 / 6 + 1;
    assertThat(ClusterScores.ceafe(gold, split).precision()).isCloseTo(sum / 3, within(1e-9));
    assertThat(ClusterScores.ceafe(gold, split).recall()).isCloseTo(sum / 2, within(1e-9));
  }

  @Test
  void allInOneHasRecallAlone() {
    Map<String, String> one = Map.of("a", "x", "b", "x", "c", "x", "d", "x", "e", "x", "f", "x");
    assertThat(ClusterScores.bCubed(gold, one).recall()).isEqualTo(1);
    assertThat(ClusterScores.bCubed(gold, one).precision())
        .isCloseTo((4 * (4 / 6.0) + 2 * (2 / 6.0)) / 6, within(1e-9));
  }

  @Test
  void nothingScoresNothing() {
    assertThat(ClusterScores.conll(Map.of(), Map.of())).isZero();
  }
}
