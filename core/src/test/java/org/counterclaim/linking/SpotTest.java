package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpotTest {

  @ParameterizedTest
  @CsvSource({
    "Tokhar, al-Tukhar",
    "Khan Shaykhun, Khan Sheikhoun",
    "Haas, Hass",
    "Akrameh, Akrameh al-Makhzumi",
    "the village of Hass, Hass"
  })
  void spellingsOfOneNameAreAlike(String one, String other) {
    assertThat(Spot.alike(one, other)).isTrue();
    assertThat(Spot.alike(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Homs, Hama", "Khan Shaykhun, Khan al-Assal", "Aleppo, Idlib", "Talbar, Merwan"})
  void otherNamesAreNot(String one, String other) {
    assertThat(Spot.alike(one, other)).isFalse();
  }
}
