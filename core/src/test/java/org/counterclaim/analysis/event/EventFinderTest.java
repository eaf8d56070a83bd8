package org.counterclaim.analysis.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.analysis.RandomNews;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.analysis.attribution.FoundEvent;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.analysis.sentence.SentenceSplitter;
import org.counterclaim.claim.Event.Polarity;
import org.counterclaim.claim.Event.Root;
import org.counterclaim.claim.Event.Subtype;
import org.counterclaim.claim.Name;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventFinderTest {

  @Test
  void aPartyThatEndsItsSentenceHasNoFullStop() {
    String text = "Rebels attacked Norway and Peru. The army fled.";
    assertThat(Told.recipient(text, "attacked")).isEqualTo("Norway and Peru");
    String title = "Rebels attacked Gen. Doro and his guards.";
    assertThat(Told.recipient(title, "attacked")).startsWith("Gen. Doro");
  }

  @Test
  void findsWhoActsInAnActiveSentence() {
    String text = "On Tuesday, Syrian government forces shelled the town of Harim.";
    assertThat(Told.actor(text, "shelled")).isEqualTo("Syrian government forces");
    assertThat(Told.recipient(text, "shelled")).isEqualTo("the town of Harim");
  }

  @Test
  void turnsThePassiveAround() {
    String text = "Three nurses were abducted by gunmen near Kidal.";
    assertThat(Told.actor(text, "abducted")).isEqualTo("gunmen");
    assertThat(Told.recipient(text, "abducted")).isEqualTo("Three nurses");
  }

  @Test
  void namesNobodyWhereThePassiveDoesNot() {
    String text = "Three nurses were abducted near Kidal.";
    assertThat(Told.actor(text, "abducted")).isEqualTo("nobody");
    assertThat(Told.recipient(text, "abducted")).isEqualTo("Three nurses");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shot down | Malaysian airliner | Malaysian airliner shot down with 298 aboard",
        "downed | Malaysian plane | Malaysian plane downed over the sea",
        "attacked | Japanese tanker | Japanese tanker attacked off the coast",
        "shot down | The Malaysian airliner | The Malaysian airliner shot down last year was new."
      })
  void aThingThatIsSomebodysSuffersWhatIsDoneToIt(String trigger, String thing, String text) {
    assertThat(Told.actor(text, trigger)).isEqualTo("nobody");
    assertThat(Told.recipient(text, trigger)).isEqualTo(thing);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "accused | nobody | Mayor | Mayor accused of theft",
        "blamed | nobody | Dockers | Dockers blamed for the fire",
        "charged | nobody | Two pilots | Two pilots charged over the crash",
        "accused | The mayor | the dockers | The mayor accused the dockers.",
        "blamed | Dockers | pilots | Dockers blamed pilots for the fire."
      })
  void whoIsAccusedOfSomethingAccusesNobody(
      String trigger, String actor, String recipient, String text) {
    assertThat(Told.actor(text, trigger)).isEqualTo(actor);
    assertThat(Told.recipient(text, trigger)).isEqualTo(recipient);
  }

  @Test
  void aThingThatHasAnObjectActs() {
    String text = "An Iranian vessel attacked a tanker in the strait.";
    assertThat(Told.actor(text, "attacked")).isEqualTo("An Iranian vessel");
    assertThat(Told.recipient(text, "attacked")).startsWith("a tanker");
  }

  @Test
  void whoDiesDoesNothing() {
    String text = "Four miners died in the blast.";
    assertThat(Told.actor(text, "died")).isEqualTo("nobody");
    assertThat(Told.recipient(text, "died")).isEqualTo("Four miners");
  }

  @Test
  void aWordOfANameIsNoEvent() {
    String text = "The case was taken up by Frontline, and reporters saw it.";
    Span name = at(text, "Frontline");
    List<Name> names = List.of(new Name(name, Name.Kind.ORGANISATION));
    assertThat(Told.events(text)).isNotEmpty();
    assertThat(Told.events(text, names, List.of()))
        .noneMatch(event -> event.trigger().overlaps(name));
  }

  @Test
  void theNameOfAnEventIsOne() {
    String text = "Ten years on, the city remembers the Easter Bombing.";
    List<Name> names = List.of(new Name(at(text, "Easter Bombing"), Name.Kind.EVENT));
    assertThat(Told.events(text, names, List.of())).hasSameSizeAs(Told.events(text));
  }

  @Test
  void aPlainWordOfSayingIsNoEventWhateverTheModelSays() {
    String text = "The ministry said the bridge was old.";
    assertThat(Told.events(text, List.of(), List.of(seen(at(text, "said"))))).isEmpty();
    String other = "The ministry sealed the bridge off.";
    assertThat(Told.events(other, List.of(), List.of(seen(at(other, "sealed"))))).hasSize(1);
  }

  private static FoundEvent seen(Span trigger) {
    return new FoundEvent(
        trigger,
        0.9,
        3,
        Map.of(),
        Map.of(Subtype.DIPLO, 0.9),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        6);
  }

  private static Span at(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  @Test
  void readsHeadlinesThatLeaveOutTheAuxiliary() {
    String text = "Forty villagers killed in raid on market";
    assertThat(Told.recipient(text, "killed")).isEqualTo("Forty villagers");
  }

  @Test
  void knowsWhoseBombingItWas() {
    String text = "Russia's bombing of the hospital drew anger in Paris.";
    assertThat(Told.actor(text, "bombing")).isEqualTo("Russia");
    assertThat(Told.recipient(text, "bombing")).isEqualTo("the hospital");
  }

  @Test
  void knowsByWhomTheBombingWas() {
    String text = "The mass bombing of Raqqa by coalition jets went on.";
    assertThat(Told.actor(text, "bombing")).isEqualTo("coalition jets");
    assertThat(Told.recipient(text, "bombing")).startsWith("Raqqa");
  }

  @Test
  void takesTheSubjectOfALightVerb() {
    String text = "The rebels launched a surprise attack on the base.";
    assertThat(Told.actor(text, "attack")).isEqualTo("The rebels");
    assertThat(Told.recipient(text, "attack")).isEqualTo("the base");
  }

  @Test
  void takesAPartyInFrontOfTheNoun() {
    String text = "Turkish air strikes hit three villages.";
    assertThat(Told.actor(text, "air strikes")).isEqualTo("Turkish");
  }

  @Test
  void setsThoseWhoClashAgainstEachOther() {
    String text = "Clashes between the army and Hezbollah killed six people.";
    assertThat(Told.actor(text, "Clashes")).isEqualTo("the army");
    assertThat(Told.recipient(text, "Clashes")).isEqualTo("Hezbollah");
  }

  @Test
  void letsAnInfinitiveInheritItsSubject() {
    String text = "The ministry agreed to release the prisoners.";
    assertThat(Told.actor(text, "release")).isEqualTo("The ministry");
  }

  @Test
  void looksThroughARelativeClause() {
    String text = "The militia, which shelled the port, has withdrawn.";
    assertThat(Told.actor(text, "shelled")).isEqualTo("The militia");
  }

  @Test
  void tellsWhomASpeechActIsAddressedTo() {
    String text = "Ankara accused Damascus of breaking its promises.";
    assertThat(Told.actor(text, "accused")).isEqualTo("Ankara");
    assertThat(Told.recipient(text, "accused")).isEqualTo("Damascus");
    assertThat(Told.root(text)).isEqualTo("ACCUSE");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DENIED | shelled | The army has not shelled the camp.",
        "DENIED | claimed responsibility | No group has claimed responsibility.",
        "PLANNED | attack | The rebels plan to attack the port.",
        "THREATENED | bomb | The militia threatened to bomb the airport.",
        "PREVENTED | attack | Police foiled an attack on the station.",
        "HYPOTHETICAL | attack | If they attack the town, many will flee.",
        "HAPPENED | attacked | They attacked the town."
      })
  void saysWhetherItTookPlace(Polarity polarity, String trigger, String text) {
    assertThat(Told.at(text, trigger).polarity()).isEqualTo(polarity);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AGREE | Kenya will send food to Somalia.",
        "THREATEN | The union said it will boycott the election.",
        "REJECT | The company will not release the documents.",
        "YIELD | The junta released forty prisoners.",
        "AID | Norway provided $4 million in aid to Malawi.",
        "CONSULT | The envoy met tribal leaders in Sebha.",
        "SANCTION | Washington suspended aid to the government.",
        "COERCE | Brussels imposed sanctions on two generals.",
        "REQUEST | The opposition demanded the release of its leader.",
        "MOBILIZE | Iran deployed troops along the border.",
        "SUPPORT | Beijing praised the reforms of the new government.",
        "COOPERATE | The two services share intelligence on smugglers.",
        "PROTEST | Nurses demonstrated outside the ministry.",
        "none | Floods displaced hundreds of families."
      })
  void codesTheMainEventAsPloverDoes(String root, String text) {
    assertThat(Told.root(text)).isEqualTo(root);
  }

  @Test
  void takesTheMainClauseForTheNewsAndNotItsBackground() {
    String text = "Police arrested a lawyer on Friday, two weeks after a bombing killed a judge.";
    assertThat(Told.main(text).trigger().in(text)).isEqualTo("arrested");
  }

  @Test
  void looksThroughAVerbThatOnlyReports() {
    String text = "The ministry said on Sunday that rebels had shelled the hospital.";
    assertThat(Told.main(text).trigger().in(text)).isEqualTo("shelled");
  }

  @Test
  void findsSeveralEventsInOneSentence() {
    String text = "Rebels captured the village and executed nine prisoners.";
    assertThat(Told.events(text))
        .extracting(event -> event.trigger().in(text))
        .contains("captured", "executed");
    assertThat(Told.actor(text, "executed")).isEqualTo("Rebels");
  }

  @Test
  void takesNoPartOfANameForAnEvent() {
    String text = "The head of the National Liberation Army arrived in Tunis.";
    assertThat(Told.events(text))
        .extracting(event -> event.trigger().in(text))
        .doesNotContain("Liberation");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void staysWithinAnyTextAndGivesTheSameTwice(int seed) {
    LanguagePack pack = LanguagePack.english();
    EventFinder finder = new EventFinder(new EventLexicon(pack), KnownActors.english());
    String text = RandomNews.text(seed, 300);
    Report report = Report.of("random", text);
    Span all = new Span(0, text.length());
    List<SpannedEvent> events =
        finder.find(
            report, new SentenceSplitter(pack).split(report), List.of(), List.of(), List.of());
    assertThat(events).isSortedAccordingTo((a, b) -> a.trigger().compareTo(b.trigger()));
    assertThat(events)
        .allMatch(event -> all.covers(event.trigger()))
        .allMatch(event -> event.actor().map(all::covers).orElse(true))
        .allMatch(event -> event.recipient().map(all::covers).orElse(true))
        .allMatch(event -> event.confidence() > 0 && event.confidence() <= 1);
    assertThat(
            finder.find(
                report, new SentenceSplitter(pack).split(report), List.of(), List.of(), List.of()))
        .isEqualTo(events);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Guards killed 12 suspected smugglers in Arda.",
        "A raid by suspected rebels killed nine.",
        "Guards held alleged thieves overnight."
      })
  void whatSomebodyIsHeldForIsNoAccusation(String text) {
    assertThat(Told.events(text)).noneMatch(each -> each.root().equals(Optional.of(Root.ACCUSE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Guards suspected rebels of the raid.",
        "Guards have accused rebels of the raid.",
        "Brenn cut its ties and accused rebels of the raid."
      })
  void whoSuspectsSomebodyAccuses(String text) {
    assertThat(Told.events(text)).anyMatch(each -> each.root().equals(Optional.of(Root.ACCUSE)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The harbour master called the claim baseless. | called",
        "Norway branded the dockers' report of theft “a lie”. | branded",
        "The envoy described the allegation as laughable. | described",
        "The union brushed aside suggestions of theft. | brushed aside",
        "The mayor rubbished the rumours. | rubbished"
      })
  void whoGivesAVerdictOnAClaimRejectsIt(String text, String trigger) {
    SpannedEvent event = Told.at(text, trigger);
    assertThat(event.root()).contains(Root.REJECT);
    assertThat(event.actor().orElseThrow().begin()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbour master called the vote on Sunday.",
        "Norway described the new port to visitors.",
        "The union called the report encouraging."
      })
  void whoOnlyCallsItSomethingDoesNot(String text) {
    assertThat(Told.events(text))
        .noneMatch(event -> event.root().filter(Root.REJECT::equals).isPresent());
  }
}
