package org.counterclaim.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.claim.Actor;
import org.junit.jupiter.api.Test;

class ElsewhereTest {

  @Test
  void thePoliceOfATownCalledLikeACapitalAreNotTheStates() {
    Actor police =
        Talk.of("Lima police said the mill had burned.")
            .at("Lima", "US")
            .said("Lima police", "said", "the mill had burned")
            .speakers()
            .get(0);
    assertThat(police.name()).isEqualTo("Lima police");
    assertThat(police.affiliation()).containsExactly("US");
  }

  @Test
  void inTheCapitalTheyAre() {
    assertThat(
            Talk.of("Lima police said the mill had burned.")
                .at("Lima", "PE")
                .said("Lima police", "said", "the mill had burned")
                .names())
        .containsExactly("Police of Peru");
  }

  @Test
  void anotherPlaceOfTheReportSaysNothingOfThem() {
    assertThat(
            Talk.of("In Athens a mill burned. Lima police said it was arson.")
                .at("Athens", "US")
                .said("Lima police", "said", "it was arson")
                .names())
        .containsExactly("Police of Peru");
  }

  @Test
  void thePoliceAreThenThese() {
    assertThat(
            Talk.of("Police in Lebanon said the mill had burned. The police denied it was arson.")
                .at("Lebanon", "US")
                .said("Police in Lebanon", "said", "the mill had burned")
                .said("The police", "denied", "it was arson")
                .names())
        .containsExactly("Police in Lebanon", "Police in Lebanon");
  }

  @Test
  void whoGovernsAProvinceCalledLikeAStateBelongsToItsCountry() {
    assertThat(
            Talk.of("Niger Governor Musa Danladi said the dam had burst.")
                .at("Niger", "NG")
                .said("Niger Governor Musa Danladi", "said", "the dam had burst")
                .speakers()
                .get(0)
                .affiliation())
        .containsExactly("NG");
  }
}
