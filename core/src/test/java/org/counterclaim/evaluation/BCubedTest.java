package org.counterclaim.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BCubedTest {

  private static final Map<String, Set<String>> GOLD =
      Map.of("a", Set.of("1"), "b", Set.of("1"), "c", Set.of("2"), "d", Set.of("2"));

  @Test
  void sameClustersAreAllRight() {
    BCubed.Result result = BCubed.of(GOLD.keySet(), GOLD, GOLD);

    assertThat(result.precision()).isEqualTo(1);
    assertThat(result.recall()).isEqualTo(1);
  }

  @Test
  void allInOneIsHalfPrecise() {
    Map<String, Set<String>> one =
        Map.of("a", Set.of("x"), "b", Set.of("x"), "c", Set.of("x"), "d", Set.of("x"));

    BCubed.Result result = BCubed.of(GOLD.keySet(), one, GOLD);

    assertThat(result.precision()).isEqualTo(0.5);
    assertThat(result.recall()).isEqualTo(1);
  }

  @Test
  void whatIsPutNowhereStandsAlone() {
    BCubed.Result result = BCubed.of(GOLD.keySet(), Map.of(), GOLD);

    assertThat(result.precision()).isEqualTo(1);
    assertThat(result.recall()).isEqualTo(0.5);
  }

  @Test
  void countsHowManyClustersTwoShare() {
    Map<String, Set<String>> gold = Map.of("a", Set.of("1", "2"), "b", Set.of("1", "2"));
    Map<String, Set<String>> found = Map.of("a", Set.of("x"), "b", Set.of("x"));

    BCubed.Result result = BCubed.of(gold.keySet(), found, gold);

    assertThat(result.precision()).isEqualTo(1);
    assertThat(result.recall()).isCloseTo(0.5, within(1e-9));
  }
}
