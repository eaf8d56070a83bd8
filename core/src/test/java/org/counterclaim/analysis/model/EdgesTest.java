package org.counterclaim.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdgesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "that the bridge fell.      | the bridge fell",
        ", that the bridge fell,    | the bridge fell",
        "the bridge fell            | the bridge fell",
        "thatched roofs burned      | thatched roofs burned",
        "they met in the U.S.       | they met in the U.S.",
        "that                       | that",
        "that accusation            | that accusation",
        "that accusations were lies | accusations were lies",
        "that was a lie             | that was a lie",
        "That hasn’t been shown     | That hasn’t been shown",
        "that May was a bad month   | May was a bad month"
      })
  void trimsAContent(String given, String kept) {
    assertThat(Edges.ofContent(given, new Span(0, given.length())).in(given)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Moscow’s                   | Moscow",
        "Moscow's                   | Moscow",
        "the rebels’                | the rebels",
        "Jane Roe, the governor,    | Jane Roe, the governor",
        "the UN                     | the UN"
      })
  void trimsASource(String given, String kept) {
    assertThat(Edges.ofSource(given, new Span(0, given.length())).in(given)).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ted Cruz (R-Tex.), the senator    | 17 | Ted Cruz (R-Tex.)",
        "Jane Roe (Greens) said            | 17 | Jane Roe (Greens)",
        "a shop in Pasadena, Calif., said  | 27 | a shop in Pasadena, Calif.",
        "Bob Roe Jr. said                  | 11 | Bob Roe Jr.",
        "said Bob Roe. The army agreed     | 13 | said Bob Roe",
        "Bob Roe.) Then the army agreed    | 8  | Bob Roe",
        "men from the U.S. The army agreed | 17 | men from the U.S.",
        "(and Jane Roe) left               | 14 | and Jane Roe",
        "Jane Roe) left                    | 9  | Jane Roe"
      })
  void leavesASourceTheStopOfAnAbbreviationAndTheBracketThatClosesIt(
      String text, int end, String kept) {
    assertThat(Edges.ofSource(text, new Span(0, end)).in(text)).isEqualTo(kept);
  }

  @Test
  void isEmptyWhereThereIsOnlyPunctuation() {
    assertThat(Edges.ofContent("a – , b", new Span(2, 5)).isEmpty()).isTrue();
  }

  @Test
  void takesAnAllegationWithoutContentForTheNounPhrase() {
    String text = "Iran rejected the accusation.";
    assertThat(Edges.ofNounPhrase(text, new Span(14, 17), new Span(18, 28)).in(text))
        .isEqualTo("the accusation");
  }

  @Test
  void takesADescribedAllegationForTheNounPhrase() {
    String text = "Iran rejects such false accusations.";
    assertThat(Edges.ofNounPhrase(text, new Span(13, 23), new Span(24, 35)).in(text))
        .isEqualTo("such false accusations");
  }

  @Test
  void leavesTheSignOfTheGenitiveToTheSource() {
    String text = "the operator's warning came late";
    assertThat(Edges.ofNounPhrase(text, new Span(12, 22), new Span(15, 22)).in(text))
        .isEqualTo("warning");
    assertThat(Edges.ofNounPhrase(text, new Span(12, 14), new Span(15, 22)).in(text))
        .isEqualTo("warning");
  }

  @Test
  void leavesAContentThatSaysSomething() {
    String text = "the accusation that Iran did it";
    Span content = new Span(20, 31);
    assertThat(Edges.ofNounPhrase(text, content, new Span(4, 14))).isEqualTo(content);
  }
}
