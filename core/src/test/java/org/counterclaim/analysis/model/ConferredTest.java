package org.counterclaim.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the texts the cue stands in brackets between source and content. */
class ConferredTest {

  private final Conferred conferred = new Conferred(LanguagePack.english());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lund [declared] winner",
        "Lund [named] interim mayor of Arda",
        "Lund [elected] prime minister after recount",
        "Two divers [declared] dead"
      })
  void whoIsMadeSomethingSaysNothing(String text) {
    assertThat(is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lund [declared] victory",
        "Lund [declared] the vote illegal",
        "The court [declared] Lund winner",
        "The court [declared] mayor winner",
        "Lund [said] mayor was dead"
      })
  void whoSaysOrMakesItDoes(String text) {
    assertThat(is(text)).isFalse();
  }

  private boolean is(String marked) {
    Span cue = new Span(marked.indexOf('['), marked.indexOf(']') - 1);
    String text = marked.replace("[", "").replace("]", "");
    return conferred.is(
        text,
        Optional.of(new Span(0, cue.begin() - 1)),
        cue,
        List.of(new Span(cue.end() + 1, text.length())));
  }
}
