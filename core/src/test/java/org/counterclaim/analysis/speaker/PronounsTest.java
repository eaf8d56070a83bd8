package org.counterclaim.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PronounsTest {

  @ParameterizedTest
  @CsvSource({
    "Firefighters' union",
    "A shipowner",
    "A trade union",
    "The coast guard",
    "Customs",
    "Peruvian media"
  })
  void heIsNoBodyWithoutAName(String body) {
    assertThat(
            Talk.of(
                    "Captain Nils Aker said the hull burned. "
                        + body
                        + " rejected a warning. He said it was old.")
                .said("Captain Nils Aker", "said", "the hull burned")
                .said(body, "rejected", "a warning")
                .said("He", "said", "it was old")
                .names())
        .element(2)
        .isEqualTo("Nils Aker");
  }

  @Test
  void itIsABodyWithoutAName() {
    assertThat(
            Talk.of(
                    "Captain Nils Aker said the hull burned. A trade union rejected a warning. "
                        + "It said the hull was old.")
                .said("Captain Nils Aker", "said", "the hull burned")
                .said("A trade union", "rejected", "a warning")
                .said("It", "said", "the hull was old")
                .names())
        .containsExactly("Nils Aker", "trade union", "trade union");
  }

  @ParameterizedTest
  @CsvSource({"A welder", "A prison guard", "A union leader"})
  void heIsSomebodyWithoutAName(String somebody) {
    List<Actor> speakers =
        Talk.of(
                "Captain Nils Aker said the hull burned. "
                    + somebody
                    + " rejected a warning. He said it was old.")
            .said("Captain Nils Aker", "said", "the hull burned")
            .said(somebody, "rejected", "a warning")
            .said("He", "said", "it was old")
            .speakers();
    assertThat(speakers.get(2)).isEqualTo(speakers.get(1));
  }

  @Test
  void heIsAPersonWithAParticleInTheNameAndNoOutlet() {
    assertThat(
            Talk.of(
                    "Local media reported a fire. The elder Moussa ag Intalla said he had seen "
                        + "smoke. He said it was thick.")
                .said("Local media", "reported", "a fire")
                .said("The elder Moussa ag Intalla", "said", "he had seen smoke")
                .said("He", "said", "it was thick")
                .names())
        .containsExactly("Local media", "Moussa ag Intalla", "Moussa ag Intalla");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peru shut two ports after what it called a threat | Government of Peru",
        "The port board shut a gate after what it called a threat | port board",
        "Peru's navy left after what it called a threat | dock union",
        "The gate was shut, it called a threat | dock union"
      })
  void whatItCallsBelongsToTheSubjectOfTheSentence(String sentence, String speaker) {
    assertThat(
            Talk.of("The dock union said pay was low. " + sentence + ".")
                .said("The dock union", "said", "pay was low")
                .said("it", "called", "a threat")
                .names())
        .element(1)
        .isEqualTo(speaker);
  }

  @Test
  void heAndSheAreTwoWhereNobodyIsNamed() {
    List<Actor> speakers =
        Talk.of("He said the key was lost. She said it was not. He said he had looked.")
            .said("He", "said", "the key was lost")
            .said("She", "said", "it was not")
            .said("He", "said", "he had looked")
            .speakers();
    assertThat(speakers.get(1)).isNotEqualTo(speakers.get(0));
    assertThat(speakers.get(2)).isEqualTo(speakers.get(0));
  }

  @Test
  void heIsNotReportsOfNobody() {
    List<Actor> speakers =
        Talk.of("Reports said the key was lost. He said he had looked.")
            .said("Reports", "said", "the key was lost")
            .said("He", "said", "he had looked")
            .speakers();
    assertThat(speakers.get(1)).isNotEqualTo(speakers.get(0));
  }

  @Test
  void heIsSomebodyElseInSomebodysOwnWords() {
    Talk talk =
        Talk.of(
                "Captain Tom Voss met engineer Nils Aker. “He told me the hull was sound,” Aker"
                    + " said. He said it was a lie.")
            .said("He", "told", "the hull was sound")
            .said(StatementKind.DIRECT, "Aker", "said", "He told me the hull was sound")
            .said("He", "said", "it was a lie");
    assertThat(talk.names()).containsExactly("Tom Voss", "Nils Aker", "Nils Aker");
    assertThat(talk.via()).containsExactly(List.of("Nils Aker"), List.of(), List.of());
  }

  @Test
  void whereNobodyElseCameUpHeIsAStranger() {
    Talk talk =
        Talk.of("Engineer Nils Aker was there. “He claims the hull was sound,” the engineer said.")
            .said("He", "claims", "the hull was sound")
            .said(StatementKind.DIRECT, "the engineer", "said", "He claims the hull was sound");
    assertThat(talk.names()).element(0).isNotEqualTo("Nils Aker");
    assertThat(talk.names()).element(1).isEqualTo("Nils Aker");
  }

  @Test
  void toldIndirectlyHeMayBeTheOneWhoTells() {
    assertThat(
            Talk.of("Captain Tom Voss left. Engineer Nils Aker said he thought the hull was sound.")
                .said("Engineer Nils Aker", "said", "he thought the hull was sound")
                .said("he", "thought", "the hull was sound")
                .names())
        .containsExactly("Nils Aker", "Nils Aker");
  }

  @Test
  void herReportIsNotTheReportOfTheQuotedOne() {
    assertThat(
            Talk.of(
                    "Captain Ina Moe met pilot Lea Brandt. “Her report is wrong,” said Brandt, "
                        + "“and she knows it.”")
                .said("Her report", "is", "wrong")
                .said(StatementKind.DIRECT, "Brandt", "said", "Her report is wrong")
                .names())
        .containsExactly("Ina Moe", "Lea Brandt");
  }
}
