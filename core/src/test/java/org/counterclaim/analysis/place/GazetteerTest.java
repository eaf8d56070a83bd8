package org.counterclaim.analysis.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.counterclaim.claim.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private static final Gazetteer WORLD = Gazetteer.ofDefaults();
  private static final List<Feature> FEATURES = List.of(Feature.values());

  @ParameterizedTest
  @CsvSource({
    "Deir ez-Zor, 170794",
    "Dayr az-Zawr, 170794",
    "دير الزور, 170794",
    "Mayadin, 173480",
    "al-Mayadeen, 173480",
    "Дамаск, 170654",
    "Kyiv, 703448",
    "Kiev, 703448",
    "US, 6252001",
    "U.S., 6252001",
    "N. Korea, 1873107",
    "New York, 5128581",
    "St. Paul, 5045360",
    "Africa, 6255146"
  })
  void knowsPlacesByTheNamesOfReporters(String name, long id) {
    assertThat(WORLD.find(name))
        .anyMatch(each -> each.entry().geonames().equals(OptionalLong.of(id)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-", "Qwrtzpsd", "the spokesman", "\uD83D", "\u0000"})
  void doesNotKnowWhatIsNoPlace(String name) {
    assertThat(WORLD.find(name)).isEmpty();
    assertThat(WORLD.knows(name)).isFalse();
  }

  @Test
  void knowsRegionsCampsCrossingsAndSeats() {
    for (String name :
        List.of("eastern Ghouta", "al-Tanf", "Bab al-Hawa", "Donbas", "West Bank", "Kremlin")) {
      assertThat(WORLD.find(name)).as(name).isNotEmpty();
    }
  }

  @Test
  void takesATownOfOurFactsForTheListedOne() {
    List<Gazetteer.Named> found = WORLD.find("Palmyra");
    assertThat(found.get(0).entry().geonames()).isPresent();
    assertThat(found.get(0).entry().country()).contains("SY");
  }

  @Test
  void knowsPeopleByTheirCountry() {
    assertThat(WORLD.findAdjective("Syrians").get(0).entry().country()).contains("SY");
    assertThat(WORLD.findAdjective("Table")).isEmpty();
  }

  @Test
  void saysInWhichDivisionsATownLies() {
    GazetteerEntry texas = WORLD.byCode("US.TX").orElseThrow();
    assertThat(WORLD.find("Paris"))
        .anyMatch(each -> each.entry().liesIn(texas))
        .anyMatch(each -> !each.entry().liesIn(texas));
    assertThat(texas.liesIn(WORLD.byCode("US").orElseThrow())).isTrue();
    assertThat(texas.liesIn(texas)).isFalse();
  }

  @Test
  void knowsWhereARiverRuns() {
    GazetteerEntry euphrates =
        WORLD.find("Euphrates").stream()
            .map(Gazetteer.Named::entry)
            .filter(each -> each.feature() == Feature.RIVER)
            .findFirst()
            .orElseThrow();
    Point mayadin = new Point(35.02, 40.45);
    assertThat(WORLD.course(euphrates)).anyMatch(each -> each.kilometresTo(mayadin) < 40);
    assertThat(WORLD.course(WORLD.byCode("US").orElseThrow())).isEmpty();
  }

  @Test
  void hearsAnUnknownSpelling() {
    assertThat(WORLD.find("Dair Izzour")).isEmpty();
    assertThat(WORLD.findAlike("Dair Izzour"))
        .anyMatch(each -> each.entry().name().equals("Deir ez-Zor"));
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void comesBackUnchangedFromItsFile(long seed) throws IOException {
    Random random = new Random(seed);
    GazetteerBuilder builder = new GazetteerBuilder();
    for (int i = 0; i < 300; i++) {
      builder.add(entry(random, i));
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    builder.write(file);
    World world = World.read(new ByteArrayInputStream(file.toByteArray()));
    random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      assertThat(world.entry(i)).isEqualTo(entry(random, i));
    }
  }

  private static GazetteerEntry entry(Random random, int number) {
    String country = "Q" + (char) ('A' + random.nextInt(20));
    boolean district = random.nextBoolean();
    boolean province = district || random.nextBoolean();
    return new GazetteerEntry(
        "Töwn " + number + " عين",
        FEATURES.get(random.nextInt(FEATURES.size())),
        random.nextBoolean() ? OptionalLong.empty() : OptionalLong.of(random.nextInt(1 << 24)),
        new Point(
            (random.nextInt(18_000_000) - 9_000_000) / 1e5,
            (random.nextInt(36_000_000) - 18_000_000) / 1e5),
        Optional.of(country),
        province ? Optional.of(country + ".07") : Optional.empty(),
        district ? Optional.of(country + ".07.x" + random.nextInt(9)) : Optional.empty(),
        random.nextInt(1_000_000),
        random.nextInt(500),
        random.nextInt(5));
  }
}
