package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.Question;
import org.counterclaim.claim.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is accused, in the accuser's words; who rejects it; and what is neither. */
class AccusationTest {

  private static final Linker LINKER = Linker.english();

  private static final Parties KNOWN =
      (phrase, day) ->
          phrase.equals("Jund Talbar")
              ? Optional.of(
                  new Actor("x", phrase, Actor.Kind.ARMED_GROUP, List.of("SY"), List.of()))
              : Optional.empty();

  @Test
  void anArmedGroupIsAccusedByItsOwnNameAndNotItsState() {
    assertThat(
            positions(
                bombing()
                    .says("Ankara", "TR", "blamed", "the YPG militia for the bombing of Talbar")))
        .containsExactly("the YPG did it");
  }

  @Test
  void anArmedGroupSpeaksForItself() {
    Matter matter =
        matter(
            LINKER.with(KNOWN),
            bombing()
                .says("Rescuers", "", "blamed", "the YPG for the bombing of Talbar")
                .denies("Jund Talbar", "Jund Talbar", "any part in the bombing")
                .denies("The commander", "People's Protection Units", "responsibility"));

    assertThat(labels(matter))
        .containsExactly("the YPG did it", "Jund Talbar did not", "the YPG did not");
    assertThat(matter.incompatible()).containsExactly(new Matter.Clash(0, 2));
  }

  @Test
  void aGroupDeniesWhatFightersWithoutANameAreAccusedOf() {
    Matter matter =
        matter(
            LINKER,
            bombing()
                .says("The mayor", "", "insurgents bombed Talbar")
                .denies("The commander", "People's Protection Units", "any part in it"));

    assertThat(labels(matter)).containsExactly("insurgents did it", "the YPG did not");
    assertThat(matter.incompatible()).containsExactly(new Matter.Clash(0, 1));
    assertThat(matter.grade()).isEqualTo(Grade.CONTESTED);
  }

  @Test
  void aGroupThatIsAccusedByNameAnswersForItselfAndNotForOthers() {
    Matter matter =
        matter(
            LINKER,
            bombing()
                .says("The mayor", "", "insurgents bombed Talbar")
                .says("Rescuers", "", "the YPG bombed Talbar")
                .denies("The commander", "People's Protection Units", "any part in it"));

    assertThat(labels(matter))
        .containsExactly("insurgents did it", "the YPG did it", "the YPG did not");
    assertThat(matter.incompatible()).containsExactly(new Matter.Clash(1, 2));
  }

  @Test
  void whoAccusesFightersOrOnlySpeaksDoesNotAnswerForThem() {
    assertThat(
            matter(
                    LINKER,
                    bombing()
                        .says("The commander", "People's Protection Units", "rebels hit Talbar")
                        .denies("The commander", "People's Protection Units", "any part in it"))
                .incompatible())
        .isEmpty();
    assertThat(
            matter(
                    LINKER,
                    bombing()
                        .says("The mayor", "", "rebels hit Talbar")
                        .says("The commander", "People's Protection Units", "nine were buried"))
                .grade())
        .isEqualTo(Grade.UNANSWERED);
  }

  @Test
  void whoRejectsAChargeAndMakesAnotherIsNotMixedUpWithWhomItAccuses() {
    Matter matter =
        matter(
            LINKER,
            bombing()
                .says("Ankara", "TR", "blamed", "the YPG for the bombing of Talbar")
                .denies("The YPG", "People's Protection Units", "the charge")
                .says("The YPG", "People's Protection Units", "Islamic State was behind the blast")
                .denies("The group", "Islamic State", "responsibility"));

    assertThat(labels(matter))
        .containsExactly(
            "the YPG did it", "Islamic State did it", "the YPG did not", "Islamic State did not");
    assertThat(matter.incompatible())
        .containsExactly(new Matter.Clash(0, 1), new Matter.Clash(0, 2), new Matter.Clash(1, 3));
  }

  @Test
  void aRejectionThatNamesNobodyIsAimedAtNobodyWhereSeveralAreAccused() {
    Matter matter =
        matter(
            LINKER,
            bombing()
                .says("Rescuers", "", "Russian jets bombed Talbar")
                .says("The mayor", "", "insurgents bombed Talbar")
                .denies("An elder", "", "the accusation"));

    assertThat(labels(matter)).contains("the accusation is rejected");
    assertThat(matter.incompatible()).containsExactly(new Matter.Clash(0, 1));
  }

  @Test
  void whoDeclinesToSayWhoItWasRejectsNothing() {
    assertThat(
            positions(
                bombing()
                    .says("Rescuers", "", "Russian jets bombed Talbar")
                    .denies("The envoy", "", "declined", "to say who was responsible")))
        .containsExactly("Russia did it");
  }

  @Test
  void whatAnEarlierVersionSaidIsSaidNoMore() {
    assertThat(
            positions(
                bombing()
                    .says("Rescuers", "", "blamed", "the YPG for the bombing of Talbar")
                    .says(
                        "Correction: An earlier version of this report",
                        "",
                        "said that 40 were killed and",
                        "that Russian jets bombed Talbar")))
        .containsExactly("the YPG did it");
    assertThat(
            positions(
                bombing()
                    .says(
                        "Authors of an earlier version of the treaty",
                        "",
                        "that Russian jets bombed Talbar")))
        .containsExactly("Russia did it");
  }

  @Test
  void thatNobodyKnowsIsNoAnswer() {
    assertThat(
            positions(
                bombing()
                    .says("Rescuers", "", "Russian jets bombed Talbar")
                    .denies("The mayor", "", "that it was unclear who planted the bomb")
                    .says("The envoy", "", "it is unclear whether Syrian jets bombed Talbar")))
        .containsExactly("Russia did it");
  }

  @Test
  void aShortDenialIsOfWhatItPointsBackTo() {
    assertThat(
            positions(
                bombing()
                    .says("Rescuers", "", "Russian jets bombed Talbar")
                    .says("The clinic", "", "a cellar had served as a store")
                    .denies("An elder", "", "this")))
        .containsExactly("Russia did it");
    assertThat(
            positions(
                bombing()
                    .says("Rescuers", "", "Russian jets bombed Talbar")
                    .denies("An elder", "", "this")))
        .containsExactly("Russia did it", "the accusation is rejected");
  }

  @Test
  void whatIsAvertedOrThreatenedAccusesNobody() {
    assertThat(
            positions(
                bombing()
                    .says("Envoys", "", "the deal on Talbar could avert U.S. air strikes")
                    .butOnly(Event.Polarity.PREVENTED, "air strikes")))
        .isEmpty();
    assertThat(positions(bombing().says("Envoys", "", "it was hit by U.S. air strikes")))
        .containsExactly("United States did it");
  }

  @Test
  void whatFightersUseIsNoActOfTheirs() {
    assertThat(
            positions(
                bombing().says("The army", "", "crews found a tunnel used by rebels at Talbar")))
        .isEmpty();
    assertThat(positions(bombing().says("Rescuers", "", "it was gas used by rebels at Talbar")))
        .containsExactly("the rebels did it");
  }

  @Test
  void whoSaysThatAStoreOfFightersWasHitDoesNotAccuse() {
    assertThat(
            positions(
                bombing()
                    .says("The ally", "", "Syrian jets bombed a plant where rebels filled shells")))
        .containsExactly("a position of the rebels was hit");
  }

  @Test
  void fightersGoByTheSpeakersOwnWord() {
    Matter matter =
        matter(
            LINKER,
            bombing()
                .says("Radio", "", "terrorists carried out the bombing of Talbar")
                .says("The mayor", "", "militants bombed Talbar")
                .denies("A rebel commander", "", "any part in the bombing"));

    assertThat(labels(matter)).startsWith("terrorists did it", "militants did it");
    assertThat(matter.incompatible()).noneMatch(clash -> clash.one() == 0 && clash.other() == 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "their pilots spent the night bombing Islamic State depots",
        "whichever rebels remain must leave before the harvest",
        "the rebels could strike back",
        "the clashes with rebels left nine dead",
        "it answered the militants by bombing Talbar",
        "the rebels fled as helicopters dropped bombs",
        "gunners pounding the Islamic State jihadists hit a mill"
      })
  void whoIsTheTargetOrOnlyMayActIsNotAccused(String said) {
    assertThat(positions(bombing().says("The mayor", "", said)))
        .noneMatch(
            label ->
                label.startsWith("Islamic State")
                    || label.startsWith("jihadists")
                    || label.startsWith("the rebels did")
                    || label.startsWith("militants did"));
  }

  @Test
  void whoBacksAnArmyDidNotDoWhatTheArmyDid() {
    assertThat(
            positions(
                bombing()
                    .says("The mayor", "", "the YPG supported by Syrian rebels shot a miller")))
        .containsExactly("the YPG did it");
    assertThat(
            positions(
                bombing()
                    .says(
                        "The mayor", "", "groups loyal to Russian and Syrian leaders hit Talbar")))
        .isEmpty();
    assertThat(
            positions(bombing().says("The mayor", "", "terrorist organizations targeted Talbar")))
        .containsExactly("terrorists did it");
  }

  @Test
  void anArmyInANameIsNotTheArmy() {
    assertThat(positions(bombing().says("The mayor", "", "it was a raid by Dawn Army insurgents")))
        .containsExactly("insurgents did it");
    assertThat(positions(bombing().says("The mayor", "", "the Army of Dawn shelled Talbar")))
        .isEmpty();
    assertThat(positions(bombing().says("The mayor", "", "the army shelled Talbar")))
        .containsExactly("Syria did it");
  }

  @Test
  void whoeverIsNamedInTheChargeIsNotTheOneCharged() {
    assertThat(
            positions(
                bombing()
                    .says(
                        "Residents",
                        "",
                        "blamed",
                        "the coalition for strikes on Talbar, which is held by Islamic State")))
        .containsExactly("the coalition did it");
    assertThat(
            positions(
                bombing()
                    .says("Lawyers", "", "accused", "it of killing both farmers and insurgents")))
        .isEmpty();
  }

  @Test
  void whatCannotBeOrWasItselfDestroyedIsNotAccused() {
    assertThat(
            positions(
                bombing().says("The envoy", "RU", "Syrian planes are unable to bomb at night")))
        .isEmpty();
    assertThat(
            positions(
                bombing()
                    .says("The fighters", "", "they destroyed four Syrian aircraft at Talbar")))
        .isEmpty();
  }

  @Test
  void whoIsToBeHeldToAccountForWhatIsOverIsAccused() {
    assertThat(
            positions(
                bombing()
                    .says("The envoy", "", "the world will hold the rebels accountable for it")
                    .butOnly(Event.Polarity.PLANNED, "accountable")))
        .containsExactly("the rebels did it");
    assertThat(
            positions(
                bombing()
                    .says("The envoy", "", "he will hold the rebels responsible for any attack")
                    .butOnly(Event.Polarity.PLANNED, "attack")))
        .isEmpty();
  }

  @Test
  void whoMayHaveDoneItIsAccused() {
    assertThat(positions(bombing().says("The mayor", "", "the rebels may have hit Talbar")))
        .containsExactly("the rebels did it");
  }

  @Test
  void twoThatActTogetherAreBothNamed() {
    assertThat(
            positions(
                bombing().says("Residents", "", "the YPG and Syrian forces had shelled Talbar")))
        .containsExactly("the YPG or Syria did it");
  }

  @Test
  void whatTheReportTiesItselfIsToldOnce() {
    Story story =
        bombing()
            .says("Rescuers", "", "Russian jets bombed the great mill of Talbar before dawn")
            .says("The mayor", "", "Russian jets bombed the great mill of Talbar before dawn");

    assertThat(links(LINKER, story).replies()).hasSize(1);
    assertThat(links(LINKER, story.answering(Reply.Kind.SUPPORTS)).replies()).isEmpty();
  }

  private static Story bombing() {
    return Story.of("courier", "2016-10-27").tells("A bombing shook Talbar on Wednesday");
  }

  private static List<String> positions(Story story) {
    return labels(matter(LINKER, story));
  }

  private static List<String> labels(Matter matter) {
    return matter.positions().stream().map(Position::label).toList();
  }

  private static Matter matter(Linker linker, Story story) {
    return links(linker, story).matters().stream()
        .filter(matter -> matter.question() == Question.ACT)
        .findFirst()
        .orElseThrow();
  }

  private static Links links(Linker linker, Story story) {
    return linker
        .link(Stream.of(story.read()).flatMap(r -> linker.accounts(r).stream()).toList())
        .links();
  }
}
