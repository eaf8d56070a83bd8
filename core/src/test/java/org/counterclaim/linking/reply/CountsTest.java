package org.counterclaim.linking.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.counterclaim.claim.Figure;
import org.counterclaim.claim.Provenance;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;

class CountsTest {

  @Test
  void twoExactCountsOfOneThingConflict() {
    assertThat(killed(12, 12).conflict(killed(20, 20))).isTrue();
  }

  @Test
  void atLeastTwelveIsCompatibleWithTwenty() {
    assertThat(killed(12, Long.MAX_VALUE).conflict(killed(20, 20))).isFalse();
  }

  @Test
  void moreThanThirtyConflictsWithTwenty() {
    assertThat(killed(30, Long.MAX_VALUE).conflict(killed(20, 20))).isTrue();
  }

  @Test
  void countsOfDifferentThingsDoNotConflict() {
    assertThat(of("wounded", 30, 30).conflict(killed(20, 20))).isFalse();
  }

  @Test
  void sameBoundsAgree() {
    assertThat(killed(12, 12).agree(killed(12, 12))).isTrue();
    assertThat(killed(12, 12).agree(killed(12, Long.MAX_VALUE))).isFalse();
  }

  private static Counts killed(long low, long high) {
    return of("killed", low, high);
  }

  private static Counts of(String what, long low, long high) {
    OptionalLong most = high == Long.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(high);
    return Counts.of(
        List.of(
            new Figure(
                "s1", what, OptionalLong.of(low), most, new Span(0, 1), new Provenance("t", 1))));
  }
}
