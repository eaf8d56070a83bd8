package org.counterclaim.linking.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.claim.Certainty;
import org.junit.jupiter.api.Test;

class AddresseesTest {

  private static Debate mill() {
    return new Debate()
        .party("guard", "Coast Guard")
        .says("fishers", "<Fishermen> [said] {the Coast Guard had sunk two boats off Velo}.")
        .says("harbour", "<The harbour office> [reported] {calm seas on Monday}.");
  }

  @Test
  void aDenialAnswersWhoNamedTheDenier() {
    Debate debate =
        mill().says("guard", Certainty.DENIED, "<The service> [denied] {it had fired on anybody}.");
    assertThat(debate.pick(3, Clue.TO_ACCUSATION)).contains(1);
    assertThat(debate.pick(3, Clue.TO_FIRST_ACCUSATION)).contains(1);
  }

  @Test
  void aDenialByOneWhomNobodyNamedAnswersNobodyWithoutSharedWords() {
    Debate debate =
        mill().says("bank", Certainty.DENIED, "<The bank> [denied] {that wages were late}.");
    assertThat(debate.pick(3, Clue.TO_ACCUSATION)).isEmpty();
  }

  @Test
  void whatIsAddedInTheSameBreathGoesToTheSameAddress() {
    Debate debate =
        mill()
            .says("guard", Certainty.DENIED, "<The service> [denied] {it had fired on anybody}.")
            .says("guard", "<It> [blamed] {a gas bottle} for the loss.");
    assertThat(debate.pick(4, Clue.TO_ACCUSATION_IN_ONE_BREATH)).contains(1);
  }

  @Test
  void whatAnotherAddsGoesNowhereForThat() {
    Debate debate =
        mill()
            .says("guard", Certainty.DENIED, "<The service> [denied] {it had fired on anybody}.")
            .says("mayor", "<The mayor> [blamed] {a gas bottle} for the loss.");
    assertThat(debate.pick(4, Clue.TO_ACCUSATION_IN_ONE_BREATH)).isEmpty();
  }

  @Test
  void howeverAnswersWhatWasSaidJustBefore() {
    Debate debate = mill().says("pilot", "<A pilot>, however, [said] {waves were high}.");
    assertThat(debate.pick(3, Clue.TO_CONTRASTED)).isPresent();
    Debate plain = mill().says("pilot", "<A pilot> [said] {waves were high}.");
    assertThat(plain.pick(3, Clue.TO_CONTRASTED)).isEmpty();
  }

  @Test
  void noEvidenceAnswersTheClaimThatNeedsIt() {
    Debate debate =
        mill()
            .says(
                "envoy",
                Certainty.UNKNOWN,
                "<The envoy> [found] no {evidence that boats were sunk off Velo}.");
    assertThat(debate.pick(3, Clue.TO_UNPROVEN)).contains(1);
  }

  @Test
  void aDenialOfAnObjectInTheSameSentenceNeedsNoOther() {
    Debate debate =
        mill()
            .says(
                "guard",
                Certainty.DENIED,
                "<The service> [rejected] {the crews’ claims that it had sunk boats}.")
            .within("crews", "claims", "it had sunk boats");
    assertThat(debate.pick(3, Clue.TO_ACCUSATION)).isEmpty();
  }

  @Test
  void thoseClaimsAreTheLastThatSomebodyElseMade() {
    Debate debate = mill().says("guard", "<The service> [dismissed] {those claims}.");
    assertThat(debate.pick(3, Clue.TO_ANTECEDENT)).contains(2);
  }

  @Test
  void whatTellsSomethingOfItsOwnPointsBackToNothing() {
    Debate debate = mill().says("guard", "<The service> [dismissed] {those claims of piracy}.");
    assertThat(debate.pick(3, Clue.TO_ANTECEDENT)).isEmpty();
  }
}
