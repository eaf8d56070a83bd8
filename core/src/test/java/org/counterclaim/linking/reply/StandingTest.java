package org.counterclaim.linking.reply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandingTest {

  private static Debate mine() {
    return new Debate()
        .says("relatives", "<Relatives> [said] {twelve miners had died in the Rudna pit}.")
        .says("mayor", "<The mayor> [said] {the harvest was poor}.")
        .says("owner", "<The owner> [said] {twelve miners of the Rudna pit were at home}.");
  }

  @Test
  void theMostAlikeComesFirst() {
    assertThat(value(mine(), 3, 1, Clue.RANK_FOR_ANSWER)).isZero();
    assertThat(value(mine(), 3, 2, Clue.RANK_FOR_ANSWER)).isPositive();
    assertThat(value(mine(), 3, 2, Clue.OVERLAP_MISSED)).isPositive();
  }

  @Test
  void eachChangeOfSpeakerIsATurn() {
    assertThat(value(mine(), 3, 1, Clue.TURNS)).isEqualTo(2);
    Debate same = mine().says("owner", "<He> [added] {the Rudna pit was closed}.");
    assertThat(value(same, 4, 1, Clue.TURNS)).isEqualTo(2);
  }

  @Test
  void onlyTheFirstStatementOfASpeakerIsItsFirst() {
    Debate more = mine().says("mayor", "<The mayor> [said] {the Rudna pit was safe}.");
    assertThat(value(more, 4, 1, Clue.FIRST_OF_SPEAKER)).isEqualTo(1);
    assertThat(value(more, 4, 1, Clue.SPEAKER_IS_NEW)).isZero();
  }

  @Test
  void whatIsRejectedIsAnObject() {
    Debate debate =
        mine()
            .says("owner", "<The owner> [rejected] {claims that twelve miners had died}.")
            .within("relatives", "claims", "twelve miners had died");
    assertThat(value(debate, 4, 5, Clue.HAS_OBJECT)).isEqualTo(1);
    assertThat(value(debate, 4, 5, Clue.IS_OBJECT)).isEqualTo(1);
    assertThat(value(debate, 3, 1, Clue.HAS_OBJECT)).isZero();
  }

  @Test
  void aliveAndBeheadedAreOppositesAndAliveAndWellAreNot() {
    assertThat(opposites("the scout was alive", "the scout had been beheaded")).isEqualTo(1);
    assertThat(opposites("the scout was alive", "the scout was well")).isZero();
    assertThat(opposites("some were alive, some killed", "the scout had been beheaded")).isZero();
  }

  private static double opposites(String one, String other) {
    Debate debate =
        new Debate()
            .says("scouts", "<Scouts> [said] {" + one + "}.")
            .says("militia", "<The militia> [said] {" + other + "}.");
    return value(debate, 2, 1, Clue.OPPOSITES);
  }

  private static double value(Debate debate, int answer, int answered, Clue clue) {
    Sayings sayings = debate.sayings();
    Clues clues = new Clues(sayings, new Pairs(sayings));
    return clues.of(new Pair(answer - 1, answered - 1))[clue.place()];
  }
}
