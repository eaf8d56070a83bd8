package org.counterclaim.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.analysis.language.CueList;
import org.counterclaim.analysis.language.LanguagePack;
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

  private static final LanguagePack PACK = LanguagePack.english();
  private static final Citations CITATIONS = new Citations(PACK, new CueList(PACK));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Courier, citing two pilots, said that the crane fell",
        "The Courier said, citing two pilots, that the crane fell"
      })
  void whoIsCitedSaysItToo(String text) {
    assertThat(sources(text, said(text, "The Courier", "said")))
        .containsExactly("The Courier said", "two pilots citing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Courier, which cited two pilots, said that the crane fell",
        "The Courier, a daily, said that the crane fell",
        "The Courier, citing strong winds, said that the crane fell",
        "Citing two pilots, The Courier said that the crane fell"
      })
  void whoStandsOtherwiseIsNotCited(String text) {
    assertThat(sources(text, said(text, "The Courier", "said")))
        .containsExactly("The Courier said");
  }

  @Test
  void whoNamesACulpritFromWhatItFoundCitesNobody() {
    String text = "The police, citing a letter, named the crane fell";
    assertThat(sources(text, said(text, "The police", "named")))
        .containsExactly("The police named");
  }

  @Test
  void whoCitesIsNotWhoIsCited() {
    String text = "The Courier said, citing two pilots, that the crane fell";
    assertThat(
            sources(text, said(text, "The Courier", "said"), said(text, "The Courier", "citing")))
        .containsExactly("The Courier said", "two pilots citing");
  }

  private static List<String> sources(String text, FoundStatement... found) {
    return CITATIONS.with(text, List.of(found)).stream()
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
