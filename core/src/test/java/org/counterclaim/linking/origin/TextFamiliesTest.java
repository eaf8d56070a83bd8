package org.counterclaim.linking.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.counterclaim.linking.origin.Wire.BACKGROUND;
import static org.counterclaim.linking.origin.Wire.DETAIL;
import static org.counterclaim.linking.origin.Wire.LEAD;
import static org.counterclaim.linking.origin.Wire.OTHER_EYES;
import static org.counterclaim.linking.origin.Wire.QUOTES;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.counterclaim.claim.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFamiliesTest {

  private final Reading wire = Wire.wire();
  private final Reading copy =
      Wire.report("Daily", "2021-02-05", "Horror at sea", LEAD, DETAIL, QUOTES, BACKGROUND);
  private final Reading brief = Wire.report("Evening Post", "2021-02-06", "Ferry sinks", LEAD);
  private final Reading rewrite =
      Wire.report("Island Times", "2021-02-05", "Who knew?", OTHER_EYES, QUOTES);
  private final Reading witness =
      Wire.report(
          "North Radio",
          "2021-02-03",
          "Trawler saves eleven",
          "I heard a crack like a rifle, and then the"
              + " whole deck was under us. We threw nets over the side for the children to hold.");

  @Test
  void countsVoicesAndNotOutlets() {
    TextFamilies families = TextFamilies.among(List.of(wire, copy, brief, witness));
    assertThat(families.independent(ids(wire, copy, brief, witness))).isEqualTo(2);
    assertThat(families.independent(ids(copy, brief))).isEqualTo(1);
  }

  @Test
  void theEarliestOfAFamilyIsItsOrigin() {
    TextFamilies families = TextFamilies.among(List.of(brief, copy, wire, rewrite));
    assertThat(Stream.of(wire, copy, brief, rewrite).map(each -> families.origin(id(each))))
        .containsOnly(id(wire));
  }

  @Test
  void onOneDayTheAgencysOwnTextIsTheOrigin() {
    Reading sameDay =
        Wire.report("Daily", "2021-02-04", "Horror", LEAD, DETAIL, QUOTES, BACKGROUND, OTHER_EYES);
    TextFamilies families = TextFamilies.among(List.of(sameDay, wire));
    assertThat(families.origin(id(sameDay))).isEqualTo(id(wire));
  }

  @Test
  void anUndatedCopyIsNobodysOrigin() {
    Reading undated =
        Wire.report("Blog", Optional.empty(), Optional.empty(), "Ferry", LEAD, DETAIL, QUOTES);
    TextFamilies families = TextFamilies.among(List.of(undated, copy));
    assertThat(families.origin(id(undated))).isEqualTo(id(copy));
  }

  @Test
  void aReportThatIsUnknownIsItsOwnOrigin() {
    assertThat(TextFamilies.among(List.of()).origin("sha256:ab")).isEqualTo("sha256:ab");
  }

  @Test
  void aTextThatManyHundredsPrintIsOneVoice() {
    List<Reading> printed = new ArrayList<>(List.of(wire));
    for (int i = 0; i < 250; i++) {
      printed.add(
          Wire.report("Paper " + i, "2021-02-05", "Ferry " + i, LEAD, DETAIL, QUOTES, BACKGROUND));
    }
    TextFamilies families = TextFamilies.among(printed);

    assertThat(families.independent(printed.stream().map(TextFamiliesTest::id).toList()))
        .isEqualTo(1);
  }

  @Test
  void aReportThatComesTwiceIsNoKinOfItself() {
    assertThat(TextFamilies.among(List.of(wire, wire)).kin()).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderOfTheReportsPlaysNoPart(long seed) {
    List<Reading> readings = new ArrayList<>(List.of(wire, copy, brief, rewrite, witness));
    TextFamilies expected = TextFamilies.among(readings);
    Collections.shuffle(readings, new Random(seed));
    TextFamilies families = TextFamilies.among(readings);
    assertThat(readings)
        .allSatisfy(
            each -> assertThat(families.origin(id(each))).isEqualTo(expected.origin(id(each))));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12, 13, 14})
  void anyTextHasAFingerprintThatIsItsOwn(long seed) {
    Random random = new Random(seed);
    List<Reading> readings = Stream.generate(() -> noise(random)).limit(30).toList();
    TextFamilies families = TextFamilies.among(readings);
    assertThat(families.kin()).isEqualTo(TextFamilies.among(readings).kin());
    assertThat(readings)
        .allSatisfy(
            each ->
                assertThat(Fingerprint.of(each).bands().toArray())
                    .hasSizeLessThanOrEqualTo(80)
                    .isEqualTo(Fingerprint.of(each).bands().toArray()));
  }

  private static Reading noise(Random random) {
    StringBuilder text = new StringBuilder("x");
    int length = random.nextInt(3_000);
    while (text.length() < length) {
      int point = random.nextBoolean() ? 32 + random.nextInt(96) : random.nextInt(0x11000);
      text.appendCodePoint(point == '"' ? ' ' : point);
    }
    return Wire.report("Noise " + random.nextInt(5), "2021-02-04", "Headline", text.toString());
  }

  private static List<String> ids(Reading... readings) {
    return Stream.of(readings).map(TextFamiliesTest::id).toList();
  }

  private static String id(Reading reading) {
    return reading.report().id();
  }
}
