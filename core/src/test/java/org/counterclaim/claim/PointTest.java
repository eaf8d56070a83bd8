package org.counterclaim.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PointTest {

  @Test
  void measuresOneDegreeOfAMeridian() {
    assertThat(new Point(10, 20).kilometresTo(new Point(11, 20))).isCloseTo(111.2, within(0.1));
  }

  @Test
  void crossesTheDateLineTheShortWay() {
    assertThat(new Point(0, 179.5).kilometresTo(new Point(0, -179.5)))
        .isCloseTo(111.2, within(0.1));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void arrivesAsFarAwayAsItWent(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      Point from = new Point(random.nextDouble() * 178 - 89, random.nextDouble() * 360 - 180);
      double way = random.nextDouble() * 5000;
      Point to = from.towards(random.nextDouble() * 360, way);
      assertThat(from.kilometresTo(to)).isCloseTo(way, within(0.01));
      Point middle = from.middle(to);
      assertThat(middle.kilometresTo(from)).isCloseTo(way / 2, within(0.01));
      assertThat(middle.kilometresTo(to)).isCloseTo(way / 2, within(0.01));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {90.5, -91, Double.NaN, Double.POSITIVE_INFINITY})
  void refusesWhatIsNotOnTheGlobe(double latitude) {
    assertThatThrownBy(() -> new Point(latitude, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not on the globe");
  }
}
