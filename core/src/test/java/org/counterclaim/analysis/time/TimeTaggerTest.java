package org.counterclaim.analysis.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.counterclaim.claim.TimeMention;
import org.counterclaim.claim.When;
import org.counterclaim.text.Block;
import org.counterclaim.text.Language;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTaggerTest {

  @Test
  void readsAllTimesOfAnUpdatedReport() {
    String update = "UPDATE 1245 GMT: The governor says he is “surprised” by the demand.";
    String body =
        "On Saturday, the garrison said that on November 23 a drone crossed the dam. "
            + "Its tone this week may be a warning. This autumn there were raids on both banks. "
            + "Nobody has been hurt in the past month.";
    Report report = updated(update, body);

    assertThat(Told.of(report).values())
        .containsExactly(
            "1245 GMT = 2017-12-10T12:45Z",
            "Saturday = 2017-12-09",
            "November 23 = 2017-11-23",
            "this week = 2017-W49",
            "This autumn = 2017-FA",
            "the past month = P1M");
  }

  @Test
  void tellsTheDaysATimeCovers() {
    assertThat(days("2017-12-10", "Nobody was hurt in the past month."))
        .containsExactly(from("2017-11-10", "2017-12-10"));
    assertThat(days("2017-12-10", "Raids went on this week."))
        .containsExactly(from("2017-12-04", "2017-12-10"));
    assertThat(days("2017-12-10", "They broke in the winter of 2015."))
        .containsExactly(from("2015-12-01", "2016-02-29"));
    assertThat(days("2017-12-10", "He fled in the 1990s."))
        .containsExactly(from("1990-01-01", "1999-12-31"));
    assertThat(days("2017-12-10", "The siege lasted three months."))
        .containsExactly(new When.Unstated());
  }

  @Test
  void takesACountForNoYear() {
    assertThat(
            Told.on(
                    "2017-12-10",
                    "The militia said 2000 rebels had left with 1900 Alawite residents, including"
                        + " 1733 children. Some 2000 Iranian-backed fighters came, and about 1950"
                        + " of the soldiers went. Updated 2139.")
                .times())
        .isEmpty();
    assertThat(
            Told.on("2017-12-10", "In 2014 rebels took it. By 2016 Kurdish fighters held it.")
                .values())
        .containsExactly("2014 = 2014", "2016 = 2016");
  }

  @Test
  void takesAYearOfLongAgoOnlyWhereAWordBeforeItSaysSo() {
    assertThat(Told.on("2017-12-10", "The castle fell in 1453. Call 1453.").values())
        .containsExactly("1453 = 1453");
  }

  @Test
  void readsNoTimeInAnAddressOrTheNameOfAFile() {
    assertThat(
            Told.on(
                    "2017-12-10",
                    "See https://example.org/2014/05/03/raid.html, example.org/2013/04,"
                        + " raid-2012.mp4 or IMG_2011-02-03.jpg (www.example.org/2010).")
                .times())
        .isEmpty();
    assertThat(
            Told.on("2017-12-10", "It fell on 5/3/2014. He left in 2013.Now it is quiet.").times())
        .hasSize(3);
  }

  @Test
  void keepsRelativeTimesOpenWhereNobodyDatesTheReport() {
    assertThat(Told.on("", "On Saturday he left; this week he may return in October.").times())
        .extracting(TimeMention::value)
        .containsExactly("XXXX-WXX-6", "XXXX-WXX", "XXXX-10");
    assertThat(days("", "He left yesterday.")).containsExactly(new When.Unstated());
  }

  @Test
  void readsFullDatesWhereNobodyDatesTheReport() {
    assertThat(Told.on("", "He left on March 3, 2016.").values())
        .containsExactly("March 3, 2016 = 2016-03-03");
  }

  @Test
  void letsTheTenseChooseBetweenLastAndNext() {
    assertThat(Told.on("2017-12-06", "The council met Friday.").values())
        .containsExactly("Friday = 2017-12-01");
    assertThat(Told.on("2017-12-06", "The council will meet Friday.").values())
        .containsExactly("Friday = 2017-12-08");
    assertThat(Told.on("2017-12-06", "The dam opened in April.").values())
        .containsExactly("April = 2017-04");
    assertThat(Told.on("2017-12-06", "The dam will open in April.").values())
        .containsExactly("April = 2018-04");
  }

  @Test
  void looksAheadToAFridayThatIsPlannedFor() {
    assertThat(Told.on("2017-12-06", "The envoy was expected to arrive Friday.").values())
        .containsExactly("Friday = 2017-12-08");
    assertThat(Told.on("2017-12-06", "The hearing was set for Friday.").values())
        .containsExactly("Friday = 2017-12-08");
    assertThat(Told.on("2017-12-06", "Both sides agreed to meet Friday.").values())
        .containsExactly("Friday = 2017-12-08");
  }

  @Test
  void doesNotLookAheadToAFridayThatIsOver() {
    assertThat(Told.on("2017-12-06", "The hostages managed to escape Friday.").values())
        .containsExactly("Friday = 2017-12-01");
    assertThat(Told.on("2017-12-06", "The army was blamed for Friday.").values())
        .containsExactly("Friday = 2017-12-01");
  }

  @Test
  void looksAheadToADayThatSomethingIsCalledForOrPutOffTo() {
    assertThat(Told.on("2017-12-06", "The union called a one-hour strike for Friday.").times())
        .extracting(TimeMention::value)
        .containsExactly("PT1H", "2017-12-08");
    assertThat(Told.on("2017-12-10", "The judge adjourned the case to January 18.").values())
        .containsExactly("January 18 = 2018-01-18");
    assertThat(Told.on("2017-12-06", "Shops shut ahead of Friday's vote.").values())
        .containsExactly("Friday = 2017-12-08");
  }

  @Test
  void looksBackWhereTheVerbRightBehindTheDayIsPast() {
    assertThat(
            Told.on("2017-12-06", "The minister who will resign on Friday signed the order.")
                .values())
        .containsExactly("Friday = 2017-12-01");
    assertThat(Told.on("2017-12-10", "The bus may have left in April.").values())
        .containsExactly("April = 2017-04");
  }

  @Test
  void doesNotTakeABareVerbForThePast() {
    assertThat(Told.on("2017-12-06", "The two armies will split the town Friday.").values())
        .containsExactly("Friday = 2017-12-08");
    assertThat(Told.on("2017-12-06", "The two armies split the town Friday.").values())
        .containsExactly("Friday = 2017-12-01");
    assertThat(Told.on("2017-12-06", "Farmers are going to sell their oxen in April.").values())
        .containsExactly("April = 2018-04");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Troops had recaptured the airfield and two villages by Friday.",
        "The rebels had already taken the hill by Friday.",
        "The hill had been shelled by rebel artillery by Friday.",
        "The last of the convoy had left by Friday.",
        "The militia held the crossing until Friday.",
        "The crossing had been in the hands of the militia until Friday.",
        "Fighting in the old town raged until Friday."
      })
  void looksBackToAFridayByWhichItWasOver(String text) {
    assertThat(Told.on("2017-12-06", text).values()).containsExactly("Friday = 2017-12-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council had demanded an answer by Friday.",
        "The court had ordered the ministry to pay by Friday.",
        "The rebels had promised the release of all captives by Friday.",
        "The envoy said he wanted a reply by Friday.",
        "Engineers will have repaired the bridge by Friday.",
        "The judge adjourned the hearing until Friday.",
        "The school was closed until Friday.",
        "The two sides agreed to hold their fire until Friday."
      })
  void looksAheadToAFridayThatIsATerm(String text) {
    assertThat(Told.on("2017-12-06", text).values()).containsExactly("Friday = 2017-12-08");
  }

  @Test
  void doesNotLookAheadToWhatWasOverByThen() {
    assertThat(Told.on("2017-12-06", "By Friday all but one of the villages had fallen.").values())
        .containsExactly("Friday = 2017-12-01");
  }

  @Test
  void givesBothMonthsTheYearThatOneOfThemTells() {
    assertThat(Told.on("2017-12-10", "They fought between March and May 2013.").values())
        .containsExactly("March = 2013-03", "May 2013 = 2013-05");
    assertThat(Told.on("2017-12-10", "They met on June 3, 2014, and July 9.").values())
        .containsExactly("June 3, 2014 = 2014-06-03", "July 9 = 2014-07-09");
    assertThat(Told.on("2017-12-10", "They met on Jan. 2, Feb. 3 and March 4, 2013.").values())
        .containsExactly(
            "Jan. 2 = 2013-01-02", "Feb. 3 = 2013-02-03", "March 4, 2013 = 2013-03-04");
  }

  @Test
  void beginsASpanOverNewYearInTheYearBefore() {
    assertThat(Told.on("2017-12-10", "It snowed from November to March 2013.").values())
        .containsExactly("November = 2012-11", "March 2013 = 2013-03");
    assertThat(Told.on("2017-12-10", "It snowed from November 2012 to March.").values())
        .containsExactly("November 2012 = 2012-11", "March = 2013-03");
  }

  @Test
  void doesNotGiveAMonthTheYearOfAnotherClause() {
    assertThat(Told.on("2017-12-10", "He fled in July, and 2013 had been bad.").values())
        .containsExactly("July = 2017-07", "2013 = 2013");
    assertThat(Told.on("2017-12-10", "He fled in July, May 2013 being his limit.").values())
        .containsExactly("July = 2017-07", "May 2013 = 2013-05");
  }

  @Test
  void takesTheYearLastSpokenOfWhereNobodyDatesTheReport() {
    assertThat(Told.on("", "It fell on 3 May 2012 and was taken back in September.").values())
        .containsExactly("3 May 2012 = 2012-05-03", "September = 2012-09");
  }

  @Test
  void tellsWhichDaysAPairOfDaysCovers() {
    assertThat(days("2017-12-10", "The survey was taken on 3-5 May."))
        .containsExactly(from("2017-05-03", "2017-05-05"));
    assertThat(days("2017-12-10", "The sides met on Nov. 1 and 2."))
        .containsExactly(from("2017-11-01", "2017-11-02"));
  }

  @Test
  void comparesWithTheQuarterThatWasReportedEvenIfTheCalendarIsBehind() {
    assertThat(
            Told.on(
                    "2017-11-10",
                    "The mill reported a fourth-quarter loss. A year earlier it earned $3 million.")
                .values())
        .containsExactly("fourth-quarter = 2017-Q4", "A year earlier = 2016-Q4");
    assertThat(
            Told.on(
                    "2017-11-10",
                    "The mill expects a fourth-quarter loss. A year earlier it earned $3 million.")
                .values())
        .containsExactly("fourth-quarter = 2017-Q4", "A year earlier = 2016");
  }

  @Test
  void comparesNineMonthsWithTheYearBeforeAndNotWithAQuarter() {
    assertThat(
            Told.on(
                    "2017-11-10",
                    "It lost $3 million in the third quarter. In the nine months it earned more"
                        + " than a year earlier.")
                .values())
        .containsExactly(
            "the third quarter = 2017-Q3", "the nine months = P9M", "a year earlier = 2016");
  }

  @Test
  void trustsThePastTenseOverTheNearerMonth() {
    assertThat(Told.on("2017-12-10", "He was killed in January.").values())
        .containsExactly("January = 2017-01");
    assertThat(Told.on("2017-12-10", "He resigned on January 20.").values())
        .containsExactly("January 20 = 2017-01-20");
  }

  @Test
  void takesTheNearerMonthWhereOnlyAnInfinitiveTells() {
    assertThat(Told.on("2017-12-10", "They agreed to leave the valley in January.").values())
        .containsExactly("January = 2018-01");
  }

  @Test
  void doesNotGoBackAYearForTheDayAfterTomorrow() {
    assertThat(Told.on("2017-12-10", "He announced a December 12 rally.").values())
        .containsExactly("December 12 = 2017-12-12");
  }

  @Test
  void countsOnFromTheTimeLastSpokenOf() {
    assertThat(
            Told.on("2017-12-10", "The town fell on June 3, 2014. Three days later, it burned.")
                .values())
        .containsExactly("June 3, 2014 = 2014-06-03", "Three days later = 2014-06-06");
  }

  @Test
  void reachesFromTheBeginUntilTheReport() {
    assertThat(days("2017-12-10", "They have fought since 2014."))
        .containsExactly(from("2014-01-01", "2017-12-10"));
    assertThat(days("2017-12-10", "They have fought since last week."))
        .containsExactly(from("2017-11-27", "2017-12-10"));
  }

  @Test
  void doesNotReachUntilTheReportWithoutSince() {
    assertThat(days("2017-12-10", "They fought in 2014."))
        .containsExactly(from("2014-01-01", "2014-12-31"));
    assertThat(days("", "They have fought since 2014."))
        .containsExactly(from("2014-01-01", "2014-12-31"));
    assertThat(days("2017-12-10", "They had not met since 2019."))
        .containsExactly(from("2019-01-01", "2019-12-31"));
  }

  @Test
  void countsThePreviousFridayFromTheDayLastSpokenOf() {
    assertThat(
            Told.on("2017-12-10", "It fell on June 3, 2014. The previous Friday it had rained.")
                .values())
        .containsExactly("June 3, 2014 = 2014-06-03", "The previous Friday = 2014-05-30");
  }

  @Test
  void countsThePreviousFridayFromTheReportWhereOnlyAYearWasSpokenOf() {
    assertThat(
            Told.on("2017-12-10", "It fell in 2014. The previous Friday it had rained.").values())
        .containsExactly("2014 = 2014", "The previous Friday = 2017-12-08");
  }

  @Test
  void keepsTheClockOfTheHoursBeforePublication() {
    assertThat(Told.on("2017-12-10T12:45+03:00", "He fled two hours ago.").values())
        .containsExactly("two hours ago = 2017-12-10T10:45+03:00");
    assertThat(Told.on("2017-12-10T00:30Z", "He fled an hour ago.").values())
        .containsExactly("an hour ago = 2017-12-09T23:30Z");
  }

  @Test
  void doesNotReckonBeyondTheCalendar() {
    assertThat(Told.on("2017-12-10T12:45Z", "It began 999999999 billion hours ago.").times())
        .extracting(TimeMention::value)
        .containsExactly("PAST_REF");
    assertThat(Told.on("2017-12-10", "It was a several-and-a-half-year plan.").times())
        .extracting(TimeMention::value)
        .doesNotContain("P1Y6M");
  }

  @Test
  void doesNotInventAClock() {
    assertThat(Told.on("2017-12-10", "He fled two hours ago.").values())
        .containsExactly("two hours ago = 2017-12-10");
    assertThat(
            Told.on(
                    "2017-12-10T12:45Z",
                    "GENEVA, Dec. 8 (Newsroom) – The talks broke off two hours ago.")
                .values())
        .containsExactly("Dec. 8 = 2017-12-08", "two hours ago = 2017-12-08");
  }

  @Test
  void takesTheDayOfADateline() {
    assertThat(
            Told.on("2017-12-10", "GENEVA, Dec. 8 (Newsroom) – The talks broke off today.")
                .values())
        .containsExactly("Dec. 8 = 2017-12-08", "today = 2017-12-08");
    assertThat(Told.on("", "GENEVA, Dec. 8, 2016 (Newsroom) – The talks broke off today.").values())
        .containsExactly("Dec. 8, 2016 = 2016-12-08", "today = 2016-12-08");
  }

  @Test
  void doesNotTakeADateInTheSentenceForADateline() {
    assertThat(Told.on("2017-12-10", "UNESCO said Dec. 8 that it leaves today.").values())
        .containsExactly("Dec. 8 = 2017-12-08", "today = 2017-12-10");
  }

  @Test
  void tellsAnUpdateFromTheDayOfItsStamp() {
    Report report =
        updated("UPDATE, December 11, 0830 GMT: He resigned today.", "He spoke yesterday.");
    assertThat(Told.of(report).values())
        .containsExactly(
            "December 11, 0830 GMT = 2017-12-11T08:30Z",
            "today = 2017-12-11",
            "yesterday = 2017-12-09");
  }

  @Test
  void readsTimesOfTheDayWithTheirDay() {
    assertThat(
            Told.on("2017-12-10", "Shells fell overnight, at 4:15 a.m. Friday and on Friday night.")
                .values())
        .containsExactly(
            "overnight = 2017-12-09TNI",
            "4:15 a.m. Friday = 2017-12-08T04:15",
            "Friday night = 2017-12-08TNI");
  }

  @Test
  void leavesThePrepositionOut() {
    assertThat(Told.on("2017-12-10", "They have fought since 2014 and on Mondays in May.").values())
        .containsExactly("2014 = 2014", "Mondays = XXXX-WXX-1", "May = 2017-05");
  }

  @Test
  void findsNoTimeInNamesAgesAndSums() {
    assertThat(
            Told.on(
                    "2017-12-10",
                    "The Sunday Telegraph, May Smith, 52 years old, and 2000 people paid $1990;"
                        + " march on, he may fall, a second man said, and spring water sat.")
                .values())
        .isEmpty();
  }

  @Test
  void aMonthBehindAWholeYearIsOfTheYearOfTheReport() {
    assertThat(Told.on("2017-12-10", "He was jailed in 2013 and in March he fled.").values())
        .containsExactly("2013 = 2013", "March = 2017-03");
  }

  @Test
  void readsTheTimesThatMarkdownMarksOrLinksAndNoneInItsAddresses() {
    assertThat(
            Told.on(
                    "2017-12-10",
                    "_The raid took place on Friday_ and **May 2016**, on [3 May"
                        + " 2015](https://x.org/2014-02-01/a), as in IMG_20140503.jpg.")
                .values())
        .containsExactly("Friday = 2017-12-08", "May 2016 = 2016-05", "3 May 2015 = 2015-05-03");
  }

  @Test
  void signsWithTheRuleThatFoundIt() {
    assertThat(Told.on("2017-12-10", "He left yesterday.").times())
        .extracting(time -> time.provenance().by())
        .containsExactly("time rule dates: <day>");
  }

  @Test
  void refusesALanguageWithoutRules() {
    assertThatThrownBy(() -> TimeTagger.ofLanguage(new Language("xx")))
        .isInstanceOf(RuleFileException.class)
        .hasMessageContaining("/counterclaim/xx/time/");
  }

  private static Report updated(String update, String body) {
    return Report.builder("test", update + "\n\n" + body)
        .published(Told.day("2017-12-10"))
        .blocks(
            List.of(
                new Block(Block.Kind.UPDATE, new Span(0, update.length())),
                new Block(
                    Block.Kind.PARAGRAPH,
                    new Span(update.length() + 2, update.length() + 2 + body.length()))))
        .build();
  }

  private static List<When> days(String published, String text) {
    return Told.on(published, text).times().stream().map(TimeMention::days).toList();
  }

  private static When from(String first, String last) {
    return new When.Days(LocalDate.parse(first), LocalDate.parse(last));
  }
}
