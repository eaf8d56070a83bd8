package org.counterclaim.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a deed is laid to, where a model points at the wrong one. */
class CulpritsTest {

  @Test
  void whoTellsOfADeedHasNotDoneIt() {
    String text = "Harbour master Ilan Doro said at least forty dockers were killed.";
    assertThat(
            Told.actor(
                text,
                "killed",
                "Harbour master Ilan Doro",
                Told.said(
                    text,
                    "Harbour master Ilan Doro",
                    "said",
                    "at least forty dockers were killed")))
        .isEqualTo("nobody");
  }

  @Test
  void whomTheTellerNamesHasDoneIt() {
    String text = "He repeated a claim by the medics that rebel gunners had shelled a clinic.";
    assertThat(
            Told.actor(
                text,
                "shelled",
                "the medics",
                Told.said(text, "the medics", "claim", "rebel gunners had shelled a clinic")))
        .isEqualTo("rebel gunners");
  }

  @Test
  void whoSpeaksOfHimselfHasDoneIt() {
    String text = "The brigade said it shelled the barracks.";
    assertThat(
            Told.actor(
                text,
                "shelled",
                "The brigade",
                Told.said(text, "The brigade", "said", "it shelled the barracks")))
        .isEqualTo("The brigade");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The brigade claimed the attack on the barracks. | claimed | the attack on the barracks | attack",
        "The brigade denied shelling the barracks. | denied | shelling the barracks | shelling",
        "The brigade threatened to attack the barracks. | threatened | to attack the barracks | attack"
      })
  void whoOwnsADeedHasDoneIt(String text, String cue, String content, String trigger) {
    assertThat(
            Told.actor(text, trigger, "The brigade", Told.said(text, "The brigade", cue, content)))
        .isEqualTo("The brigade");
  }

  @Test
  void owningWordsOwnNothingThatSomebodyElseDid() {
    String text = "The brigade claimed that nine people were killed.";
    assertThat(
            Told.actor(
                text,
                "killed",
                "The brigade",
                Told.said(text, "The brigade", "claimed", "nine people were killed")))
        .isEqualTo("nobody");
  }

  @Test
  void atWhomADeedIsAimedHasNotDoneIt() {
    String text = "Six guards were killed in a blast against the offices of the Green Front.";
    assertThat(Told.actor(text, "killed", "the Green Front")).isEqualTo("nobody");
    String other = "Six guards were killed in a blast set off by the Green Front.";
    assertThat(Told.actor(other, "killed", "the Green Front")).isEqualTo("the Green Front");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lawyers accused the army of carrying out attacks on schools. | attacks | Lawyers | the army",
        "Lawyers accused the army of attacks on schools. | attacks | Lawyers | the army",
        "Lawyers blamed the army for the attack on a school. | attack | Lawyers | the army",
        "The rebels were blamed by lawyers. | blamed | lawyers | lawyers",
        "The general ordered the militia to attack the port. | attack | The general | the militia",
        "They [the rebels] shelled a barracks of the army. | shelled | the army | the rebels",
        "It was a massive government assault that came after rebels fired. | assault | rebels | government",
        "Surgeons treated the wounded. | wounded | Surgeons | nobody",
        "Surgeons treated the wounded men in Hama. | wounded | Surgeons | nobody"
      })
  void plainGrammarBeatsTheModel(String text, String trigger, String seen, String actor) {
    assertThat(Told.actor(text, trigger, seen)).isEqualTo(actor);
  }

  @Test
  void whoCondemnsAnAttackHasNotMadeIt() {
    assertThat(Told.actor("The envoy condemned the attack.", "attack")).isEqualTo("nobody");
    assertThat(Told.actor("The militia launched the attack.", "attack")).isEqualTo("The militia");
  }
}
