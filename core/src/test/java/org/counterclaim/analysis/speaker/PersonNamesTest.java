package org.counterclaim.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.counterclaim.claim.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which capitals name a person, and which only stand before a role. */
class PersonNamesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Macron adviser",
        "Former Erdogan aide",
        "Boris Johnson campaign manager",
        "Prime Minister Trudeau aide",
        "Eastern diplomats",
        "Junior officers",
        "Retired judges",
        "UN investigators",
        "Three nurses",
        "Three nurses, all witnesses",
        "Scores of farmers",
        "One of the pilots",
        "Several of the teachers",
        "San Marco residents"
      })
  void aRoleBehindCapitalsIsWhoSpeaks(String source) {
    Actor speaker = speaker(source);
    assertThat(speaker.kind()).isEqualTo(Actor.Kind.UNNAMED);
    assertThat(source).startsWith(speaker.name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aldous, a spokesman,",
        "Lena Aldous, head of the port authority,",
        "Lena Aldous the harbour manager",
        "Lena Aldous spokeswoman for the port",
        "Lena Aldous speaking to reporters",
        "Harbour manager Lena Aldous",
        "Harbour minister Jordan Aldous",
        "Inspector-General Lena Aldous",
        "The vice-president, Lena Aldous,",
        "Lena Aldous, a lecturer,",
        "PM Lena Aldous"
      })
  void aNameWithItsRoleBesideItIsAPerson(String source) {
    Actor speaker = speaker(source);
    assertThat(speaker.kind()).isEqualTo(Actor.Kind.PERSON);
    assertThat(speaker.name()).matches("((Lena|Jordan) )?Aldous");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An adviser to Prime Minister Jonas Weil, Lena Aldous,",
        "The wife of former French President Jonas Weil, Lena Aldous,",
        "A lawyer for Vladimir Putin, Lena Aldous,",
        "Secretary of State Lena Aldous",
        "Minister for Foreign Affairs Lena Aldous",
        "The commander of the coast guard Captain Lena Aldous"
      })
  void theNameBehindSomebodyElsesIsWhoSpeaks(String source) {
    Actor speaker = speaker(source);
    assertThat(speaker.kind()).isEqualTo(Actor.Kind.PERSON);
    assertThat(speaker.name()).isEqualTo("Lena Aldous");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An adviser to Prime Minister Jonas Weil",
        "Aides of Vladimir Putin",
        "A lawyer for Vladimir Putin, Russia,",
        "A lawyer for one of the men, Aldous,"
      })
  void nobodyIsWhomHeServes(String source) {
    assertThat(speaker(source).kind()).isEqualTo(Actor.Kind.UNNAMED);
  }

  @Test
  void whoServesSomebodyBelongsWhereHeDoes() {
    assertThat(speaker("A lawyer for Vladimir Putin, Lena Aldous,").affiliation())
        .containsExactly("RU");
  }

  @Test
  void aCapitalThatOpensASentenceNamesNoBody() {
    assertThat(speaker("Almost half of the voters").kind()).isEqualTo(Actor.Kind.UNNAMED);
    assertThat(speaker("Freshly leaked plans").kind()).isEqualTo(Actor.Kind.UNNAMED);
    assertThat(speaker("Aldous campaign").kind()).isEqualTo(Actor.Kind.ORGANISATION);
  }

  @Test
  void aStateBeforeANounIsNobodysFirstName() {
    assertThat(speaker("Jordan Water").kind()).isEqualTo(Actor.Kind.ORGANISATION);
    assertThat(speaker("Harbour minister Jordan Water Board").kind())
        .isNotEqualTo(Actor.Kind.PERSON);
  }

  @Test
  void twoCrowdsOfTheSameNumberAreTwo() {
    assertThat(
            Talk.of("Two pilots said the runway was dry. Two farmers said it was flooded.")
                .said("Two pilots", "said", "the runway was dry")
                .said("Two farmers", "said", "it was flooded")
                .names())
        .containsExactly("Two pilots", "Two farmers");
  }

  @Test
  void aNumberAloneIsNobodyByName() {
    assertThat(speaker("Three").kind()).isEqualTo(Actor.Kind.UNNAMED);
    assertThat(speaker("Three, all nurses,").kind()).isEqualTo(Actor.Kind.UNNAMED);
    assertThat(speaker("One Nation").name()).isEqualTo("One Nation");
  }

  @Test
  void aLeadersPartyIsNotTheLeader() {
    Actor speaker = speaker("Merkel party");
    assertThat(speaker.kind()).isEqualTo(Actor.Kind.ORGANISATION);
    assertThat(speaker.name()).isEqualTo("Merkel party");
  }

  private static Actor speaker(String source) {
    return Talk.of(source + " said the gates stayed shut.")
        .said(source, "said", "the gates stayed shut")
        .speakers()
        .get(0);
  }
}
