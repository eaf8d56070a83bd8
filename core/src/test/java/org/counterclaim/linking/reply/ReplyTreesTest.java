package org.counterclaim.linking.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTreesTest {

  @Test
  void aClueUpToItsBorderGoesOnAndOneAboveItGoesBehindTheBranch() {
    ReplyTrees trees = ReplyTrees.of(List.of("OPPOSES NEGATIVE<=0.5 =-3 DISTANCE<=1.5 =2 =1"));
    assertThat(opposed(trees, 0, 0)).isLessThan(0.1);
    assertThat(opposed(trees, 1, 1.5)).isGreaterThan(opposed(trees, 1, 1.6));
  }

  @Test
  void treesOfOneBearingAreAddedAndAllBearingsWeighedTogether() {
    ReplyTrees.Likelihood likely =
        ReplyTrees.of(List.of("BACKS =0.5", "BACKS =0.5", "OPPOSES =1", "NONE =1")).of(clues(0, 0));
    assertThat(likely.backs()).isCloseTo(1.0 / 3, within(1e-9));
    assertThat(likely.opposes()).isEqualTo(likely.backs());
  }

  @Test
  void withoutTreesAllIsEquallyLikely() {
    ReplyTrees.Likelihood likely = ReplyTrees.of(List.of()).of(clues(1, 1));
    assertThat(likely.backs()).isEqualTo(likely.opposes()).isEqualTo(likely.none());
  }

  @Test
  void refusesWhatIsNoTree() {
    assertThatThrownBy(() -> ReplyTrees.of(List.of("BACKS NEAR<=0.5 =1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("a branch is missing");
    assertThatThrownBy(() -> ReplyTrees.of(List.of("BACKS =1 =2")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more than a tree");
    assertThatThrownBy(() -> ReplyTrees.of(List.of("BACKS MOOD<=0.5 =1 =2")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void theTreesOfThePackGiveProbabilitiesWhateverTheClues(long seed) {
    Random random = new Random(seed);
    double[] clues = new double[Clue.values().length];
    for (int i = 0; i < clues.length; i++) {
      clues[i] = random.nextGaussian() * 5;
    }
    ReplyTrees.Likelihood likely = ReplyTrees.english().of(clues);
    assertThat(List.of(likely.none(), likely.backs(), likely.opposes()))
        .allSatisfy(each -> assertThat(each).isBetween(0.0, 1.0));
    assertThat(likely.none() + likely.backs() + likely.opposes()).isCloseTo(1, within(1e-9));
  }

  private static double opposed(ReplyTrees trees, double negative, double distance) {
    return trees.of(clues(negative, distance)).opposes();
  }

  private static double[] clues(double negative, double distance) {
    double[] clues = new double[Clue.values().length];
    clues[Clue.NEGATIVE.place()] = negative;
    clues[Clue.DISTANCE.place()] = distance;
    return clues;
  }
}
