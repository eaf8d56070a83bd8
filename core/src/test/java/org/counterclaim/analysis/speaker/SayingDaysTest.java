package org.counterclaim.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.analysis.RandomNews;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.claim.TimeMention;
import org.counterclaim.claim.When;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SayingDaysTest {

  private static final LocalDate MONDAY = LocalDate.of(2017, 12, 4);
  private static final LocalDate THURSDAY = LocalDate.of(2017, 12, 7);

  @Test
  void aDayBehindTheCueIsTheDayItWasSaid() {
    assertThat(
            day("The mayor said on Thursday the mill burned.", "mayor", "said", "the mill burned"))
        .contains(THURSDAY);
    assertThat(day("The mayor told reporters late Monday it burned.", "mayor", "told", "it burned"))
        .contains(MONDAY);
    assertThat(
            day("“It burned,” the mayor said in a speech on Monday.", "mayor", "said", "It burned"))
        .contains(MONDAY);
  }

  @Test
  void aDayBeforeTheSourceOrTheCueIsToo() {
    assertThat(day("On Monday, the mayor said it burned.", "the mayor", "said", "it burned"))
        .contains(MONDAY);
    assertThat(day("The mayor on Monday denied it burned.", "The mayor", "denied", "it burned"))
        .contains(MONDAY);
    assertThat(
            day(
                "In a statement on Monday, the mayor said it burned.",
                "the mayor",
                "said",
                "it burned"))
        .contains(MONDAY);
  }

  @Test
  void aDatedTextWasSaidThatDay() {
    assertThat(
            day(
                "A letter dated Monday says it burned.",
                "A letter dated Monday",
                "says",
                "it burned"))
        .contains(MONDAY);
    assertThat(
            day(
                "A witness of the fire on Monday says it burned.",
                "A witness of the fire on Monday",
                "says",
                "it burned"))
        .isEmpty();
  }

  @Test
  void aDayInWhatIsSaidIsNot() {
    assertThat(day("The mayor said it burned on Monday.", "mayor", "said", "it burned on Monday"))
        .isEmpty();
    assertThat(
            day(
                "The mayor said on Thursday that on Monday the mill burned.",
                "mayor",
                "said",
                "on Monday the mill burned"))
        .contains(THURSDAY);
  }

  @Test
  void aDayOfSomethingElseIsNot() {
    assertThat(day("The mayor denied Monday’s claim of arson.", "mayor", "denied", "arson"))
        .isEmpty();
    assertThat(day("The mayor said of the raid on Monday it failed.", "mayor", "said", "it failed"))
        .isEmpty();
    assertThat(
            day("The mayor, who came on Monday, said it failed.", "The mayor", "said", "it failed"))
        .isEmpty();
    assertThat(
            day(
                "On Monday guards came, and the mayor said it failed.",
                "the mayor",
                "said",
                "it failed"))
        .isEmpty();
  }

  @Test
  void theDayOfAnotherSentenceOrAnotherSpeakerIsNot() {
    assertThat(
            day("He came on Monday. The mayor said it failed.", "The mayor", "said", "it failed"))
        .isEmpty();
    String text = "The mayor said it failed and the guard denied on Monday any failure.";
    Attribution mayor = said(text, "The mayor", "said", "it failed");
    Attribution guard = said(text, "the guard", "denied", "any failure");
    SayingDays days =
        new SayingDays(text, times(text), List.of(mayor, guard), SpeakerWords.english());
    assertThat(days.of(mayor)).isEmpty();
    assertThat(days.of(guard)).contains(MONDAY);
  }

  @Test
  void twoDaysForOneCueAreNone() {
    assertThat(
            day(
                "The mayor said on Monday and on Thursday it failed.",
                "mayor",
                "said",
                "it failed"))
        .isEqualTo(Optional.empty());
  }

  @Test
  void aWeekIsNoDay() {
    String text = "The mayor said this week it failed.";
    TimeMention week = time(text, "this week", MONDAY, THURSDAY);
    Attribution said = said(text, "The mayor", "said", "it failed");
    assertThat(new SayingDays(text, List.of(week), List.of(said), SpeakerWords.english()).of(said))
        .isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void answersTheSameTwiceOnAnyTextAndOnlyADayItWasGiven(long seed) {
    String text = RandomNews.text(seed, 300) + " said on Monday";
    int cue = text.lastIndexOf("said");
    Attribution said =
        new Attribution(
            StatementKind.INDIRECT,
            Optional.empty(),
            Optional.of(new Span(cue, cue + 4)),
            List.of(new Span(0, cue)));
    SayingDays days = new SayingDays(text, times(text), List.of(said), SpeakerWords.english());
    assertThat(days.of(said)).isEqualTo(days.of(said)).isIn(Optional.empty(), Optional.of(MONDAY));
  }

  private static Optional<LocalDate> day(String text, String source, String cue, String content) {
    Attribution said = said(text, source, cue, content);
    return new SayingDays(text, times(text), List.of(said), SpeakerWords.english()).of(said);
  }

  private static Attribution said(String text, String source, String cue, String content) {
    return new Attribution(
        StatementKind.INDIRECT,
        Optional.of(span(text, source)),
        Optional.of(span(text, cue)),
        List.of(span(text, content)));
  }

  private static List<TimeMention> times(String text) {
    List<TimeMention> times = new ArrayList<>();
    if (text.contains("Monday")) {
      times.add(time(text, "Monday", MONDAY, MONDAY));
    }
    if (text.contains("Thursday")) {
      times.add(time(text, "Thursday", THURSDAY, THURSDAY));
    }
    return times;
  }

  private static TimeMention time(String text, String words, LocalDate first, LocalDate last) {
    return new TimeMention(
        span(text, words),
        TimeMention.Type.DATE,
        first.toString(),
        new When.Days(first, last),
        new Provenance("test", 1));
  }

  private static Span span(String text, String part) {
    int begin = text.indexOf(part);
    assertThat(begin).isNotNegative();
    return new Span(begin, begin + part.length());
  }
}
