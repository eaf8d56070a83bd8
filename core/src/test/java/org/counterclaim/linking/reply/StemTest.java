package org.counterclaim.linking.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemTest {

  @ParameterizedTest
  @CsvSource({
    "bombings, bomb",
    "bombed, bombing",
    "denies, denied",
    "claims, claimed",
    "strike, strikes",
    "stopped, stopping",
    "accuse, accusing",
    "village, villages"
  })
  void formsOfOneWordMeet(String one, String other) {
    assertThat(Stem.of(one)).isEqualTo(Stem.of(other));
  }

  @ParameterizedTest
  @CsvSource({"gas, gap", "united, unit5", "thing, th", "red, r", "1,000, 1"})
  void otherWordsStayApart(String one, String other) {
    assertThat(Stem.of(one)).isNotEqualTo(Stem.of(other));
  }
}
