package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which forms of a word are one. */
class TextTest {

  @ParameterizedTest
  @CsvSource({
    "died, die",
    "bombings, bombing",
    "bombing, bomb",
    "killings, killed",
    "hundreds, hundred",
    "planes, plane",
    "strikes, striking",
    "bodies, body",
    "Syria’s, Syria"
  })
  void formsOfOneWordMeet(String one, String other) {
    assertThat(Text.stem(one)).isEqualTo(Text.stem(other));
  }

  @ParameterizedTest
  @CsvSource({"May, may", "Will, will", "news, newt", "plane, plan", "killed, kilt", "die, did"})
  void otherWordsDoNot(String one, String other) {
    assertThat(Text.stem(one)).isNotEqualTo(Text.stem(other));
  }
}
