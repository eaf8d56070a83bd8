package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Question;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which of the parties that a charge names is the one that acts, by the words around. */
class WhoActsTest {

  private static final Linker LINKER = Linker.english();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russian and rebel forces shelled the mill|Russia",
        "Syrian and Hezbollah forces shelled the mill|Syria",
        "U.S. bombs hit the mill|United States"
      })
  void aStateIsNoHomeOfAGroupThatStandsBesideIt(String said, String party) {
    assertThat(accused(said)).anyMatch(label -> label.contains(party));
  }

  @Test
  void theHomeOfAGroupDidNotActWithIt() {
    assertThat(accused("Syrian rebels shelled the mill")).containsExactly("the rebels did it");
    assertThat(accused("Syrian opposition rebels shelled the mill"))
        .noneMatch(label -> label.contains("Syria did"));
  }

  @Test
  void manyAdjectivesAndGroupsOfALongReportAreToldApartInGoodTime() {
    Story story = bombing().tells("Russian rebels, ".repeat(55_000)).says("Radio", "", "it fell");
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> LINKER.accounts(story.read()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "residents said that in Talbar the army shelled a school",
        "on Wednesday the army shelled a school",
        "after shelling Talbar the army fired rockets at a school",
        "they were killed by armed Syrian soldiers",
        "it was hit by allied Syrian forces",
        "the army continued to shell the mill",
        "the army began to bomb the mill",
        "Government of Syria warplanes hit the mill",
        "the Army of Syria shelled the mill",
        "Neighbours Say Army Shelled the Mill"
      })
  void theArmyIsAccused(String said) {
    assertThat(accused(said)).containsExactly("Syria did it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "it was a mistake to bomb Army positions",
        "jets pounded the Talbar rebels near the mill",
        "the rebels vowed to bomb the mill",
        "the rebels threatened to shell the mill",
        "the rebels wanted to shell the mill",
        "the rebels agreed to leave the mill",
        "the rebels leave Talbar to the millers",
        "the Army of Dawn shelled the mill"
      })
  void whoIsHitOrOnlyMeansToActIsNotAccused(String said) {
    assertThat(accused(said)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the rebels may be responsible",
        "the rebels could be responsible",
        "they were killed by armed rebels"
      })
  void whoMayBeResponsibleIsAccused(String said) {
    assertThat(accused(said)).containsExactly("the rebels did it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the rebels bombed the mill without warning",
        "the rebels shelled a depot, not a clinic",
        "the rebels shelled a depot and no civilians were harmed",
        "the rebels in May shelled the mill"
      })
  void notAndMayBelongToTheWordsAroundThem(String said) {
    assertThat(accused(said)).containsExactly("the rebels did it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the rebels did not shell the mill",
        "no rebels shelled the mill",
        "the attack on Talbar, which razed a mill, was not carried out by the rebels",
        "the rebels may shell the mill"
      })
  void whoDidNotOrOnlyMayActIsNotAccused(String said) {
    assertThat(accused(said)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Russian air force officers discussed bombing the mill",
        "crowds came out against the Russian army plan to raise a levy"
      })
  void whoOnlySpeaksOrPlansIsNotAccused(String said) {
    assertThat(accused(said)).isEmpty();
  }

  @Test
  void whoActsAndThenSpeaksIsAccused() {
    assertThat(accused("Russian air force officers bombed the mill and later discussed it"))
        .containsExactly("Russia did it");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Syria for the fire at the mill|Syria did it",
        "the fire at the mill on Syria|Syria did it",
        "the fire at the mill on an earthquake in Syria|",
        "Syrian President Adam Orel of waging a war of words|",
        "Syrian President Adam Orel of bombing the mill|Syria did it"
      })
  void whereSomethingBefellIsNotBlamed(String said, String position) {
    assertThat(accused(inSyria(bombing().says("The mayor", "", "blamed", said).read())))
        .isEqualTo(position == null ? List.of() : List.of(position));
  }

  @Test
  void icelandIsNoIslamicState() {
    assertThat(accused("Icelandic forces shelled the mill")).containsExactly("Iceland did it");
    assertThat(accused("MAYOR: TALBAR MILITIA IS BEHIND BLAST AT MILL"))
        .noneMatch(label -> label.contains("Islamic State"));
    assertThat(accused("fighters of IS shelled the mill")).containsExactly("Islamic State did it");
  }

  @Test
  void anArmyIsThatOfTheCountryBehindIt() {
    assertThat(accused("the Army of Yemen shelled the mill")).containsExactly("Yemen did it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the terrorist group Islamic State shelled the mill",
        "the Islamic State terrorist group shelled the mill"
      })
  void whatAGroupIsCalledBesideItsNameIsNoOther(String said) {
    assertThat(accused(said)).containsExactly("Islamic State did it");
  }

  @Test
  void aGroupWithoutANameIsAccusedByItsWord() {
    assertThat(accused("a terrorist group shelled the mill")).containsExactly("terrorists did it");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a Syrian army helicopter crashed at the mill",
        "a Syrian air force plane carrying nine cadets went down at the mill",
        "the wreckage of a Syrian jet lay at the mill",
        "a Syrian warplane shot down over the mill carried no bombs",
        "boys downed a Syrian army helicopter at the mill",
        "the plane was a Syrian bomber",
        "a Syrian jet was brought down at the mill"
      })
  void whoseAircraftIsLostIsNotAccused(String said) {
    assertThat(accused(said)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a Syrian army helicopter shelled the mill and crashed",
        "Syrian jets hit the mill after a drone crashed",
        "a Syrian plane shot down a balloon at the mill",
        "the plane that bombed the mill was a Syrian bomber",
        "on Wednesday Syrian jets bombed the mill"
      })
  void whoseAircraftStrikesIsAccused(String said) {
    assertThat(accused(said)).containsExactly("Syria did it");
  }

  @Test
  void theCountryItselfActsWhereItBeginsTheClause() {
    assertThat(accusedAtHome("that Syria had shelled the mill")).containsExactly("Syria did it");
    assertThat(accusedAtHome("in Syria shelling hit the mill")).isEmpty();
    assertThat(accusedAtHome("Syria shelling kills nine")).isEmpty();
  }

  private static List<String> accusedAtHome(String said) {
    return accused(inSyria(bombing().says("The mayor", "", said).read()));
  }

  /** The reading with "Syria" on the map where it is named first, unless as "Syrian". */
  private static Reading inSyria(Reading reading) {
    int begin = reading.report().text().indexOf("Syria");
    List<PlaceMention> places = new ArrayList<>(reading.places());
    places.add(
        new PlaceMention(
            new Span(begin, begin + "Syria".length()),
            PlaceMention.Role.LITERAL,
            Optional.of(
                new Place(
                    "Syria",
                    OptionalLong.empty(),
                    35,
                    38,
                    Optional.of("SY"),
                    Place.Precision.COUNTRY)),
            new Provenance("test", 1)));
    return reading.report().text().contains("Syrian") ? reading : Story.placed(reading, places);
  }

  private static Story bombing() {
    return Story.of("courier", "2016-10-27").tells("A bombing shook Talbar on Wednesday");
  }

  private static List<String> accused(String said) {
    return accused(bombing().says("The mayor", "", said).read());
  }

  private static List<String> accused(Reading reading) {
    Links links = LINKER.link(LINKER.accounts(reading)).links();
    return links.matters().stream()
        .filter(matter -> matter.question() == Question.ACT)
        .map(Matter::positions)
        .flatMap(List::stream)
        .map(Position::label)
        .filter(label -> label.endsWith("did it"))
        .toList();
  }
}
