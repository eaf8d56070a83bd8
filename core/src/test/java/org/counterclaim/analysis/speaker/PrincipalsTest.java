package org.counterclaim.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose lawyer speaks. */
class PrincipalsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A student was struck by a guard | his lawyer | student's lawyer",
        "On Friday a nurse was sacked in New Arda | her lawyer | nurse's lawyer",
        "Two drivers were held | their lawyer | Two drivers' lawyer",
        "Aker was struck on the head | his lawyer | Nils Aker's lawyer",
        "He struck a guard | his lawyer | Nils Aker's lawyer",
        "The vote was fair | his lawyer | Nils Aker's lawyer"
      })
  void isOfWhomTheSentenceTellsFirst(String told, String source, String speaker) {
    String text = "Harbour chief Nils Aker said the gate was shut. " + told + ", " + source;
    assertThat(
            Talk.of(text + " said.")
                .said("Harbour chief Nils Aker", "said", "the gate was shut")
                .said(source, "said", told)
                .names())
        .element(1)
        .isEqualTo(speaker);
  }

  @Test
  void ofTwoPeopleAreTwo() {
    assertThat(
            Talk.of(
                    "A student lost a tooth, his mother said. A driver lost an eye, his mother "
                        + "said. His mother said he would sue.")
                .said("his mother", "said", "A student lost a tooth")
                .said("his mother", "said", "A driver lost an eye")
                .said("His mother", "said", "he would sue")
                .names())
        .containsExactly("student's mother", "driver's mother", "driver's mother");
  }

  @Test
  void isNotTheLawyersOwn() {
    assertThat(
            Talk.of("Lawyer Ada Moe said he fled. His lawyer denied it.")
                .said("Lawyer Ada Moe", "said", "he fled")
                .said("His lawyer", "denied", "it")
                .names())
        .containsExactly("Ada Moe", "lawyer");
  }
}
