package org.counterclaim.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who is meant by a name that others bear too. */
class NamesakesTest {

  @Test
  void theSenateIsThatOfTheStateWhereTheReportPlays() {
    assertThat(
            Talk.of("Police sealed a square in Nairobi. The Senate said the vote was void.")
                .at("Nairobi", "KE")
                .said("The Senate", "said", "the vote was void")
                .names())
        .containsExactly("Parliament of Kenya");
  }

  @Test
  void theSenateIsThatOfTheStateSpokenOfLast() {
    assertThat(
            Talk.of(
                    "A convoy was shelled near Kandahar. American generals spoke in private. "
                        + "The Senate said the war was lost.")
                .at("Kandahar", "AF")
                .said("The Senate", "said", "the war was lost")
                .names())
        .containsExactly("US Senate");
  }

  @Test
  void aNameInFullElsewhereTellsWhoseItIs() {
    assertThat(
            Talk.of(
                    "The European Union sent monitors to Tbilisi. Georgia thanked it. "
                        + "The bloc said they would stay.")
                .at("Tbilisi", "GE")
                .said("The bloc", "said", "they would stay")
                .names())
        .containsExactly("European Union");
  }

  @Test
  void anotherBlocIsTheOneThatComesUp() {
    assertThat(
            Talk.of(
                    "ASEAN said the cyclone had cut off the delta. "
                        + "The bloc said rice was on its way.")
                .said("ASEAN", "said", "the cyclone had cut off the delta")
                .said("The bloc", "said", "rice was on its way")
                .names())
        .containsExactly(
            "Association of Southeast Asian Nations", "Association of Southeast Asian Nations");
  }

  @Test
  void aDirectionIsAStateOnlyWhereTheStateComesUp() {
    assertThat(
            Talk.of("Pyongyang shut the border gate. The North said the drill was a threat.")
                .said("The North", "said", "the drill was a threat")
                .names())
        .containsExactly("Government of North Korea");
    assertThat(
            Talk.of("Miners downed tools in Kumasi. The North said the drill was a threat.")
                .at("Kumasi", "GH")
                .said("The North", "said", "the drill was a threat")
                .names())
        .containsExactly("North");
  }

  @Test
  void aKingdomIsTheOneWhereTheReportPlays() {
    assertThat(
            Talk.of("The cabinet met in Amman. The Kingdom said the crossing would open.")
                .at("Amman", "JO")
                .said("The Kingdom", "said", "the crossing would open")
                .names())
        .containsExactly("Government of Jordan");
  }

  @Test
  void whereNoStateComesUpNothingSpeaksAgainstTheBestKnown() {
    assertThat(
            Talk.of("The Senate said the budget was late.")
                .said("The Senate", "said", "the budget was late")
                .names())
        .containsExactly("US Senate");
  }
}
