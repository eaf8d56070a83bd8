package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.Question;
import org.counterclaim.claim.RandomReadings;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkerTest {

  private static final Linker LINKER = Linker.english();

  @Test
  void aHappeningToldTwiceIsOne() {
    Links links =
        link(
            story("courier", "2016-10-26")
                .says("The monitor", "", "Russian jets hit a market at Talbar on Wednesday"),
            story("herald", "2016-10-27")
                .says("Rescuers", "", "an air strike hit the market of Talbar on Wednesday"));

    assertThat(links.happenings()).hasSize(1);
    assertThat(links.happenings().get(0).label())
        .isEqualTo("Air strike at Talbar, 26 October 2016");
  }

  @ParameterizedTest
  @CsvSource({
    "the toll from Monday's air strike at Talbar rose to 30, 24 October 2016",
    "an air strike at Talbar was the worst from Monday until now, about 27 October 2016",
    "an air strike at Talbar was the first since Monday's, about 27 October 2016"
  })
  void aTollIsFromTheDayThatOwnsIt(String said, String day) {
    Links links = link(story("courier", "2016-10-27").says("Rescuers", "", said));

    assertThat(links.happenings().get(0).label()).isEqualTo("Air strike at Talbar, " + day);
  }

  @Test
  void aReplacedReportSaysNothingAndItsHappeningKeepsItsId() {
    Reading first =
        story("courier", "2016-10-26")
            .says("The monitor", "", "Russian jets hit a market at Talbar on Wednesday")
            .read();
    Reading other =
        story("herald", "2016-10-27")
            .says("Rescuers", "", "an air strike hit the market of Talbar on Wednesday")
            .read();
    List<Account> accounts =
        Stream.of(first, other).flatMap(each -> LINKER.accounts(each).stream()).toList();

    Links before = LINKER.link(accounts).links();
    Links after = LINKER.link(accounts, Set.of(first.report().id())).links();

    assertThat(after.happenings()).hasSize(1);
    assertThat(after.happenings().get(0).id()).isEqualTo(before.happenings().get(0).id());
    assertThat(after.happenings().get(0).statements())
        .extracting(StatementRef::report)
        .containsOnly(other.report().id());
    assertThat(after.matters()).flatExtracting(Matter::positions).isEmpty();
    assertThat(LINKER.link(accounts, Set.of(first.report().id(), other.report().id())).links())
        .isEqualTo(Links.NONE);
  }

  @Test
  void twoLikeHappeningsInOneTownInOneWeekAreTwo() {
    Links links =
        link(
            story("courier", "2016-10-26")
                .says("The monitor", "", "Russian jets hit a market at Talbar on Monday"),
            story("herald", "2016-10-27")
                .says("The monitor", "", "Russian jets hit a market at Talbar on Thursday"));

    assertThat(links.happenings()).hasSize(2);
  }

  @Test
  void likeHappeningsOfOneDayInTwoTownsAreTwo() {
    Links links =
        link(
            story("courier", "2016-10-26")
                .says("The monitor", "", "jets hit a market at Talbar on Wednesday"),
            story("herald", "2016-10-26")
                .says("The monitor", "", "jets hit a market at Merwan on Wednesday"));

    assertThat(links.happenings()).hasSize(2);
  }

  @Test
  void anArticleWithoutADayTellsOfNoRaidWhosePlaceItDoesNotName() {
    Reading raid =
        Story.of("courier", "2016-10-26")
            .says(
                "The monitor",
                "",
                "jets hit a market at Talbar on Wednesday, an air strike with shells and rockets,"
                    + " and killed nine traders")
            .read();
    Reading base =
        undated(
            Story.of("almanac", "2016-10-26")
                .says(
                    "The almanac",
                    "",
                    "jets hit a market, an air strike with shells and rockets, and killed nine"
                        + " traders")
                .read());
    Reading same =
        undated(
            Story.of("yearbook", "2016-10-26")
                .says("The yearbook", "", "jets hit a market at Talbar and killed nine traders")
                .read());

    assertThat(happenings(raid, base)).isEqualTo(2);
    assertThat(happenings(raid, same)).isEqualTo(1);
  }

  private static int happenings(Reading... readings) {
    return LINKER
        .link(Stream.of(readings).flatMap(each -> LINKER.accounts(each).stream()).toList())
        .links()
        .happenings()
        .size();
  }

  /** The same where nobody knows when it was written. */
  private static Reading undated(Reading reading) {
    Report report = reading.report();
    return new Reading(
        Report.builder(report.source(), report.text()).outlet(report.outlet().orElse("")).build(),
        reading.names(),
        reading.actors(),
        reading.places(),
        List.of(),
        reading.statements(),
        reading.assertions(),
        reading.replies(),
        reading.remarks());
  }

  @Test
  void aReportOfTwoHappeningsHasTwoAccounts() {
    List<Account> accounts =
        LINKER.accounts(
            story("courier", "2016-10-26")
                .says("The monitor", "", "jets hit a market at Talbar on Wednesday")
                .says("Rescuers", "", "six people died there")
                .says("The monitor", "", "shells hit a clinic at Merwan on Monday")
                .read());

    assertThat(accounts).extracting(a -> a.testimonies().size()).containsExactly(2, 1);
  }

  @Test
  void anAccusationAndItsDenialAreIncompatible() {
    Matter matter =
        only(
            Question.ACT,
            link(
                story("courier", "2016-10-26")
                    .says("The monitor", "", "Russian jets bombed a school at Talbar on Wednesday"),
                story("herald", "2016-10-27")
                    .tells("An air strike hit a school at Talbar on Wednesday")
                    .denies("Moscow", "RU", "any involvement in the raid")));

    assertThat(matter.positions())
        .extracting(Position::label)
        .containsExactly("Russia did it", "Russia did not");
    assertThat(matter.incompatible()).containsExactly(new Matter.Clash(0, 1));
    assertThat(matter.grade()).isEqualTo(Grade.CONTESTED);
  }

  @Test
  void anAccusationThatNobodyAnswersStaysUnanswered() {
    Matter matter =
        only(
            Question.ACT,
            link(
                story("courier", "2016-10-26")
                    .says("The monitor", "", "Russian jets bombed a school at Talbar on Wednesday"),
                story("herald", "2016-10-27")
                    .says("Rescuers", "", "a school at Talbar was bombed on Wednesday")));

    assertThat(matter.grade()).isEqualTo(Grade.UNANSWERED);
    assertThat(matter.incompatible()).isEmpty();
  }

  @Test
  void whatAnOutletSaysInPassingIsNoAccusationThatWaitsForAnAnswer() {
    Matter matter =
        only(
            Question.ACT,
            link(
                story("courier", "2016-10-26")
                    .narrates("Russian jets bombed a school at Talbar on Wednesday"),
                story("herald", "2016-10-27")
                    .says("Rescuers", "", "a school at Talbar was bombed on Wednesday")));

    assertThat(matter.positions()).extracting(Position::label).containsExactly("Russia did it");
    assertThat(matter.grade()).isNotEqualTo(Grade.UNANSWERED);
  }

  @Test
  void theTollOfAWarIsNoFigureOfAMatter() {
    Matter matter =
        only(
            Question.ACT,
            link(
                story("courier", "2016-10-26")
                    .says("The monitor", "", "an air strike at Talbar on Wednesday killed 22")
                    .says("The monitor", "", "the civil war has killed 90000 at Talbar")));

    assertThat(matter.figures()).hasSize(1);
  }

  @Test
  void exactCountsOfTwoSpeakersThatDifferAreIncompatible() {
    Matter matter =
        only(
            Question.ACT,
            link(
                story("courier", "2016-10-26")
                    .says("The monitor", "", "an air strike at Talbar on Wednesday killed 22"),
                story("herald", "2016-10-26")
                    .says("The clinic", "", "an air strike at Talbar on Wednesday killed 17")));

    assertThat(matter.incompatible()).hasSize(1);
    assertThat(matter.figures()).hasSize(2);
  }

  @Test
  void atLeastTwelveDoesNotContradictTwenty() {
    Matter matter =
        only(
            Question.ACT,
            link(
                story("courier", "2016-10-26")
                    .says(
                        "The monitor",
                        "",
                        "an air strike at Talbar on Wednesday killed at least 12"),
                story("herald", "2016-10-26")
                    .says("The clinic", "", "an air strike at Talbar on Wednesday killed 20")));

    assertThat(matter.positions()).hasSize(2);
    assertThat(matter.incompatible()).isEmpty();
  }

  @Test
  void aTollThatRisesIsNoConflict() {
    Matter matter =
        only(
            Question.ACT,
            link(
                story("courier", "2016-10-26")
                    .says("The monitor", "", "an air strike at Talbar on Wednesday killed 12"),
                story("herald", "2016-10-28")
                    .says("The clinic", "", "an air strike at Talbar on Wednesday killed 20")));

    assertThat(matter.incompatible()).isEmpty();
  }

  @Test
  void aSpeakerWhoGivesTheSameCountAgainRepeatsIt() {
    Links links =
        link(
            story("courier", "2016-10-26")
                .says("The monitor", "", "an air strike at Talbar on Wednesday killed 22"),
            story("herald", "2016-10-27")
                .says(
                    "The monitor", "", "22 people killed at Talbar on Wednesday by an air strike"));

    assertThat(links.replies())
        .singleElement()
        .satisfies(
            reply -> {
              assertThat(reply.kind()).isEqualTo(Reply.Kind.REPEATS);
              assertThat(reply.across()).isTrue();
            });
    assertThat(links.matters()).extracting(Matter::grade).containsOnly(Grade.REPEATED);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderOfReportsPlaysNoPart(long seed) {
    List<Reading> readings = new ArrayList<>(week());
    Links expected = link(readings);
    Collections.shuffle(readings, new Random(seed));

    assertThat(link(readings)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void addingOneReportAfterTheOtherGivesTheSame(long seed) {
    List<Reading> readings = new ArrayList<>(week());
    List<Account> all = readings.stream().flatMap(r -> LINKER.accounts(r).stream()).toList();
    Collections.shuffle(readings, new Random(seed));

    AccountIndex index = new AccountIndex();
    for (Reading reading : readings) {
      List<Account> added = LINKER.accounts(reading);
      Linked linked = LINKER.link(added, index);
      index.add(added);
      index.settle(linked);
    }

    Linked once = LINKER.link(all);
    for (Account account : all) {
      assertThat(index.happening(account.id())).contains(once.happenings().get(account.id()));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void anyReadingsAreLinkedAndTwiceTheSame(long seed) {
    RandomReadings random = new RandomReadings(seed);
    List<Reading> readings =
        Stream.generate(random::next)
            .limit(12)
            .filter(reading -> !reading.statements().isEmpty())
            .toList();
    List<StatementRef> said =
        readings.stream()
            .flatMap(
                r -> r.statements().stream().map(s -> new StatementRef(r.report().id(), s.id())))
            .distinct()
            .toList();

    Links links = link(readings);

    assertThat(link(readings)).isEqualTo(links);
    assertThat(links.happenings().stream().flatMap(h -> h.statements().stream()).distinct())
        .containsExactlyInAnyOrderElementsOf(said);
  }

  private static List<Reading> week() {
    return List.of(
        story("courier", "2016-10-26")
            .says("The monitor", "", "Russian jets bombed a school at Talbar on Wednesday")
            .says("The monitor", "", "the strike killed 22")
            .read(),
        story("herald", "2016-10-27")
            .tells("An air strike hit a school at Talbar on Wednesday")
            .denies("Moscow", "RU", "any involvement in the raid")
            .read(),
        story("tribune", "2016-10-27")
            .says("Rescuers", "", "the air strike at Talbar on Wednesday killed 17")
            .says("The monitor", "", "shells hit Merwan on Monday")
            .read(),
        story("gazette", "2016-10-28")
            .says("The army", "SY", "shells fell on Merwan on Monday")
            .read(),
        story("mirror", "2016-10-29").says("Rescuers", "", "raids on Talbar killed 30").read());
  }

  private static Story story(String outlet, String published) {
    return Story.of(outlet, published);
  }

  private static Links link(Story... stories) {
    return link(Stream.of(stories).map(Story::read).toList());
  }

  private static Links link(List<Reading> readings) {
    return LINKER
        .link(readings.stream().flatMap(reading -> LINKER.accounts(reading).stream()).toList())
        .links();
  }

  private static Matter only(Question question, Links links) {
    List<Matter> matters =
        links.matters().stream().filter(matter -> matter.question() == question).toList();
    assertThat(matters).hasSize(1);
    return matters.get(0);
  }
}
