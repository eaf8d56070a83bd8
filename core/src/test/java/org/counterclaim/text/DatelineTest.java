package org.counterclaim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "HARBOUR CITY, 12 March 2018 (Meridian Wire) - The mayor said no. | 2018-03-12",
        "HARBOUR CITY, Monday, March 12th, 2018 – The mayor said no. | 2018-03-12",
        "DUNMERE, Norland, Sept. 3, 2015 (Orient) — A bridge fell. | 2015-09-03",
        "DUNMERE 2015-09-03 / A bridge fell. | 2015-09-03",
        "Aug 4, 2020 - The minister counted thirty dead. | 2020-08-04",
        "DUNMERE, 26 Oct 2016 Air strikes hit a school. | 2016-10-26",
        "Wednesday 26 October 2016 - Air strikes hit a school. | 2016-10-26",
        "Oct. 26, 2016 | 2016-10-26"
      })
  void isTheDayAReportBeginsWith(String text, LocalDate day) {
    assertThat(Dateline.of(Report.of("a.txt", text)).map(Dateline::day)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A car bomb went off in Dunmere on 30 August 2016 (local time), killing nine.",
        "On 30 August 2016 Dunmere was bombed.",
        "30 August 2016 was the day Dunmere fell.",
        "June 5, 1967 Norland attacked Dunmere, and the war began.",
        "August 30, 2016, changed Dunmere for good.",
        "NATO said on 4 April 2017 - a Tuesday - that it knew.",
        "GENEVA, Dec. 8 (Meridian) - The talks failed.",
        "DUNMERE, 31 February 2016 - Nothing is so dated.",
        "DUNMERE, 12 Smarch 2016 - Nor so.",
        "Since 4 April 2017 Dunmere has been quiet."
      })
  void isNoDayThatASentenceIsAboutNorOneWithoutAYear(String text) {
    assertThat(Dateline.of(Report.of("a.txt", text))).isEmpty();
  }

  @Test
  void mayStandOnALineOfItsOwn() {
    assertThat(Dateline.of("26 Oct 2016\nAir strikes hit.", whole(28)).map(Dateline::day))
        .contains(LocalDate.of(2016, 10, 26));
  }

  private static List<Block> whole(int length) {
    return List.of(new Block(Block.Kind.PARAGRAPH, new Span(0, length)));
  }

  @Test
  void standsBelowTheHeadlineAndSaysWhere() {
    String text = "Bridge falls\n\nDUNMERE, 3 May 2015 - A bridge fell.";
    Dateline dateline =
        Dateline.of(
                text,
                List.of(
                    new Block(Block.Kind.HEADLINE, new Span(0, 12)),
                    new Block(Block.Kind.PARAGRAPH, new Span(14, text.length()))))
            .orElseThrow();

    assertThat(dateline.span().in(text)).isEqualTo("3 May 2015");
  }

  @Test
  void anyTextHasOneOrNone() {
    Random random = new Random(26);
    String[] parts = {
      "A", "e", " ", ",", "3", "2016", "May", "-", "(", "\n", "é", "ß", "Sun", "12"
    };
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder("x");
      for (int j = random.nextInt(60); j > 0; j--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      String words = text.substring(1);
      Dateline.of(Report.of("a.txt", words))
          .ifPresent(
              found -> assertThat(found.span().in(words)).contains(found.day().getYear() + ""));
    }
  }
}
