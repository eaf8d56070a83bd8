package org.counterclaim.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagePackTest {

  @Test
  void namesTheWayOutWhereAPackIsMissing() {
    assertThatThrownBy(() -> LanguagePack.load("xx"))
        .isInstanceOf(MissingLanguagePackException.class)
        .hasMessageContaining("counterclaim/xx/")
        .hasMessageContaining("counterclaim-model-en");
  }

  @Test
  void refusesATopicNobodyKnows() {
    assertThatThrownBy(() -> LanguagePack.english().entries("recipes"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("recipes");
  }

  @ParameterizedTest
  @CsvSource({
    "denies, deny, THIRD", "denied, deny, PAST", "denying, deny, ING", "deny, deny, BASE",
    "told, tell, PAST", "admitted, admit, PAST", "admitting, admit, ING", "stated, state, PAST"
  })
  void knowsAVerbByItsForms(String word, String lemma, VerbForm form) {
    CueList.Entry entry = new CueList(LanguagePack.english()).verb(word).orElseThrow();
    assertThat(entry.cue().lemma()).isEqualTo(lemma);
    assertThat(entry.form()).isEqualTo(form);
  }

  @Test
  void doesNotTakeStatesForAVerb() {
    assertThat(new CueList(LanguagePack.english()).verb("states")).isEmpty();
  }

  @Test
  void keepsDistanceAndCertaintyApart() {
    Cue claimed = new CueList(LanguagePack.english()).verb("claimed").orElseThrow().cue();
    assertThat(claimed.distance()).isEqualTo(Distance.DOUBTING);
    assertThat(claimed.certainty()).isEqualTo(Certainty.CERTAIN);
  }
}
