package org.counterclaim.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the texts the cue stands in brackets, and its content behind it. */
class JudgementTest {

  private final Judgement judgement = new Judgement(LanguagePack.english());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mill owner [called] the claim baseless",
        "She [described] the dockers' latest allegations as utterly absurd",
        "The port [branded] the report that grain was stolen “a lie”"
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
        "They [called] the new tax absurd"
      })
  void whoJudgesOtherThingsOrOtherwiseDoesNot(String text) {
    assertThat(denies(text)).isFalse();
  }

  private boolean denies(String marked) {
    Span cue = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
    String text = marked.replace("[", "").replace("]", "");
    return judgement.denies(text, cue, List.of(new Span(cue.end(), text.length())));
  }
}
