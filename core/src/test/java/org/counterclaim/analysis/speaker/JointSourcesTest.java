package org.counterclaim.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.claim.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JointSourcesTest {

  @Test
  void twoPeopleSpeakAsOneAndAreTheyAfterwards() {
    assertThat(
            Talk.of(
                    "Senators Jonas Weil and Mara Lund said the port was sold. They called for a"
                        + " vote. Lund said it was urgent.")
                .named(Name.Kind.PERSON, "Jonas Weil")
                .named(Name.Kind.PERSON, "Mara Lund")
                .said("Senators Jonas Weil and Mara Lund", "said", "the port was sold")
                .said("They", "called for", "a vote")
                .said("Lund", "said", "it was urgent")
                .names())
        .containsExactly("Jonas Weil and Mara Lund", "Jonas Weil and Mara Lund", "Mara Lund");
  }

  @Test
  void theTwoAreThose() {
    assertThat(
            Talk.of("Jonas Weil and Mara Lund denied a deal. The two men said it was a lie.")
                .named(Name.Kind.PERSON, "Jonas Weil")
                .named(Name.Kind.PERSON, "Mara Lund")
                .said("Jonas Weil and Mara Lund", "denied", "a deal")
                .said("The two men", "said", "it was a lie")
                .names())
        .containsExactly("Jonas Weil and Mara Lund", "Jonas Weil and Mara Lund");
  }

  @Test
  void heIsNotTwo() {
    assertThat(
            Talk.of(
                    "Captain Tom Voss said it sank. Jonas Weil and Mara Lund said it did not. "
                        + "He said he saw it.")
                .named(Name.Kind.PERSON, "Tom Voss")
                .named(Name.Kind.PERSON, "Jonas Weil")
                .named(Name.Kind.PERSON, "Mara Lund")
                .said("Captain Tom Voss", "said", "it sank")
                .said("Jonas Weil and Mara Lund", "said", "it did not")
                .said("He", "said", "he saw it")
                .names()
                .get(2))
        .doesNotContain(" and ");
  }

  @Test
  void aBodyWithAnAndInItsNameIsOne() {
    assertThat(
            Talk.of("The Department of Fisheries and Harbours said it was shut.")
                .named(Name.Kind.ORGANISATION, "Department of Fisheries and Harbours")
                .said("The Department of Fisheries and Harbours", "said", "it was shut")
                .names())
        .containsExactly("Department of Fisheries and Harbours");
  }

  @Test
  void somebodyAndARoleOfHisAreOne() {
    assertThat(
            Talk.of("Jonas Weil, a father and former pilot, said it was shut.")
                .named(Name.Kind.PERSON, "Jonas Weil")
                .said("Jonas Weil, a father and former pilot", "said", "it was shut")
                .names())
        .containsExactly("Jonas Weil");
  }

  @Test
  void aListOfExamplesIsNotJoint() {
    assertThat(
            Talk.of("Several outlets, including Reuters and Al Jazeera, said it was shut.")
                .said("Several outlets, including Reuters and Al Jazeera", "said", "it was shut")
                .names())
        .noneMatch(name -> name.contains("Reuters and Al Jazeera"));
  }

  @Test
  void twoWhoAreWellKnownSpeakAsOne() {
    assertThat(
            Talk.of("Angela Merkel and Foreign Minister Sigmar Gabriel said the talks had ended.")
                .said("Angela Merkel and Foreign Minister Sigmar Gabriel", "said", "the talks")
                .names())
        .containsExactly("Angela Merkel and Sigmar Gabriel");
    assertThat(
            Talk.of("Jonas Weil and Angela Merkel said the talks had ended.")
                .named(Name.Kind.PERSON, "Jonas Weil")
                .said("Jonas Weil and Angela Merkel", "said", "the talks had ended")
                .names())
        .containsExactly("Jonas Weil and Angela Merkel");
  }

  @ParameterizedTest
  @CsvSource({
    "Kenya's Ministry of Justice and Reconciliation, Kenya's Ministry of Justice and"
        + " Reconciliation",
    "The U.S. Department of Health and Human Services, US Department of Health and Human Services",
    "The Islamic State of Iraq and Syria, Islamic State"
  })
  void aWellKnownBodyWithAnAndInItsNameIsOne(String body, String name) {
    assertThat(
            Talk.of(body + " said the talks had ended.")
                .said(body, "said", "the talks had ended")
                .names())
        .containsExactly(name);
  }

  @Test
  void whomOneMetDoesNotSpeak() {
    assertThat(
            Talk.of("Angela Merkel, who met Sigmar Gabriel and Emmanuel Macron, said it was over.")
                .said("Angela Merkel, who met Sigmar Gabriel and Emmanuel Macron", "said", "it was")
                .names())
        .containsExactly("Angela Merkel");
  }

  @Test
  void anAsideThatIsClosedIsOfTheFirst() {
    assertThat(
            Talk.of("Jonas Weil, a pilot, and Angela Merkel said it was over.")
                .named(Name.Kind.PERSON, "Jonas Weil")
                .said("Jonas Weil, a pilot, and Angela Merkel", "said", "it was over")
                .names())
        .containsExactly("Jonas Weil and Angela Merkel");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kenya, Peru and Norway | Government of Kenya, Government of Peru and Government of Norway",
        "Kenya, Peru, and the United Nations"
            + " | Government of Kenya, Government of Peru and United Nations",
        "Jonas Weil, Mara Lund and Angela Merkel | Jonas Weil, Mara Lund and Angela Merkel"
      })
  void allOfAListSpeak(String source, String name) {
    Talk talk = Talk.of(source + " said it was over.").said(source, "said", "it was over");
    talk.named(Name.Kind.PERSON, "Jonas Weil").named(Name.Kind.PERSON, "Mara Lund");
    assertThat(talk.names()).containsExactly(name);
  }

  @Test
  void aSideWithoutANameIsTheBodyItMeans() {
    assertThat(
            Talk.of("Kenya's army left. The army and Hezbollah said it was over.")
                .at("Kenya", "KE")
                .said("Kenya's army", "left", "left")
                .said("The army and Hezbollah", "said", "it was over")
                .names())
        .containsExactly("Kenya Defence Forces", "Kenya Defence Forces and Hezbollah");
  }

  @ParameterizedTest
  @CsvSource({
    "'Reuters, which cited Hezbollah and Hamas', Reuters",
    "'Angela Merkel, Germany and Kenya', Angela Merkel",
    "The ministry of harbours and Hezbollah officials, ministry of harbours and Hezbollah officials"
  })
  void whoStandsBesideAnotherSortIsNoSide(String source, String name) {
    assertThat(Talk.of(source + " said it was over.").said(source, "said", "it was over").names())
        .containsExactly(name);
  }
}
