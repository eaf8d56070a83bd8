package org.counterclaim.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.claim.Name;
import org.counterclaim.claim.StatementKind;
import org.junit.jupiter.api.Test;

/** Who speaks where a word may mean several, or has lost an apostrophe or its quotation marks. */
class LostWordsTest {

  @Test
  void theCoalitionIsNoArmedGroupThatItFights() {
    assertThat(
            Talk.of(
                    "Islamic State said nine fell. A US-led coalition raid hit the ford. The coalition"
                        + " said it was looking into it.")
                .said("Islamic State", "said", "nine fell")
                .said("The coalition", "said", "it was looking into it")
                .names())
        .containsExactly("Islamic State", "US-led coalition");
    assertThat(
            Talk.of("Islamic State said nine fell. The coalition said it was looking into it.")
                .said("Islamic State", "said", "nine fell")
                .said("The coalition", "said", "it was looking into it")
                .names())
        .containsExactly("Islamic State", "coalition");
  }

  @Test
  void aRightsGroupWithAHomeIsNotThatState() {
    assertThat(
            Talk.of(
                    "The United States urged calm. Human Rights Watch, which is based in New York,"
                        + " said gas was used. The U.S.-based rights group said it had asked medics.")
                .said("The United States", "urged", "calm")
                .said("Human Rights Watch", "said", "gas was used")
                .said("The U.S.-based rights group", "said", "it had asked medics")
                .names())
        .containsExactly("Government of United States", "Human Rights Watch", "Human Rights Watch");
  }

  @Test
  void theReporterOfAnAgencyIsOfThatAgencyWhereTheApostropheIsLost() {
    assertThat(
            Talk.of("SANAs correspondent reported two blasts. SANA said nine fell.")
                .said("SANAs correspondent", "reported", "two blasts")
                .said("SANA", "said", "nine fell")
                .speakers())
        .satisfiesExactly(
            one -> {
              assertThat(one.name()).isEqualTo("SANA's correspondent");
              assertThat(one.affiliation()).containsExactly("Syrian Arab News Agency");
            },
            other -> assertThat(other.name()).isEqualTo("Syrian Arab News Agency"));
  }

  @Test
  void aPersonBehindABodyThatLostItsApostropheIsThatPerson() {
    assertThat(
            Talk.of("Mona Keller UNHCRs envoy to the valley said the tents were gone.")
                .named(Name.Kind.PERSON, "Mona Keller")
                .said("Mona Keller UNHCRs envoy to the valley", "said", "the tents were gone")
                .names())
        .containsExactly("Mona Keller");
  }

  @Test
  void aLeadingPrepositionIsNoPartOfAParty() {
    assertThat(
            Talk.of("Most of the village council blamed the army.")
                .said("of the village council", "blamed", "the army")
                .names())
        .containsExactly("village council");
  }

  @Test
  void somebodysRelativeWithANameBehindIsThatPerson() {
    assertThat(
            Talk.of("Mr Berg's fiancée, Selma Duran, said he never came out.")
                .named(Name.Kind.PERSON, "Berg")
                .named(Name.Kind.PERSON, "Selma Duran")
                .said("Mr Berg's fiancée, Selma Duran,", "said", "he never came out")
                .names())
        .containsExactly("Selma Duran");
    assertThat(
            Talk.of("His widow, Selma Duran, said he never came out.")
                .said("His widow, Selma Duran,", "said", "he never came out")
                .names())
        .containsExactly("Selma Duran");
  }

  @Test
  void itsBeforeAnArticleIsNobodysOwn() {
    assertThat(
            Talk.of("Islamic State said nine fell. Its the same people who think aid will come.")
                .said("Islamic State", "said", "nine fell")
                .said("Its the same people", "think", "aid will come")
                .names())
        .containsExactly("Islamic State", "same people");
  }

  @Test
  void whatIsConfirmedByNobodyIsNotSaidByThoseItIsAbout() {
    assertThat(
            Talk.of(
                    "Islamic State lost the ford. Officer Jan Rode said the raid was over. The loss"
                        + " of nine trucks has been confirmed.")
                .named(Name.Kind.ORGANISATION, "Islamic State")
                .said("Officer Jan Rode", "said", "the raid was over")
                .said(StatementKind.INDIRECT, "", "confirmed", "The loss of nine trucks")
                .names())
        .containsExactly("Jan Rode", "unspecified reports");
  }

  @Test
  void theGovernmentIsThatOfTheCountryAtHome() {
    assertThat(
            Talk.of(
                    "Damascus blamed the rebels for the raid on Homs. Russia said they must leave."
                        + " The government calls it a reconciliation.")
                .at("Homs", "SY")
                .said("Damascus", "blamed", "the rebels")
                .said("Russia", "said", "they must leave")
                .said("The government", "calls", "it a reconciliation")
                .names())
        .containsExactly("Government of Syria", "Government of Russia", "Government of Syria");
  }

  @Test
  void theAdministrationOfTheLastSpeakerIsNotThatOfTheCountryAtHome() {
    assertThat(
            Talk.of(
                    "Damascus blamed the rebels for the raid on Homs. Washington urged calm."
                        + " The administration called it a crime.")
                .at("Homs", "SY")
                .said("Damascus", "blamed", "the rebels")
                .said("Washington", "urged", "calm")
                .said("The administration", "called", "it a crime")
                .names())
        .containsExactly(
            "Government of Syria", "Government of United States", "Government of United States");
  }

  @Test
  void whoIsAccusedByNobodyNamedDidNotAccuseItself() {
    assertThat(
            Talk.of(
                    "The United States urged calm. Both Russia and the United States have been"
                        + " accused of the raid.")
                .said("The United States", "urged", "calm")
                .said(
                    StatementKind.INDIRECT,
                    "",
                    "accused",
                    "Both Russia and the United States have been")
                .names())
        .containsExactly("Government of United States", "unspecified reports");
  }

  @Test
  void noBodyOfAnAccusedStateAccusesIt() {
    assertThat(
            Talk.of(
                    "The Pentagon urged calm. Both Russia and the United States have been accused of"
                        + " the raid.")
                .said("The Pentagon", "urged", "calm")
                .said(
                    StatementKind.INDIRECT,
                    "",
                    "accused",
                    "Both Russia and the United States have been")
                .names())
        .containsExactly("US Department of Defense", "unspecified reports");
  }
}
