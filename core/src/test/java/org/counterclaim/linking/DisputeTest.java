package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.counterclaim.claim.CrossReply;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.Question;
import org.counterclaim.claim.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small threads of invented news: what is a dispute in them, and what is not. */
class DisputeTest {

  private static final Linker LINKER = Linker.english();

  @Test
  void aRaidOnAClinicWithAnAccuserADenierAndAnotherAccountOfWhatWasHit() {
    Matter matter =
        act(
            story("courier", "2016-10-26")
                .says("The monitor", "", "Russian jets bombed a clinic at Talbar on Wednesday"),
            story("herald", "2016-10-27")
                .tells("An air strike hit a clinic at Talbar on Wednesday")
                .denies("Moscow", "RU", "any involvement in the raid"),
            story("tribune", "2016-10-27")
                .tells("An air strike hit Talbar on Wednesday")
                .says("The army", "SY", "a position of the rebels was hit by the air strike"));

    assertThat(matter.positions())
        .extracting(Position::label)
        .containsExactly("Russia did it", "Russia did not", "a position of the rebels was hit");
    assertThat(matter.incompatible())
        .containsExactly(new Matter.Clash(0, 1), new Matter.Clash(0, 2));
    assertThat(matter.grade()).isEqualTo(Grade.CONTESTED);
  }

  @Test
  void aDenialInTheSameWordsContestsWhatNobodyIsBlamedForAndBacksItNever() {
    Story[] told = {
      story("courier", "2016-10-26")
          .says("Rescuers", "", "a maternity hospital at Talbar burned down in the raid"),
      story("herald", "2016-10-27")
          .denies("The army", "SY", "a maternity hospital at Talbar burned down in the raid")
    };

    assertThat(links(told).replies())
        .extracting(CrossReply::kind)
        .containsExactly(Reply.Kind.DENIES);
    assertThat(act(told).grade()).isEqualTo(Grade.CONTESTED);
  }

  @Test
  void twoWhoRejectSomethingNamedByNobodyBackNothing() {
    assertThat(
            links(
                    story("courier", "2016-10-26")
                        .says("Millers", "", "a clinic at Talbar burned on Wednesday")
                        .denies("The mayor", "", "any responsibility for the accounts"),
                    story("herald", "2016-10-27")
                        .tells("A clinic at Talbar burned on Wednesday")
                        .denies("A teacher", "", "any part in the strike at the mill"))
                .replies())
        .extracting(CrossReply::kind)
        .doesNotContain(Reply.Kind.SUPPORTS);
  }

  @Test
  void twoWhoDenyTheSameBackEachOther() {
    assertThat(
            links(
                    story("courier", "2016-10-26")
                        .denies(
                            "The army", "SY", "a maternity clinic at Talbar burned in the raid"),
                    story("herald", "2016-10-27")
                        .denies("The mayor", "", "a maternity clinic at Talbar burned in the raid"))
                .replies())
        .extracting(CrossReply::kind)
        .containsExactly(Reply.Kind.SUPPORTS);
  }

  @Test
  void theStateThatLeadsTheCoalitionAnswersForIt() {
    Matter matter =
        act(
            story("courier", "2016-10-26")
                .says("Residents", "", "the coalition bombed a mill at Talbar on Wednesday"),
            story("herald", "2016-10-27")
                .tells("A raid hit a mill at Talbar on Wednesday")
                .denies("Washington", "US", "any involvement in the raid"));

    assertThat(matter.positions())
        .extracting(Position::label)
        .containsExactly("the coalition did it", "United States did not");
    assertThat(matter.grade()).isEqualTo(Grade.CONTESTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the Saudi-led coalition bombed a mill|Riyadh|SA",
        "jets of the coalition that is Saudi-led bombed a mill|Riyadh|SA",
        "the U.S.-led coalition bombed a mill|Washington|US"
      })
  void eachCoalitionIsAnsweredForByTheStateThatLeadsIt(String said, String capital, String state) {
    Story accusation =
        story("courier", "2016-10-26").says("Residents", "", said + " at Talbar on Wednesday");
    Story denial = story("herald", "2016-10-27").tells("A raid hit a mill at Talbar on Wednesday");

    assertThat(act(accusation, denial.denies(capital, state, "any involvement in it")).grade())
        .isEqualTo(Grade.CONTESTED);
  }

  @Test
  void noCoalitionIsAnsweredForByTheLeaderOfAnother() {
    assertThat(
            act(
                    story("courier", "2016-10-26")
                        .says("Residents", "", "Saudi-led jets hit a mill at Talbar on Wednesday"),
                    story("herald", "2016-10-27")
                        .tells("A raid hit a mill at Talbar on Wednesday")
                        .denies("Washington", "US", "any involvement in the raid"))
                .grade())
        .isEqualTo(Grade.UNANSWERED);
  }

  @Test
  void aCoalitionConcedesWhatTheStateThatLeadsItIsAccusedOf() {
    assertThat(
            act(
                    story("courier", "2016-10-26")
                        .says("Residents", "", "U.S. jets bombed a mill at Talbar on Wednesday"),
                    story("herald", "2016-10-27")
                        .tells("A raid hit a mill at Talbar on Wednesday")
                        .says("The US-led coalition", "coalition", "admitted", "bombing the mill"))
                .grade())
        .isEqualTo(Grade.CONCEDED);
  }

  @Test
  void anOutletThatTellsOfTwoAttackersDoesNotQuarrelWithItself() {
    Matter matter =
        act(
            story("courier", "2016-10-26")
                .narrates("Russian jets bombed a mill at Talbar on Wednesday")
                .narrates("Ukrainian jets bombed a mill at Talbar on Wednesday"));

    assertThat(matter.positions())
        .extracting(Position::label)
        .containsExactly("Russia did it", "Ukraine did it");
    assertThat(matter.incompatible()).isEmpty();
    assertThat(matter.grade()).isNotEqualTo(Grade.CONTESTED);
  }

  @Test
  void twoOutletsThatNameOneAttackerEachDo() {
    Matter matter =
        act(
            story("courier", "2016-10-26")
                .narrates("Russian jets bombed a mill at Talbar on Wednesday"),
            story("herald", "2016-10-26")
                .narrates("Ukrainian jets bombed a mill at Talbar on Wednesday"));

    assertThat(matter.incompatible()).containsExactly(new Matter.Clash(0, 1));
    assertThat(matter.grade()).isEqualTo(Grade.CONTESTED);
  }

  @Test
  void anAllyDeniesForWhomItNames() {
    Matter matter =
        act(
            story("courier", "2016-10-26")
                .says("Rescuers", "", "Syrian jets bombed a mill at Talbar on Wednesday"),
            story("herald", "2016-10-27")
                .tells("A raid hit a mill at Talbar on Wednesday")
                .denies("Moscow", "RU", "that Syrian jets bombed the mill"));

    assertThat(matter.positions())
        .extracting(Position::label)
        .containsExactly("Syria did it", "Syria did not");
  }

  @Test
  void foesWhoBothFiredAreNoOneAuthor() {
    assertThat(
            act(story("courier", "2016-10-26")
                    .says("The mayor", "", "Russian strikes and rebel rockets hit Talbar"))
                .positions())
        .extracting(Position::label)
        .containsExactly("Russia did it", "the rebels did it");
  }

  @Test
  void oneStatementOfTwoWhoActedDoesNotContradictItself() {
    assertThat(
            act(story("courier", "2016-10-26")
                    .says(
                        "The mayor",
                        "",
                        "the rebels shelled Talbar and Syrian forces responded and shelled it"))
                .incompatible())
        .isEmpty();
  }

  @Test
  void countsOfAPartOfAWarAndOfAnotherKindAreNoDispute() {
    Matter matter =
        toll(
            story("courier", "2016-10-26")
                .says(
                    "The monitor",
                    "",
                    "an air strike at Talbar on Wednesday killed at least 12 and 40 wounded"),
            story("herald", "2016-10-26")
                .says("The clinic", "", "an air strike at Talbar on Wednesday left 55 wounded")
                .says("The clinic", "", "another 3 killed lay in the next street"),
            story("tribune", "2016-10-26")
                .says("The mayor", "", "an air strike at Talbar on Wednesday killed 15")
                .says("The mayor", "", "raids killed 900 since the war began"));

    assertThat(matter.positions())
        .extracting(Position::label)
        .containsExactly("at least 12 killed", "15 killed", "at least 40 wounded", "55 wounded");
    assertThat(matter.incompatible()).isEmpty();
  }

  @Test
  void aVoiceThatRevisesItsCountDisputesNobodyByTheOldOne() {
    Matter matter =
        toll(
            story("courier", "2016-10-26")
                .says("The monitor", "", "an air strike at Talbar on Wednesday killed 30"),
            story("herald", "2016-10-27")
                .says("The monitor", "", "the air strike at Talbar on Wednesday killed 22"),
            story("tribune", "2016-10-27")
                .says("The clinic", "", "the air strike at Talbar on Wednesday killed 22"));

    assertThat(matter.positions())
        .extracting(Position::label)
        .containsExactly("22 killed", "30 killed, as said at first");
    assertThat(matter.incompatible()).isEmpty();
  }

  @Test
  void aLowerExactCountOfAnotherVoiceOnALaterDayIsADispute() {
    Matter matter =
        toll(
            story("courier", "2016-10-26")
                .says("The monitor", "", "an air strike at Talbar on Wednesday killed 30"),
            story("herald", "2016-10-27")
                .says("The clinic", "", "the air strike at Talbar on Wednesday killed 22"),
            story("tribune", "2016-10-27")
                .says("The mayor", "", "the air strike at Talbar on Wednesday was heard far away"));

    assertThat(matter.incompatible()).containsExactly(new Matter.Clash(0, 1));
  }

  @Test
  void aTollSaidToHaveRisenDisputesNoSmallerOne() {
    Matter matter =
        toll(
            story("courier", "2016-10-26")
                .says("The police", "", "an air strike at Talbar on Wednesday killed 9"),
            story("herald", "2016-10-26")
                .says(
                    "The clinic",
                    "",
                    "after the air strike at Talbar the toll had risen to 12 dead"),
            story("tribune", "2016-10-26")
                .says("The mayor", "", "an air strike hit Talbar on Wednesday"));

    assertThat(matter.positions())
        .extracting(Position::label)
        .containsExactly("9 killed", "12 killed");
    assertThat(matter.incompatible()).isEmpty();
  }

  @Test
  void whatTwoVoicesCountIsNoTollOfAWarHoweverFewAThirdCounts() {
    Matter matter =
        toll(
            story("courier", "2016-10-26")
                .says("The police", "", "an air strike at Talbar on Wednesday killed 15"),
            story("herald", "2016-10-26")
                .says("The monitor", "", "an air strike at Talbar on Wednesday killed 2300"),
            story("tribune", "2016-10-26")
                .says("The clinic", "", "an air strike at Talbar on Wednesday killed 2300"));

    assertThat(matter.positions())
        .extracting(Position::label)
        .containsExactly("15 killed", "2,300 killed");
    assertThat(matter.incompatible()).containsExactly(new Matter.Clash(0, 1));
  }

  @Test
  void besideOneOtherCountAloneALargeOneStands() {
    Matter matter =
        toll(
            story("courier", "2016-10-26")
                .says("The police", "", "an air strike at Talbar on Wednesday killed 15"),
            story("herald", "2016-10-26")
                .says("The monitor", "", "an air strike at Talbar on Wednesday killed 2300"),
            story("tribune", "2016-10-26")
                .says("The mayor", "", "an air strike hit Talbar on Wednesday"));

    assertThat(matter.incompatible()).containsExactly(new Matter.Clash(0, 1));
  }

  @Test
  void theDeadOfAWholeWarAreNoTollOfARaid() {
    Matter matter =
        toll(
            story("courier", "2016-10-26")
                .says("The police", "", "an air strike at Talbar on Wednesday killed 9"),
            story("herald", "2016-10-26")
                .tells("An air strike hit Talbar on Wednesday")
                .says("The envoy", "", "fighting had left 300000 people dead"),
            story("tribune", "2016-10-26")
                .says("The mayor", "", "an air strike at Talbar on Wednesday killed 9"));

    assertThat(matter.positions()).extracting(Position::label).containsExactly("9 killed");
  }

  @Test
  void oneOfSeveralIsCalledByTheSingular() {
    Matter matter =
        toll(
            story("courier", "2016-10-26")
                .says("The police", "", "an air strike at Talbar on Wednesday killed 1 child"),
            story("herald", "2016-10-26")
                .says("The monitor", "", "an air strike at Talbar on Wednesday killed 2 soldiers"),
            story("tribune", "2016-10-26")
                .says("The mayor", "", "an air strike hit Talbar on Wednesday"));

    assertThat(matter.positions())
        .extracting(Position::label)
        .containsExactlyInAnyOrder("1 child killed", "2 fighters killed");
  }

  @Test
  void theDeadOfTheOneSideAreNoCountOfTheOther() {
    Matter matter =
        act(
            story("courier", "2016-10-26")
                .says(
                    "The Syrian army", "SY", "20 Syrian sailors were killed at Talbar on Wednesday")
                .counting("killed", "20", 20, 20L),
            story("herald", "2016-10-27")
                .says("The navy", "RU", "4 Russian sailors were killed at Talbar on Wednesday")
                .counting("killed", "4", 4, 4L));

    assertThat(matter.positions())
        .extracting(Position::label)
        .containsExactly("4 of Russia killed", "20 of Syria killed");
    assertThat(matter.incompatible()).isEmpty();
  }

  @Test
  void twoSizesOfOneCrowdAreADisputeAndNoneGrewOvernight() {
    Matter matter =
        act(
            story("courier", "2016-10-26")
                .says("The town hall", "", "900 people marched at Talbar on Wednesday")
                .counting("people", "900", 900, 900L),
            story("herald", "2016-10-27")
                .says("A union", "", "7,000 people had rallied at Talbar on Wednesday")
                .counting("people", "7,000", 7000, 7000L));

    assertThat(matter.positions())
        .extracting(Position::label)
        .containsExactly("900 marching", "7,000 marching");
    assertThat(matter.incompatible()).containsExactly(new Matter.Clash(0, 1));
  }

  @Test
  void aCrowdOfTheWholeCountryIsNotThatOfOneTown() {
    Matter matter =
        act(
            story("courier", "2016-10-26")
                .says("The town hall", "", "900 people marched at Talbar on Wednesday")
                .counting("people", "900", 900, 900L)
                .says("A union", "", "9,000 people marched across the country")
                .counting("people", "9,000", 9000, 9000L));

    assertThat(matter.positions()).extracting(Position::label).containsExactly("900 marching");
  }

  @Test
  void whoFleesAMarchWasNoCrowd() {
    Matter matter =
        act(
            story("courier", "2016-10-26")
                .says("The town hall", "", "900 people fled the march at Talbar on Wednesday")
                .counting("people", "900", 900, 900L));

    assertThat(matter.positions()).isEmpty();
  }

  @Test
  void noOneKilledContradictsOneKilled() {
    Matter matter =
        toll(
            story("courier", "2016-10-26")
                .says(
                    "The police", "", "nobody was killed by the air strike at Talbar on Wednesday"),
            story("herald", "2016-10-26")
                .says("The monitor", "", "an air strike at Talbar on Wednesday killed 1"),
            story("tribune", "2016-10-26")
                .says("The mayor", "", "an air strike hit Talbar on Wednesday"));

    assertThat(matter.positions())
        .extracting(Position::label)
        .containsExactly("nobody killed", "1 killed");
    assertThat(matter.incompatible()).hasSize(1);
  }

  @Test
  void whatIsPassedOnIsTheOthersAndCountsOnce() {
    Matter matter =
        act(
            story("courier", "2016-10-26")
                .says(
                    "Activists",
                    "",
                    "residents said Russian jets bombed a school at Talbar on Wednesday")
                .passingOn(
                    "residents", "said", "Russian jets bombed a school at Talbar on Wednesday"),
            story("herald", "2016-10-27")
                .says("Rescuers", "", "a school at Talbar was bombed on Wednesday"));

    assertThat(matter.positions())
        .singleElement()
        .satisfies(position -> assertThat(position.statements()).hasSize(1));
  }

  @Test
  void whoDoesNotDenyOrWillDenyDeniesNothing() {
    Matter matter =
        act(
            story("courier", "2016-10-26")
                .says("The monitor", "", "Russian jets bombed a school at Talbar on Wednesday"),
            story("herald", "2016-10-27")
                .tells("An air strike hit a school at Talbar on Wednesday")
                .says("Moscow", "RU", "did not deny", "the strike")
                .says("Rescuers", "", "the Russian army will deny the raid on Talbar"));

    assertThat(matter.positions()).extracting(Position::label).containsExactly("Russia did it");
  }

  @Test
  void aThingWithAPeoplesAdjectiveDoesNothing() {
    Matter matter =
        act(
            story("courier", "2014-07-18")
                .says("The monitor", "", "a Malaysian airliner was shot down at Talbar on Thursday")
                .says("The ministry", "", "the Malaysian airliner shot down carried families"),
            story("herald", "2014-07-18")
                .says("The monitor", "", "the airliner shot down at Talbar on Thursday was hit by")
                .says("The envoy", "", "Ukrainian troops shot down the airliner at Talbar"));

    assertThat(matter.positions()).extracting(Position::label).containsExactly("Ukraine did it");
  }

  @Test
  void theOneWhoBlamesIsNotTheOneBlamed() {
    Matter matter =
        act(
            story("courier", "2016-10-26")
                .says(
                    "The monitor",
                    "",
                    "insurgents blamed Russian jets for the raid on Talbar on Wednesday"),
            story("herald", "2016-10-27")
                .says("Rescuers", "", "an air strike hit Talbar on Wednesday"));

    assertThat(matter.positions()).extracting(Position::label).containsExactly("Russia did it");
  }

  @Test
  void aDenialOfSomethingElseIsNoAnswer() {
    Matter matter =
        act(
            story("courier", "2016-10-26")
                .says("The monitor", "", "Syrian jets bombed a school at Talbar on Wednesday"),
            story("herald", "2016-10-27")
                .tells("An air strike hit a school at Talbar on Wednesday")
                .denies("The ministry", "SY", "the mayor had been moved for his age"));

    assertThat(matter.positions()).extracting(Position::label).containsExactly("Syria did it");
  }

  @Test
  void oneAsksWhoIsBehindAnAttackAndNotWhoIsBehindAnEvacuationOrAFight() {
    assertThat(asked("the evacuation of Talbar stopped on Wednesday as rebels shot at two buses"))
        .startsWith("What happened: evacuation at Talbar");
    assertThat(asked("fighting raged at Talbar on Wednesday when the rebels shelled the ridge"))
        .doesNotStartWith("Who");
    assertThat(asked("rebels shelled a market at Talbar on Wednesday"))
        .startsWith("Who is behind the shelling at Talbar");
  }

  @Test
  void aMatterThatHoldsAuthorsAndATollAsksForBoth() {
    assertThat(asked("rebels shelled a market at Talbar on Wednesday and killed 9"))
        .startsWith("Who is behind the shelling at Talbar")
        .endsWith(", and how many were killed or hurt");
    assertThat(asked("rebels shelled a market at Talbar on Wednesday"))
        .doesNotContain("how many were killed");
  }

  @Test
  void whatWasSaidBeforeTheDayIsOfSomethingElseThoughItsPlaceWasNamed() {
    Links links =
        LINKER
            .link(
                LINKER.accounts(
                    Story.of("courier", "2016-10-27")
                        .says(
                            "The monitor",
                            "",
                            "an air strike killed 17 in Orva province on Wednesday")
                        .tells("Air strikes have killed many in Orva province and in Merwan")
                        .says("On Tuesday the monitor", "", "a strike in Merwan killed 9")
                        .read()))
            .links();

    assertThat(links.happenings()).hasSize(2);
  }

  @Test
  void aBombIsAnAirStrikeOnlyWhereItFell() {
    assertThat(label("a bomb hidden in a van tore through Talbar on Wednesday"))
        .startsWith("What happened: bombing at Talbar");
    assertThat(label("a car bomb tore through Talbar on Wednesday, the bomb of a cell"))
        .startsWith("What happened: explosion at Talbar");
    assertThat(label("warplanes dropped a bomb on Talbar on Wednesday"))
        .startsWith("What happened: air strike at Talbar");
  }

  @Test
  void aMatterIsNamedForWhatTookPlaceAndNotForWhatItResembles() {
    assertThat(label("an envoy was poisoned at Talbar on Wednesday with a spiked drink"))
        .startsWith("What happened: poisoning at Talbar");
    assertThat(label("a cloud of poison gas drifted over Talbar on Wednesday"))
        .startsWith("What happened: gas attack at Talbar");
    assertThat(label("a training jet crashed at Talbar on Wednesday"))
        .startsWith("What happened: crash at Talbar");
    assertThat(label("the truce was violated at Talbar on Wednesday, a violation of the ceasefire"))
        .startsWith("What happened: breach of a truce at Talbar");
    assertThat(label("a truce was signed at Talbar on Wednesday"))
        .startsWith("What happened: deal at Talbar");
    assertThat(label("a coup attempt in which nine were killed failed at Talbar on Wednesday"))
        .startsWith("What happened: coup at Talbar");
  }

  @Test
  void aFireASpillAndAHackAreKindsOfTheirOwn() {
    assertThat(label("a blaze swept through a tannery at Talbar on Wednesday, killing nine"))
        .startsWith("What happened: fire at Talbar");
    assertThat(label("guards opened fire at the gate of a tannery at Talbar on Wednesday"))
        .startsWith("What happened: killing at Talbar");
    assertThat(label("a tanker lost 90 barrels of oil at Talbar on Wednesday, a large oil spill"))
        .startsWith("What happened: spill at Talbar");
    assertThat(label("hackers took down the clinic's computer network at Talbar on Wednesday"))
        .startsWith("What happened: cyber attack at Talbar");
    assertThat(label("the governor stepped down at Talbar on Wednesday"))
        .startsWith("What happened: resignation at Talbar");
    assertThat(label("two monks held since May were set free at Talbar on Wednesday"))
        .startsWith("What happened: release at Talbar");
    assertThat(label("the army freed the town of Talbar from the rebels on Wednesday"))
        .doesNotContain("release");
    assertThat(label("polling stations at Talbar ran out of ballots on Wednesday"))
        .startsWith("What happened: election at Talbar");
  }

  @Test
  void whoDeniesThatItHackedDidNot() {
    Matter matter =
        act(
            story("courier", "2016-10-26")
                .says("Nurses", "", "blamed", "Russian agents for the hack at Talbar on Wednesday"),
            story("herald", "2016-10-27")
                .tells("Hackers broke into the clinic at Talbar on Wednesday")
                .denies("Moscow", "RU", "that it had hacked the clinic"));

    assertThat(matter.positions())
        .extracting(Position::label)
        .containsExactly("Russia did it", "Russia did not");
  }

  @Test
  void whoIsSaidToHavePoisonedSomebodyIsBehindIt() {
    Matter matter =
        act(
            story("courier", "2016-10-26")
                .says("The clinic", "", "a miller was poisoned at Talbar on Wednesday")
                .says("His brother", "", "accused", "the Syrian police of poisoning the miller"),
            story("herald", "2016-10-27")
                .tells("The miller was poisoned at Talbar on Wednesday")
                .denies("The ministry", "SY", "that its agents had poisoned the miller"),
            story("tribune", "2016-10-27")
                .says("The mayor", "", "no trace of poison was found at Talbar on Wednesday"));

    assertThat(matter.positions())
        .extracting(Position::label)
        .containsExactly("Syria did it", "Syria did not");
    assertThat(matter.grade()).isEqualTo(Grade.CONTESTED);
  }

  private static String label(String said) {
    return act(story("courier", "2016-10-27").says("The mayor", "", said)).label();
  }

  @Test
  void whatItIsComparedWithIsNotWhereItHappened() {
    List<Account> accounts =
        LINKER.accounts(
            story("courier", "2016-10-26")
                .says("The monitor", "", "jets hit a market at Talbar on Wednesday")
                .says("Rescuers", "", "it was a crime similar to the one jets committed at Merwan")
                .read());

    assertThat(accounts).hasSize(1);
  }

  private static Story story(String outlet, String published) {
    return Story.of(outlet, published);
  }

  private static Matter act(Story... stories) {
    return only(Question.ACT, stories);
  }

  private static Matter toll(Story... stories) {
    return only(Question.TOLL, stories);
  }

  private static Links links(Story... stories) {
    return LINKER
        .link(Stream.of(stories).flatMap(story -> LINKER.accounts(story.read()).stream()).toList())
        .links();
  }

  private static Matter only(Question question, Story... stories) {
    Links links = links(stories);
    assertThat(links.happenings()).hasSize(1);
    return links.matters().stream()
        .filter(matter -> matter.question() == question)
        .findFirst()
        .orElseThrow();
  }

  private static String asked(String said) {
    return LINKER
        .link(
            LINKER.accounts(Story.of("courier", "2016-10-27").says("The monitor", "", said).read()))
        .links()
        .matters()
        .get(0)
        .label();
  }
}
