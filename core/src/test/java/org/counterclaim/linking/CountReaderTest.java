package org.counterclaim.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.Tally;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which figures are of what happened, and which of the war it happened in. */
class CountReaderTest {

  @Test
  void aTollSetAgainstTheWarIsStillTheTollOfTheDay() {
    assertThat(tallies("the blast killed 35, the deadliest since the war began")).hasSize(1);
  }

  @Test
  void aFigureBehindTheWarOrRightBeforeItIsOfTheWar() {
    assertThat(tallies("the war has killed 900")).isEmpty();
    assertThat(tallies("since the war began, raids on Talbar killed 900")).isEmpty();
    assertThat(tallies("raids on Talbar killed 900 since the war began")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "two hundred, 200, 200, 1",
    "some 40, 40, 40, 1",
    "as many as 30, 0, 30, 1",
    "dozens, 24, , 0",
    "hundreds, 200, , 0"
  })
  void numbersCountAndRoughWordsDoNot(String number, long low, Long high, int counts) {
    Reading reading =
        Story.of("courier", "2016-10-26")
            .says("The mayor", "", "the blast killed " + number)
            .counting("killed", number, low, high)
            .read();
    Statement statement = reading.statements().get(0);
    assertThat(
            new CountReader()
                .counts(reading, statement, statement.attribution().content(), Set.of()))
        .hasSize(counts);
  }

  @ParameterizedTest
  @CsvSource({
    "7 of the wounded went blind, wounded, false",
    "7 of them badly wounded, wounded, false",
    "7 of those injured were firemen, injured, false",
    "7 of the miners were killed, killed, true",
    "7 were killed by the blast of the boiler, killed, true"
  })
  void aPartOfThoseWhoSufferedIsNotAllOfThem(String said, String what, boolean whole) {
    Reading reading =
        Story.of("courier", "2016-10-26")
            .says("The mayor", "", said)
            .counting(what, "7", 7, 7L)
            .read();
    Statement statement = reading.statements().get(0);
    assertThat(
            new CountReader()
                .counts(reading, statement, statement.attribution().content(), Set.of()))
        .extracting(Count::isWhole)
        .containsExactly(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "'A tram hit a van, killing 6 people, teachers said.', 0, 31, killed",
    "'A tram hit a van, killing 6, reporters there said.', 0, 27, killed",
    "'A tram hit a van, killing 6 teachers, medics said.', 0, 35, teachers killed",
    "'Teachers said that a tram had killed 6 children.', 19, 47, children killed"
  })
  void whoSpeaksBehindAFigureIsNotCounted(String text, int begin, int end, String what) {
    Reading reading = Story.of("courier", "2016-10-26").says("A rescuer", "", text).read();
    int at = reading.report().text().indexOf(text);
    List<Span> own = List.of(new Span(at + begin, at + end));
    Statement statement = reading.statements().get(0);
    assertThat(new CountReader().tallies(reading, statement, own))
        .extracting(Tally::what)
        .containsExactly(what);
  }

  @ParameterizedTest
  @CsvSource({
    "The toll of the flood rose to 31 as divers found 9 bodies, WHOLE, OTHER",
    "'The flood killed 31, up from 9 on Sunday', WHOLE, FORMER",
    "'The flood killed 31, the town raising its earlier toll of 9', WHOLE, FORMER",
    "'The flood killed 31, having at first put the number at 9', WHOLE, FORMER",
    "'The flood killed 31 and an earlier flood injured 9', WHOLE, WHOLE"
  })
  void aSecondNumberBesideATollMayBeAPartOfItOrAnEarlierOne(
      String said, Count.Scope first, Count.Scope second) {
    Story story = Story.of("courier", "2016-10-26").says("The mayor", "", said);
    String what = said.contains("injured") ? "injured" : "killed";
    Reading reading = story.counting("killed", "31", 31, 31L).counting(what, "9", 9, 9L).read();
    Statement statement = reading.statements().get(0);
    assertThat(
            new CountReader()
                .counts(reading, statement, statement.attribution().content(), Set.of()))
        .extracting(Count::scope)
        .containsExactly(first, second);
  }

  @ParameterizedTest
  @CsvSource({
    "7 Syrian sailors were killed, SY",
    "7 of its sailors were killed, IS",
    "7 of the sailors were killed, ''",
    "'The blast killed 7, its captain among them', ''",
    "7 sailors on a Syrian ship were killed, ''"
  })
  void theDeadOfTwoSidesAreCountedApart(String said, String whose) {
    Reading reading =
        Story.of("courier", "2016-10-26")
            .says("The navy", "IS", said)
            .counting("killed", "7", 7, 7L)
            .read();
    Statement statement = reading.statements().get(0);
    assertThat(
            new CountReader()
                .counts(reading, statement, statement.attribution().content(), Set.of("IS")))
        .extracting(Count::whose)
        .containsExactly(whose);
  }

  private static List<Tally> tallies(String said) {
    Reading reading = Story.of("courier", "2016-10-26").says("The mayor", "", said).read();
    Statement statement = reading.statements().get(0);
    return new CountReader().tallies(reading, statement, statement.attribution().content());
  }
}
