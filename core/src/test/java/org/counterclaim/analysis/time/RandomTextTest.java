package org.counterclaim.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.counterclaim.claim.TimeMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tagger on text that nobody would write. */
class RandomTextTest {

  private static final List<String> PIECES =
      List.of(
          "Monday",
          "Sept",
          ".",
          "30",
          "1989",
          "99999999999999",
          "2,000",
          "0",
          "00:00",
          "24:60",
          "the",
          "past",
          "next",
          "a",
          "few",
          "years",
          "ago",
          "later",
          "million",
          "-",
          "'s",
          "'90s",
          "twenty",
          "first",
          "century",
          "of",
          "February",
          "29",
          "quarter",
          "half",
          "Ramadan",
          "9999",
          "Easter",
          "UPDATE",
          "GMT",
          "p.m.",
          "1/2",
          "$1998",
          "ünlü",
          "مايو",
          "😀",
          "\n\n",
          "\t",
          "(",
          ":",
          "every",
          "weekend",
          "since",
          "will",
          "said",
          "1000",
          "2199",
          "31",
          "12",
          "Christmas",
          "thousand",
          "dozen",
          "decades",
          "minutes",
          "earlier",
          "overnight",
          "this",
          "year",
          "to");

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
  void keepsOffsetsInOrderAndAnswersAlike(long seed) {
    Random random = new Random(seed);
    String published = List.of("", "2017-12-10", "0001-01-01", "9999-12-31").get((int) seed % 4);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      text.append(
          random.nextInt(10) == 0
              ? Character.toString(random.nextInt(0x2200))
              : PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(8) == 0 ? "" : " ");
    }

    List<TimeMention> times = Told.on(published, text.toString()).times();

    int last = 0;
    for (TimeMention time : times) {
      assertThat(time.span().begin()).isGreaterThanOrEqualTo(last);
      assertThat(time.span().end()).isBetween(time.span().begin() + 1, text.length());
      assertThat(time.value()).isNotBlank();
      last = time.span().end();
    }
    assertThat(times).isNotEmpty();
    assertThat(Told.on(published, text.toString()).times()).isEqualTo(times);
  }
}
