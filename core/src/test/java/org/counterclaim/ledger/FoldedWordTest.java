package org.counterclaim.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldedWordTest {

  @Test
  void foldsCaseAndDiacritics() {
    assertThat(FoldedWord.in("Ministère ÉTRANGER"))
        .extracting(FoldedWord::folded)
        .containsExactly("ministere", "etranger");
  }

  @Test
  void splitsAtPunctuationAndEmoji() {
    String text = "U.N.🚀envoy’s";

    assertThat(FoldedWord.in(text))
        .extracting(word -> word.span().in(text))
        .containsExactly("U", "N", "envoy", "s");
  }

  @Test
  void findsNoWordInMarksAlone() {
    assertThat(FoldedWord.in("\u0301 … \u0000 \ud83d")).isEmpty();
  }
}
