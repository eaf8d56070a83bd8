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

  private static final int BACKS = ReplyTrees.Bearing.BACKS.ordinal();
  private static final int OPPOSES = ReplyTrees.Bearing.OPPOSES.ordinal();

  @Test
  void aClueUpToItsBorderGoesOnAndOneAboveItGoesBehindTheBranch() {
    ReplyTrees trees = ReplyTrees.of(List.of("OPPOSES NEGATIVE<=0.5 =-3 DISTANCE<=1.5 =2 =1"));
    assertThat(opposed(trees, 0, 0)).isLessThan(0.1);
    assertThat(opposed(trees, 1, 1.5)).isGreaterThan(opposed(trees, 1, 1.6));
  }

  @Test
  void treesOfOneBearingAreAddedAndAllBearingsWeighedTogether() {
    double[] likely =
        ReplyTrees.of(List.of("BACKS =0.5", "BACKS =0.5", "OPPOSES =1", "NONE =1"))
            .probabilities(clues(0, 0));
    assertThat(likely).containsOnly(likely[0]);
    assertThat(likely[0]).isCloseTo(1.0 / 3, within(1e-9));
  }

  @Test
  void withoutTreesAllIsEquallyLikely() {
    double[] likely = ReplyTrees.of(List.of()).probabilities(clues(1, 1));
    assertThat(likely[BACKS]).isEqualTo(likely[OPPOSES]);
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
    double[] likely = ReplyTrees.english().probabilities(clues);
    assertThat(likely).allSatisfy(each -> assertThat(each).isBetween(0.0, 1.0));
    assertThat(likely[0] + likely[BACKS] + likely[OPPOSES]).isCloseTo(1, within(1e-9));
  }

  private static double opposed(ReplyTrees trees, double negative, double distance) {
    return trees.probabilities(clues(negative, distance))[OPPOSES];
  }

  private static double[] clues(double negative, double distance) {
    double[] clues = new double[Clue.values().length];
    clues[Clue.NEGATIVE.place()] = negative;
    clues[Clue.DISTANCE.place()] = distance;
    return clues;
  }
}
