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

class ClaimsOnlyTest {

  private static final String TEXT = "He was robbed, a claim that the port denied on Monday.";

  @Test
  void aClaimDoesNotSayThatItIsDenied() {
    assertThat(contents(Certainty.DENIED)).containsExactly("a claim");
  }

  @Test
  void butItMaySayWhatSomebodySays() {
    assertThat(contents(Certainty.CERTAIN)).containsExactly("a claim", "that the port denied");
  }

  private static List<String> contents(Certainty certainty) {
    FoundStatement claim =
        said(
            StatementKind.NOMINAL,
            Optional.empty(),
            "claim",
            Certainty.CERTAIN,
            "a claim",
            "that the port denied");
    FoundStatement denial =
        said(StatementKind.INDIRECT, Optional.of("the port"), "denied", certainty, "a claim");
    return ClaimsOnly.of(List.of(claim, denial)).get(0).attribution().content().stream()
        .map(part -> part.in(TEXT))
        .toList();
  }

  private static FoundStatement said(
      StatementKind kind,
      Optional<String> source,
      String cue,
      Certainty certainty,
      String... content) {
    return new FoundStatement(
        new Attribution(
            kind,
            source.map(ClaimsOnlyTest::at),
            Optional.of(at(cue)),
            List.of(content).stream().map(ClaimsOnlyTest::at).toList()),
        Distance.NEUTRAL,
        certainty,
        new Provenance("test", 1));
  }

  private static Span at(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
