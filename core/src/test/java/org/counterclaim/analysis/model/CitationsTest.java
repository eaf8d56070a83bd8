package org.counterclaim.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Courier, citing two dockers, said that the crane fell",
        "The Courier said, citing two dockers, that the crane fell"
      })
  void whoIsCitedSaysItToo(String text) {
    assertThat(sources(text, said(text, "The Courier", "said")))
        .containsExactly("The Courier said", "two dockers citing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Courier, which cited two dockers, said that the crane fell",
        "The Courier, a daily, said that the crane fell",
        "Citing two dockers, The Courier said that the crane fell"
      })
  void whoStandsOtherwiseIsNotCited(String text) {
    assertThat(sources(text, said(text, "The Courier", "said")))
        .containsExactly("The Courier said");
  }

  @Test
  void whoCitesIsNotWhoIsCited() {
    String text = "The Courier said, citing two dockers, that the crane fell";
    assertThat(
            sources(text, said(text, "The Courier", "said"), said(text, "The Courier", "citing")))
        .containsExactly("The Courier said", "two dockers citing");
  }

  private static List<String> sources(String text, FoundStatement... found) {
    return Citations.with(text, List.of(found)).stream()
        .map(FoundStatement::attribution)
        .peek(each -> assertThat(each.content().get(0).in(text)).isEqualTo("the crane fell"))
        .map(each -> each.source().orElseThrow().in(text) + " " + each.anchor().in(text))
        .toList();
  }

  private static FoundStatement said(String text, String source, String cue) {
    return new FoundStatement(
        new Attribution(
            StatementKind.INDIRECT,
            Optional.of(at(text, source)),
            Optional.of(at(text, cue)),
            List.of(at(text, "the crane fell"))),
        Distance.NEUTRAL,
        Certainty.CERTAIN,
        new Provenance("test", 1));
  }

  private static Span at(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
