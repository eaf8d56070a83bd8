package org.counterclaim.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymityTest {

  private final Anonymity anonymity = new Anonymity(LanguagePack.english());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not to be named",
        "not to be identified because the talks go on",
        "anonymity",
        "That his name not be used"
      })
  void tellsTheWishToStayUnnamed(String content) {
    assertThat(isAsked(content)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"not to be moved", "anonymityless voting", "the witness not to be named"})
  void leavesWhatIsSaid(String content) {
    assertThat(isAsked(content)).isFalse();
  }

  @Test
  void takesAContentOfSeveralPartsForASaying() {
    String text = "not to be named, he said, was wise";
    assertThat(anonymity.isAsked(text, List.of(new Span(0, 15), new Span(26, 34)))).isFalse();
  }

  private boolean isAsked(String content) {
    return anonymity.isAsked(content, List.of(new Span(0, content.length())));
  }
}
