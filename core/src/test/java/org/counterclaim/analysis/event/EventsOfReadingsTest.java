package org.counterclaim.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.counterclaim.Counterclaim;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Event.Polarity;
import org.counterclaim.claim.Event.Root;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.claim.When;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events as a reading by rules alone gives them. */
class EventsOfReadingsTest {

  private static final Counterclaim READER = Counterclaim.withRulesAlone();

  @AfterAll
  static void close() {
    READER.close();
  }

  private static Reading read(String text) {
    return READER.read(
        Report.builder("note.txt", text).published(Published.parse("2019-05-06")).build());
  }

  private static Event event(Reading reading, String trigger) {
    return reading.assertions().events().stream()
        .filter(each -> each.trigger().in(reading.report().text()).equals(trigger))
        .findFirst()
        .orElseThrow(() -> new AssertionError(reading.assertions().events().toString()));
  }

  private static StatementKind kind(Reading reading, Event event) {
    return reading.statement(event.statement()).orElseThrow().kind();
  }

  @Test
  void belongsToTheStatementThatSaysSo() {
    Reading reading = read("The army said rebels shelled a school in Aleppo on Sunday.");
    Event event = event(reading, "shelled");
    assertThat(kind(reading, event)).isEqualTo(StatementKind.INDIRECT);
    assertThat(event.id()).isEqualTo("e1");
  }

  @Test
  void belongsToTheOutletWhereNobodyElseSaysSo() {
    Reading reading = read("Rebels shelled a school in Aleppo on Sunday.");
    assertThat(kind(reading, event(reading, "shelled"))).isEqualTo(StatementKind.NARRATOR);
  }

  @Test
  void isASpeechActOfTheStatementWhoseCueItIs() {
    Reading reading = read("Ankara accused Damascus of shelling a school.");
    Event accusation = event(reading, "accused");
    assertThat(accusation.root()).contains(Root.ACCUSE);
    assertThat(accusation.actor())
        .containsExactly(reading.statement(accusation.statement()).orElseThrow().speaker());
    assertThat(accusation.recipient()).isNotEmpty();
    assertThat(accusation.certainty()).isEqualTo(Certainty.CERTAIN);
  }

  @Test
  void tookPlaceWhereAndWhenItsSentenceSays() {
    Reading reading = read("Rebels shelled a school in Aleppo on Sunday.");
    Event event = event(reading, "shelled");
    assertThat(reading.places().get(event.place().orElseThrow()).span().in(reading.report().text()))
        .isEqualTo("Aleppo");
    assertThat(event.when())
        .isEqualTo(new When.Days(LocalDate.of(2019, 5, 5), LocalDate.of(2019, 5, 5)));
  }

  @ParameterizedTest
  @CsvSource({
    "Kabul bombing wounds nine., bombing, false",
    "Baghdad bomb kills nine., bomb kills, false",
    "Moscow shooting leaves nine dead., shooting, false",
    "Moscow shooting leaves nine dead., dead, false",
    "Baghdad market bombing leaves nine dead., bombing, false",
    "Moscow may attack the village., attack, true",
    "Kabul's attack on the village wounded nine., attack, true",
    "Russian attack leaves nine dead., attack, true"
  })
  void aTownInFrontOfABlastDidNotDoIt(String text, String trigger, boolean acts) {
    assertThat(event(read(text), trigger).actor().isEmpty()).isEqualTo(!acts);
  }

  @ParameterizedTest
  @CsvSource({
    "BEIRUT (Courier) - Rebels shelled the villages of Aleppo on Sunday., Aleppo",
    "ALEPPO - Rebels shelled a school on Sunday., ALEPPO"
  })
  void tookPlaceAtATownOfADatelineOnlyIfNoOtherIsNamed(String text, String place) {
    Reading reading = read(text);
    int at = event(reading, "shelled").place().orElseThrow();
    assertThat(reading.places().get(at).span().in(reading.report().text())).isEqualTo(place);
  }

  @Test
  void goesOnWithTheDayOfTheSentenceBefore() {
    Reading reading = read("On Sunday rebels entered Aleppo. They shelled a school there.");
    assertThat(event(reading, "shelled").when())
        .isEqualTo(new When.Days(LocalDate.of(2019, 5, 5), LocalDate.of(2019, 5, 5)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The war broke out in 2011. On the ground, rebels shelled a school.",
        "The clinic was built in March. Rebels shelled a school.",
        "On 3 May 2012 a school was opened. Rebels shelled it.",
        "Nobody has gone there since Sunday. Rebels shelled a school.",
        "Since 2 May 2019 the roads have been shut. Rebels shelled a school."
      })
  void takesNoDayFromBackground(String text) {
    assertThat(event(read(text), "shelled").when()).isEqualTo(new When.Unstated());
  }

  @Test
  void nobodyActsUponHimselfUnlessTheWordsSaySo() {
    Reading reading = read("The militia met on Sunday. They shelled the militia.");
    Event shelling = event(reading, "shelled");
    assertThat(shelling.actor()).doesNotContainAnyElementsOf(shelling.recipient());
    assertThat(shelling.recipient()).isNotEmpty();
  }

  @Test
  void isDeniedWithItsStatement() {
    Reading reading = read("The ministry denied that its aircraft bombed the hospital.");
    Event event = event(reading, "bombed");
    assertThat(event.polarity()).isEqualTo(Polarity.DENIED);
    assertThat(event.factuality()).isNegative();
  }

  @Test
  void namesUnknownPartiesByTheirPhrase() {
    Reading reading = read("A Nigerian court convicted forty fishermen on Sunday.");
    Event event = event(reading, "convicted");
    assertThat(event.actor())
        .extracting(id -> reading.actor(id).orElseThrow().name())
        .containsExactly("Nigerian court");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two shelled a school on Sunday.",
        "Another shelled a school on Sunday.",
        "Western shelled a school on Sunday.",
        "No group shelled a school on Sunday."
      })
  void namesNobodyByAWordThatNamesNobody(String text) {
    assertThat(event(read(text), "shelled").actor()).isEmpty();
  }

  @Test
  void aBoundOfANumberIsNotCutInTwo() {
    Reading reading = read("On Sunday at least 14 villagers were abducted.");
    assertThat(event(reading, "abducted").recipient())
        .extracting(id -> reading.actor(id).orElseThrow().name())
        .noneMatch(name -> name.startsWith("least"));
  }

  @Test
  void takesNoThingForAParty() {
    Reading reading = read("Rebels destroyed the pipeline on Sunday.");
    assertThat(event(reading, "destroyed").recipient()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A nurse said: “They shelled the school.”",
        "The mayor, Olan Veck, was angry on Sunday. “They shelled the school,” he said.",
        "“Hundreds slept there,” a porter said. “He shelled the school,” a cook said.",
        "Raiders shot farmers at dawn. “They shelled the school,” a cook said."
      })
  void theySaidByAWitnessAreNeitherHeNorVictims(String text) {
    Reading reading = read(text);
    assertThat(kind(reading, event(reading, "shelled"))).isEqualTo(StatementKind.DIRECT);
    assertThat(event(reading, "shelled").actor()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The rebels attacked Arda at dawn. “They shelled the school,” a nurse said.",
        "A nurse said: “The rebels burned houses at dawn. They shelled the school.”",
        "The rebels said they shelled the school."
      })
  void theySaidByAWitnessAreAPartyNamedBefore(String text) {
    Reading reading = read(text);
    assertThat(event(reading, "shelled").actor())
        .extracting(id -> reading.actor(id).orElseThrow().name())
        .containsExactly("rebels");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rebels shelled a school, which opened in 2009.",
        "Rebels shelled a school that was built in 1998.",
        "Rebels have shelled schools since the coup of 2015.",
        "Rebels shelled a school, although thousands had fled in May 2012.",
        "Guards fled on Friday, a day after rebels shelled a school."
      })
  void aTimeOfAnotherClauseIsNotTheEvents(String text) {
    assertThat(event(read(text), "shelled").when()).isEqualTo(new When.Unstated());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Sunday rebels shelled a school, which opened in 2009.",
        "Nine died when rebels shelled a school on Sunday.",
        "Rebels shelled families who slept in a school on Sunday.",
        "It was a raid in which rebels shelled a school on Sunday."
      })
  void aTimeOfItsOwnClauseIsTheEvents(String text) {
    assertThat(event(read(text), "shelled").when())
        .isEqualTo(new When.Days(LocalDate.of(2019, 5, 5), LocalDate.of(2019, 5, 5)));
  }

  @Test
  void aTimeRightBehindSinceIsTheEvents() {
    assertThat(event(read("Rebels have shelled the school since Sunday."), "shelled").when())
        .isEqualTo(new When.Days(LocalDate.of(2019, 5, 5), LocalDate.of(2019, 5, 6)));
  }

  private static When day(int day) {
    return new When.Days(LocalDate.of(2019, 5, day), LocalDate.of(2019, 5, day));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor told reporters in Oslo on Sunday that rebels shelled a school.",
        "The mayor said on Sunday that rebels shelled a school.",
        "“Rebels shelled a school,” the mayor told reporters in Oslo on Sunday.",
        "Speaking in Oslo on Sunday, the mayor said that rebels shelled a school."
      })
  void whereAndWhenSomebodySpeaksNothingElseTakesPlace(String text) {
    Event event = event(read(text), "shelled");
    assertThat(event.place()).isEmpty();
    assertThat(event.when()).isEqualTo(new When.Unstated());
  }

  @Test
  void tookPlaceWhereAndWhenWhoTellsOfItSays() {
    Reading reading =
        read("The mayor said in Oslo on Sunday that rebels shelled a school in Aleppo on 2 May.");
    Event event = event(reading, "shelled");
    assertThat(reading.places().get(event.place().orElseThrow()).span().in(reading.report().text()))
        .isEqualTo("Aleppo");
    assertThat(event.when()).isEqualTo(day(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "In Aleppo, the mayor said rebels shelled a school.",
        "Rebels shelled a school, the mayor said, in the old city of Aleppo."
      })
  void aPlaceApartFromTheSayingIsThatOfTheDeed(String text) {
    assertThat(event(read(text), "shelled").place()).isPresent();
  }

  @Test
  void noDayOfSayingGoesOn() {
    Reading reading = read("The mayor said on Sunday that he was ill. Rebels shelled a school.");
    assertThat(event(reading, "shelled").when()).isEqualTo(new When.Unstated());
  }

  @Test
  void anAccusationIsNowhere() {
    Reading reading = read("In Oslo, Ankara accused Damascus of shelling a school.");
    assertThat(event(reading, "accused").place()).isEmpty();
  }

  @Test
  void tookPlaceInTheTownRatherThanInWhatItLiesIn() {
    Reading reading = read("In Dayton, Ohio, a mob attacked a guard on Sunday.");
    int at = event(reading, "attacked").place().orElseThrow();
    assertThat(reading.places().get(at).span().in(reading.report().text())).isEqualTo("Dayton");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The toll of the earthquake rose to 312 on Sunday.",
        "It was the worst earthquake since 1998."
      })
  void aCountsDayAndALongTimeSinceAreNotTheEvents(String text) {
    assertThat(event(read(text), "earthquake").when()).isEqualTo(new When.Unstated());
  }

  @Test
  void whatIsAskedForDoesNotDateTheAsking() {
    Reading reading = read("Ankara demanded that Damascus withdraw its troops by Sunday.");
    assertThat(event(reading, "demanded").when()).isEqualTo(new When.Unstated());
  }

  @ParameterizedTest
  @CsvSource({
    "Ghana's main opposition party, Ghana's main opposition party",
    "Ghana's largest trade union, Ghana's largest trade union",
    "Ghana's striking teachers, Ghana's striking teachers",
    "Ghana's cabinet, Government of Ghana"
  })
  void whoActsForHimselfIsNotHisCountry(String party, String actor) {
    Reading reading = read(party + " suspended aid to the port of Tema on Friday.");
    assertThat(event(reading, "suspended aid").actor())
        .extracting(id -> reading.actor(id).orElseThrow().name())
        .containsExactly(actor);
  }

  @Test
  void whoAccusesIsWhoeverTheReportTakesForTheSpeaker() {
    Reading reading =
        read("Ghana's trade union, the Tema Dockers, accused the port of hiding a leak.");
    Event accused = event(reading, "accused");
    assertThat(accused.actor())
        .containsExactly(reading.statement(accused.statement()).orElseThrow().speaker());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The union accused the army on Saturday of shelling the port of Tema. | false",
        "The union accused the army of shelling the port of Tema on Saturday. | true"
      })
  void theDayOfTheAccusationIsNotThatOfTheDeed(String text, boolean dated) {
    When when = event(read(text), "shelling").when();
    assertThat(when instanceof When.Days).isEqualTo(dated);
  }
}
