package org.counterclaim.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names that the model read add to capitals and titles. */
class ReadNamesTest {

  @Test
  void bringInSomebodyWhoComesUpWithoutSpeaking() {
    String text = "Amelie Roth loves the harbour school. She says it must stay open.";
    assertThat(
            Talk.of(text)
                .named(Name.Kind.PERSON, "Amelie Roth")
                .said("She", "says", "it must stay open")
                .names())
        .containsExactly("Amelie Roth");
  }

  @Test
  void areOneNameWhereTheyStandSideBySide() {
    String text = "Amelie Roth loves the harbour school. She says it must stay open.";
    assertThat(
            Talk.of(text)
                .named(Name.Kind.PERSON, "Amelie")
                .named(Name.Kind.PERSON, "Roth")
                .said("She", "says", "it must stay open")
                .names())
        .containsExactly("Amelie Roth");
  }

  @Test
  void tellABodyFromAPerson() {
    Talk talk =
        Talk.of("Harbour Lens said the quay was empty.")
            .said("Harbour Lens", "said", "the quay was empty");
    assertThat(talk.speakers()).extracting(Actor::kind).containsExactly(Actor.Kind.PERSON);
    assertThat(talk.named(Name.Kind.ORGANISATION, "Harbour Lens").speakers())
        .extracting(Actor::kind)
        .containsExactly(Actor.Kind.ORGANISATION);
  }

  @ParameterizedTest
  @CsvSource({
    "The trader Bilal ould Salem, PERSON",
    "Quays du Nord, ORGANISATION",
    "The trader Harbour Lens, ORGANISATION"
  })
  void tellNoBodyFromAPersonWithARoleAndAParticle(String source, Actor.Kind kind) {
    String name = source.replace("The trader ", "");
    assertThat(
            Talk.of(source + " said the quay was empty.")
                .named(Name.Kind.ORGANISATION, name)
                .said(source, "said", "the quay was empty")
                .speakers())
        .extracting(Actor::kind)
        .containsExactly(kind);
  }

  @Test
  void doNotMakeABodyThatOnlyComesUpTheSpeaker() {
    String text =
        "The Quay Workers Union said the gate was locked. A film of it went round on Chatterbox. "
            + "It said the guards had left.";
    assertThat(
            Talk.of(text)
                .named(Name.Kind.ORGANISATION, "Quay Workers Union")
                .named(Name.Kind.ORGANISATION, "Chatterbox")
                .said("The Quay Workers Union", "said", "the gate was locked")
                .said("It", "said", "the guards had left")
                .names())
        .containsExactly("Quay Workers Union", "Quay Workers Union");
  }

  @Test
  void speakAgainstAHeadlineThatLooksLikeAPerson() {
    String text =
        "Angry Residents Rally At Pier\n\nMara Lund came with two children. She said it was late.";
    assertThat(
            Talk.of(text)
                .named(Name.Kind.PERSON, "Mara Lund")
                .said("She", "said", "it was late")
                .names())
        .containsExactly("Mara Lund");
  }

  @Test
  void wholeNamesOfPeopleSpeakForTheirSurnames() {
    List<String> names =
        Talk.of("A letter reached Tomas Okafor. Okafor said it was a forgery.")
            .named(Name.Kind.PERSON, "Tomas Okafor")
            .said("Okafor", "said", "it was a forgery")
            .names();
    assertThat(names).containsExactly("Tomas Okafor");
  }

  @Test
  void makeSomebodyOfWhomAnythingIsSaidAPerson() {
    Talk talk =
        Talk.of("Captain Nils Aker left. Sefu Barasa, a glazier, said it broke. He had run.")
            .said("Captain Nils Aker", "left", "left")
            .said("Sefu Barasa, a glazier", "said", "it broke")
            .said("He", "had", "run");
    assertThat(talk.named(Name.Kind.PERSON, "Sefu Barasa").names())
        .containsExactly("Nils Aker", "Sefu Barasa", "Sefu Barasa");
  }

  @Test
  void makeNoPersonOfABodyThatBearsOnesName() {
    Talk talk =
        Talk.of("Sefu Barasa Fashions, a tailor, said it was sold.")
            .named(Name.Kind.PERSON, "Sefu Barasa")
            .said("Sefu Barasa Fashions, a tailor", "said", "it was sold");
    assertThat(talk.speakers())
        .extracting(Actor::name, Actor::kind)
        .containsExactly(tuple("Sefu Barasa Fashions", Actor.Kind.ORGANISATION));
  }
}
