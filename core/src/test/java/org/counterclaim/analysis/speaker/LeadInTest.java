package org.counterclaim.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.claim.StatementKind;
import org.junit.jupiter.api.Test;

class LeadInTest {

  @Test
  void whoseMoodIsToldSpeaksTheQuotationBehind() {
    assertThat(
            Talk.of("Captain Ina Moe said it sank. Mayor Tom Reed was livid. “They lied to us.”")
                .said("Captain Ina Moe", "said", "it sank")
                .said(StatementKind.DIRECT, "", "", "They lied to us.")
                .names())
        .containsExactly("Ina Moe", "Tom Reed");
  }

  @Test
  void whoseTalkIsToldSpeaksTheQuotationBehind() {
    assertThat(
            Talk.of("The mayor, Tom Reed, spoke to the crew on Friday. “They lied to us.”")
                .said(StatementKind.DIRECT, "", "", "They lied to us.")
                .names())
        .containsExactly("Tom Reed");
  }

  @Test
  void whoSpeaksInTheSentenceBeforeGoesOn() {
    assertThat(
            Talk.of("Captain Ina Moe said it sank.\n\n“The crew left. It was dark.”")
                .said("Captain Ina Moe", "said", "it sank")
                .said(StatementKind.DIRECT, "", "", "The crew left. It was dark.")
                .names())
        .containsExactly("Ina Moe", "Ina Moe");
  }

  @Test
  void whoIsNamedAndNothingMoreDoesNotSpeak() {
    assertThat(
            Talk.of("Captain Ina Moe said it sank. Tom Reed was killed. “They left him there.”")
                .said("Captain Ina Moe", "said", "it sank")
                .said(StatementKind.DIRECT, "", "", "They left him there.")
                .names())
        .containsExactly("Ina Moe", "unspecified reports");
  }

  @Test
  void aReactionIsNobody() {
    assertThat(
            Talk.of("The reaction in the harbour was furious. “They lied to us.”")
                .said(StatementKind.DIRECT, "", "", "They lied to us.")
                .names())
        .containsExactly("unspecified reports");
  }
}
