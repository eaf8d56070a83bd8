package org.counterclaim.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the word beside a role tells of who is meant by it. */
class QualifiersTest {

  @Test
  void aMinisterOfAnotherStateIsSomebodyElse() {
    assertThat(
            second(
                "Turkish Foreign Minister Mevlut Cavusoglu said the talks went well. ",
                "The Greek minister",
                "they went nowhere"))
        .isEqualTo("Greek minister");
    assertThat(
            second(
                "Hamas spokesman Hazem Qassem said the drone was shot down. ",
                "The Israeli spokesman",
                "it had landed"))
        .isEqualTo("Israeli spokesman");
  }

  @Test
  void aMinisterOfTheSameStateIsTheOneWhoSpoke() {
    assertThat(
            second(
                "Turkish Foreign Minister Mevlut Cavusoglu said the talks went well. ",
                "The Turkish minister",
                "they would go on"))
        .isEqualTo("Mevlut Cavusoglu");
  }

  @Test
  void aBodyIsOfItsState() {
    assertThat(
            second(
                "Hamas spokesman Hazem Qassem said the drone was shot down. ",
                "The Palestinian spokesman",
                "it had been armed"))
        .isEqualTo("Hazem Qassem");
  }

  @Test
  void anEnvoyOfAnotherBodyIsSomebodyElse() {
    String introduced = "UN envoy Lena Aldous said the truce held. ";
    assertThat(second(introduced, "The US envoy", "it was over")).isEqualTo("US envoy");
    assertThat(second(introduced, "The UN envoy", "it was young")).isEqualTo("Lena Aldous");
  }

  @Test
  void aChiefOfAnotherServiceIsSomebodyElse() {
    String introduced = "The police chief, Karl Brunner, said the barn was set alight. ";
    assertThat(second(introduced, "The fire chief", "it was not")).isEqualTo("fire chief");
    assertThat(second(introduced, "The veteran chief", "he was sure")).isEqualTo("Karl Brunner");
  }

  @Test
  void aMayorOfAnotherTownIsSomebodyElse() {
    assertThat(
            second(
                "Karl Weber, the mayor of Ostrin, said the bridge was safe. ",
                "The mayor of Belin",
                "it was cracked"))
        .isEqualTo("mayor of Belin");
    assertThat(
            second(
                "Mayor Karl Weber said the bridge was safe. ", "The mayor of Ostrin", "it was new"))
        .isEqualTo("Karl Weber");
  }

  @Test
  void anotherOfficeIsSomebodyElses() {
    assertThat(
            second(
                "Minister Jonas Weil said the budget was sound. ",
                "The former minister",
                "it was not"))
        .isEqualTo("former minister");
  }

  private static String second(String introduced, String source, String content) {
    String text = introduced + source + " said " + content + ".";
    String said = introduced.substring(0, introduced.indexOf(" said "));
    String first = introduced.substring(said.length() + 6, introduced.length() - 2);
    List<String> names =
        Talk.of(text).said(said, "said", first).said(source, "said", content).names();
    return names.get(1);
  }
}
