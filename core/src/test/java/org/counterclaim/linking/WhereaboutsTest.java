package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import org.counterclaim.claim.Happening;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a name that no map has says of where something happened, and how a label says it. */
class WhereaboutsTest {

  private static final Provenance TEST = new Provenance("test", 1);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "jets hit a school in Qarvan on Friday|Qarvan",
        "nine died in the besieged northern village of Qarvan|Qarvan",
        "Qarvan district was shelled|Qarvan",
        "mortars struck Qarvan|Qarvan",
        "the raids on Meshad and Qarvan killed nine|Qarvan",
        "families left the Qarvan neighbourhood|Qarvan neighbourhood"
      })
  void aNameBehindAPrepositionOrBesideASortOfPlaceIsAPlaces(String text, String name) {
    assertThat(Whereabouts.isPlace(text, span(text, name), word -> false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Qarvan condemned the raid",
        "the fighters of the Qarvan organisation fled",
        "a spokesman said Qarvan would fall",
        "the raid was claimed by Qarvan",
        "nine died, according to Qarvan",
        "men loyal to Qarvan fled",
        "the Qarvan Front fled",
        "It began in May. Qarvan denied it"
      })
  void aNameThatActsOrOwnsIsNone(String text) {
    assertThat(Whereabouts.isPlace(text, span(text, "Qarvan"), word -> false)).isFalse();
  }

  @Test
  void aNameWithinALongerOneIsNotThere() {
    assertThat(Whereabouts.isPlace("jets hit a mill in Qarvanabad", "Qarvan", Set.of())).isFalse();
    assertThat(Whereabouts.isPlace("jets hit a mill in Qarvan", "Qarvan", Set.of())).isTrue();
  }

  @Test
  void thePrepositionOfAnotherPlaceIsNotItsOwn() {
    String text = "nine died in Merwan Qarvan";
    Span merwan = span(text, "Merwan");
    assertThat(Whereabouts.isPlace(text, span(text, "Qarvan"), merwan::overlaps)).isFalse();
  }

  @Test
  void aLabelNamesNoPlaceThatTheReportOnlyCallsUp() {
    assertThat(label("Qarvan fighters and jets hit a market on Wednesday", unknown("Qarvan")))
        .isEqualTo("Air strike, 26 October 2016");
    assertThat(label("jets hit a market in Qarvan on Wednesday", unknown("Qarvan")))
        .isEqualTo("Air strike at Qarvan, 26 October 2016");
  }

  @Test
  void aLabelSaysNearOnce() {
    Place near = place("near Merwan", "SY", Place.Precision.NEAR, Optional.of(Place.Relation.NEAR));
    assertThat(label("jets hit a market near Merwan on Wednesday", at("near Merwan", near)))
        .isEqualTo("Air strike near Merwan, 26 October 2016");
    Place edge =
        place("outskirts of Merwan", "SY", Place.Precision.NEAR, Optional.of(Place.Relation.NEAR));
    assertThat(
            label(
                "jets hit a market on the outskirts of Merwan on Wednesday",
                at("outskirts of Merwan", edge)))
        .isEqualTo("Air strike on the outskirts of Merwan, 26 October 2016");
  }

  @Test
  void aDatelineInCapitalsIsWrittenAsAName() {
    assertThat(label("jets hit a market in QARVAN on Wednesday", unknown("QARVAN")))
        .isEqualTo("Air strike at Qarvan, 26 October 2016");
  }

  @Test
  void aPartOfTheWorldIsNoScene() {
    Place world = place("Middle East", "", Place.Precision.COUNTRY, Optional.empty());
    assertThat(label("jets hit a market in the Middle East on Wednesday", at("Middle East", world)))
        .isEqualTo("Air strike, 26 October 2016");
    Place sea = place("Red Sea", "", Place.Precision.COUNTRY, Optional.empty());
    assertThat(label("a tanker was hit in the Red Sea on Wednesday", at("Red Sea", sea)))
        .endsWith(" in the Red Sea, 26 October 2016");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anythingIsAPlaceOrNot(long seed) {
    Random random = new Random(seed);
    StringBuilder noise = new StringBuilder();
    for (int i = random.nextInt(200); i >= 0; i--) {
      noise.append((char) (random.nextInt(4) == 0 ? ' ' : random.nextInt(0x3000)));
    }
    String text = noise.toString();
    int begin = random.nextInt(text.length());
    Span span = new Span(begin, begin + random.nextInt(text.length() - begin + 1));
    boolean one = Whereabouts.isPlace(text, span, word -> false);
    assertThat(Whereabouts.isPlace(text, span, word -> false)).isEqualTo(one);
  }

  /** A toponym of a text. */
  private record At(String name, Optional<Place> place) {}

  private static At unknown(String name) {
    return new At(name, Optional.empty());
  }

  private static At at(String name, Place place) {
    return new At(name, Optional.of(place));
  }

  private static Place place(
      String name, String country, Place.Precision precision, Optional<Place.Relation> relation) {
    return new Place(
        name,
        OptionalLong.empty(),
        36.4,
        38.2,
        Optional.of(country).filter(code -> !code.isEmpty()),
        precision,
        0,
        relation);
  }

  private static String label(String said, At at) {
    Reading reading = Story.of("courier", "2016-10-26").says("The monitor", "", said).read();
    String text = reading.report().text();
    List<PlaceMention> places = new ArrayList<>();
    places.add(
        new PlaceMention(span(text, at.name()), PlaceMention.Role.LITERAL, at.place(), TEST));
    Reading placed = Story.placed(reading, places);
    List<Happening> happenings =
        Linker.english().link(Linker.english().accounts(placed)).links().happenings();
    return happenings.get(0).label();
  }

  private static Span span(String text, String name) {
    int at = text.indexOf(name);
    return new Span(at, at + name.length());
  }
}
