package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a place lies that no map has, by the words behind it. */
class AtlasTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shells hit Qarvan district of Talbar",
        "shells hit the Qarvan neighbourhood in eastern Talbar",
        "shells hit Qarvan in the town of Talbar"
      })
  void aDistrictThatNoMapHasLiesInItsTown(String said) {
    assertThat(qarvan(said).place().map(at -> at.name())).contains("Talbar");
    assertThat(qarvan(said).isClose()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shells hit Qarvan and Talbar",
        "shells hit Qarvan, south of Talbar",
        "shells hit Qarvan on the day of the raid on Talbar"
      })
  void aPlaceBesideATownIsNotInIt(String said) {
    assertThat(qarvan(said).place()).isEmpty();
  }

  private static Spot qarvan(String said) {
    Reading reading = Story.of("courier", "2016-10-26").says("The monitor", "", said).read();
    int at = reading.report().text().indexOf("Qarvan");
    Span name = new Span(at, at + "Qarvan".length());
    List<PlaceMention> places = new ArrayList<>(reading.places());
    places.add(
        new PlaceMention(
            name, PlaceMention.Role.LITERAL, Optional.empty(), new Provenance("test", 1)));
    Reading placed = Story.placed(reading, places);
    return new Atlas(placed, (phrase, day) -> Optional.empty()).within(List.of(name)).get(0);
  }
}
