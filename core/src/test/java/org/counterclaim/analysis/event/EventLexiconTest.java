package org.counterclaim.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.analysis.language.LanguagePack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventLexiconTest {

  private static final EventLexicon LEXICON = new EventLexicon(LanguagePack.english());

  @ParameterizedTest
  @ValueSource(strings = {"shelled", "Shelling", "RECAPTURED", "airstrike"})
  void wantsToKnowMoreOfItsOwnWordsHoweverSmallTheirShare(String word) {
    assertThat(LEXICON.wants(word, 0.01, -5)).isTrue();
  }

  @Test
  void wantsToKnowMoreOfAStrangeWordThatIsNewsOrHalfOfItsSentence() {
    assertThat(LEXICON.wants("zugzwang", 0.15, 1)).isTrue();
    assertThat(LEXICON.wants("zugzwang", 0.5, 0)).isTrue();
  }

  @Test
  void doesNotCareForAStrangeWordThatIsLittleOfItsSentenceOrNoNews() {
    assertThat(LEXICON.wants("zugzwang", 0.14, 5)).isFalse();
    assertThat(LEXICON.wants("zugzwang", 0.49, 0.9)).isFalse();
    assertThat(LEXICON.wants("zugzwang", 1, -0.1)).isFalse();
  }

  @Test
  void knowsBothHalvesOfAWordWithAHyphen() {
    assertThat(new TriggerList(List.of("- OTHER 0.5: stand-off"), forms()).knows("off")).isTrue();
  }

  private static WordForms forms() {
    return new WordForms(LanguagePack.english().entries("events/irregular-verbs"));
  }
}
