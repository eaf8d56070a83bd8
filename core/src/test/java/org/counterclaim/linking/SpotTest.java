package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.counterclaim.claim.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void namesakesOfTwoCountriesAreTwoPlaces() {
    Spot libya = at("Tripoli", "LY", 32.89, 13.19);
    Spot lebanon = at("Tripoli", "LB", 34.44, 35.85);

    assertThat(libya.same(lebanon)).isFalse();
    assertThat(libya.apart(lebanon)).isTrue();
    assertThat(libya.same(Spot.named("Tripoli"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Owo", "Yei", "Wau"})
  void aNameWithoutConsonantsIsANameToo(String name) {
    assertThat(Spot.skeletonOf(name)).isEqualTo(name.toLowerCase(Locale.ROOT));
  }

  private static Spot at(String name, String country, double latitude, double longitude) {
    return Spot.of(
        name,
        new Place(
            name,
            OptionalLong.empty(),
            latitude,
            longitude,
            Optional.of(country),
            Place.Precision.EXACT));
  }

  @ParameterizedTest
  @CsvSource({"Homs, Hama", "Khan Shaykhun, Khan al-Assal", "Aleppo, Idlib", "Talbar, Merwan"})
  void otherNamesAreNot(String one, String other) {
    assertThat(Spot.alike(one, other)).isFalse();
  }
}
