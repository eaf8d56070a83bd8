package org.counterclaim.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In the texts the cue stands in brackets, and its content behind it. */
class JudgementTest {

  private final Judgement judgement = new Judgement(LanguagePack.english());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mill owner [called] the claim baseless",
        "She [described] the dockers' latest allegations as utterly absurd",
        "The port [branded] the report that grain was stolen “a lie”",
        "The port [called] reports of stolen grain “fake news”"
      })
  void whoFindsAClaimUntrueDeniesIt(String text) {
    assertThat(denies(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mill owner [called] the claim serious",
        "She [described] the night of the storm, when every forecast proved false",
        "The port [said] the report was a lie",
        "They [called] the new tax absurd",
        "The port [called] the report old news"
      })
  void whoJudgesOtherThingsOrOtherwiseDoesNot(String text) {
    assertThat(denies(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The port called [reports] of stolen grain “fake news” | of stolen grain",
        "The port called the [claim] that grain was stolen a lie | that grain was stolen",
        "The port called [reports] entirely false | ''",
        "The port denied [reports] of a lie | of a lie",
        "The port called [reports] of stolen grain serious | of stolen grain serious"
      })
  void aVerdictIsNoPartOfWhatItIsPassedOn(String marked, String left) {
    Span noun = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
    String text = marked.replace("[", "").replace("]", "");
    Span told = new Span(noun.end() + 1, text.length());
    assertThat(judgement.withoutVerdict(text, told, noun).in(text)).isEqualTo(left);
  }

  @ParameterizedTest
  @CsvSource({
    "Critics [cried] foul, true",
    "Critics [cry foul] over it, true",
    "Critics [cried] for help, false",
    "Critics [called] it foul, false",
    "Critics[:] it is foul, false"
  })
  void whoCriesFoulWishesNothing(String marked, boolean cries) {
    Span cue = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
    String text = marked.replace("[", "").replace("]", "");
    assertThat(judgement.criesOut(text, cue)).isEqualTo(cries);
  }

  private boolean denies(String marked) {
    Span cue = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
    String text = marked.replace("[", "").replace("]", "");
    return judgement.denies(text, cue, List.of(new Span(cue.end(), text.length())));
  }
}
