package org.counterclaim.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import org.counterclaim.analysis.RandomNews;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyResolverTest {

  private static final SpeakerResolver RESOLVER = new SpeakerResolver(KnownActors.english());

  @ParameterizedTest
  @CsvSource({
    "Russian warplanes, Russian Aerospace Forces",
    "the Syrian army, Syrian Arab Army",
    "fighters from Ahrar al-Sham, Ahrar al-Sham",
    "forces loyal to Hezbollah, Hezbollah",
    "rebel fighters, rebel fighters",
    "Commander Yusuf Darwan, Yusuf Darwan"
  })
  void aNounPhraseMeansAParty(String phrase, String name) {
    assertThat(names("At dawn " + phrase + " moved north.", phrase)).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"heavy fire", "the depot", "three buildings", "others", "which", "it"})
  void aThingIsNoParty(String phrase) {
    assertThat(names("At dawn " + phrase + " came near.", phrase)).isEmpty();
  }

  @Test
  void aCoordinationNamesSeveral() {
    assertThat(
            names(
                "Hezbollah, the Syrian army and Russian jets advanced.",
                "Hezbollah, the Syrian army and Russian jets"))
        .containsExactly("Hezbollah", "Syrian Arab Army", "Russian Aerospace Forces");
    assertThat(names("Syrian and Russian forces entered.", "Syrian and Russian forces"))
        .containsExactly("Syrian Arab Army", "Armed Forces of Russia");
  }

  @Test
  void theArmyIsThatOfTheCountryInWhichTheReportPlays() {
    String text = "In Tarbeh and Qelaa government forces dug in.";
    List<PlaceMention> places = List.of(place(text, "Tarbeh"), place(text, "Qelaa"));
    assertThat(names(text, "government forces", places)).containsExactly("Syrian Arab Army");
    assertThat(names(text, "Qelaa", places)).isEmpty();
  }

  @Test
  void whereTwoCountriesCompeteTheArmyIsThatOfItsOwnSentence() {
    String text = "In Tarbeh the army dug in. In Garissa a shop burned. The government paid.";
    List<PlaceMention> two =
        List.of(place(text, "Tarbeh"), place(text, "Garissa", "KE", PlaceMention.Role.LITERAL));
    assertThat(names(text, "the army", two)).containsExactly("Syrian Arab Army");
    assertThat(names(text, "The government", two)).containsExactly("government");
  }

  @Test
  void aForeignTownInTheSentenceMovesNoArmyWhereOneCountryIsAlone() {
    String text = "Tarbeh, Qelaa and Nahrin burned. The army left Garissa.";
    List<PlaceMention> places =
        List.of(
            place(text, "Tarbeh"),
            place(text, "Qelaa"),
            place(text, "Nahrin"),
            place(text, "Garissa", "KE", PlaceMention.Role.LITERAL));
    assertThat(names(text, "The army", places)).containsExactly("Syrian Arab Army");
  }

  @Test
  void theArmyIsTheOneThatSpokeJustBefore() {
    String text = "The Kenyan army said it entered Tarbeh. The army and government forces met.";
    Attribution said =
        new Attribution(
            StatementKind.INDIRECT,
            Optional.of(at(text, "The Kenyan army")),
            Optional.of(at(text, "said")),
            List.of(at(text, "it entered Tarbeh")));
    PartyResolver parties =
        RESOLVER.meet(report(text), List.of(said), List.of(place(text, "Tarbeh")));
    List<String> kenyan = List.of(parties.voices().voices().get(0).speaker());
    assertThat(parties.resolve(at(text, "The army"))).isEqualTo(kenyan);
    assertThat(parties.resolve(at(text, "government forces"))).isNotEqualTo(kenyan).hasSize(1);
  }

  @Test
  void theTownOfADatelineIsNotWhereTheReportPlays() {
    String text = "GENEVA (Newsroom) - The Syrian envoy left. The government shelled Tarbeh.";
    PlaceMention seat = place(text, "GENEVA", "CH", PlaceMention.Role.LITERAL);
    PlaceMention nation = place(text, "Syrian", "SY", PlaceMention.Role.ADJECTIVE);
    assertThat(names(text, "The government", List.of(seat, nation)))
        .containsExactly("Government of Syria");
    assertThat(names(text, "The government", List.of(seat)))
        .containsExactly("Government of Switzerland");
  }

  @Test
  void theCapitalOfADatelineIsWhereTheReportPlays() {
    String text = "DAMASCUS (Newsroom) - The Russian envoy left. The government shelled Tarbeh.";
    PlaceMention seat = place(text, "DAMASCUS", "SY", PlaceMention.Role.LITERAL);
    PlaceMention nation = place(text, "Russian", "RU", PlaceMention.Role.ADJECTIVE);
    assertThat(names(text, "The government", List.of(seat, nation)))
        .containsExactly("Government of Syria");
  }

  @Test
  void aTownInASentenceIsWhereTheReportPlays() {
    String text = "Voters in Geneva (a Swiss town) met the Syrian envoy. The government paid.";
    PlaceMention town = place(text, "Geneva", "CH", PlaceMention.Role.LITERAL);
    PlaceMention nation = place(text, "Syrian", "SY", PlaceMention.Role.ADJECTIVE);
    assertThat(names(text, "The government", List.of(town, nation)))
        .containsExactly("Government of Switzerland");
  }

  @Test
  void rebelsAreOnePartyHoweverTheyAreCalled() {
    String text = "Rebels entered the village. Later rebel forces left it.";
    PartyResolver parties = RESOLVER.meet(report(text), List.of(), List.of());
    List<String> first = parties.resolve(at(text, "Rebels"));
    assertThat(parties.resolve(at(text, "rebel forces"))).isEqualTo(first);
    assertThat(parties.actors()).extracting(actor -> actor.mentions().size()).containsExactly(2);
  }

  @Test
  void theBackedRebelsAreTheOneGroupThatIsCalledBackedByName() {
    String text = "The U.S.-backed Hezbollah took a hill. The US-backed rebels dug in.";
    assertThat(names(text, "The US-backed rebels")).containsExactly("Hezbollah");
    String other = "The Iran-backed Hezbollah took a hill. The US-backed rebels dug in.";
    assertThat(names(other, "The US-backed rebels")).containsExactly("US-backed rebels");
    String two =
        "US-backed Hezbollah and the US-backed Ahrar al-Sham met. The US-backed rebels dug in.";
    assertThat(names(two, "The US-backed rebels")).containsExactly("US-backed rebels");
    String others = "The US-backed Hezbollah took a hill. In the south US-backed rebels dug in.";
    assertThat(names(others, "US-backed rebels")).containsExactly("US-backed rebels");
    String armed = "The heavily-armed Hezbollah took a hill. The heavily-armed rebels dug in.";
    assertThat(names(armed, "The heavily-armed rebels")).doesNotContain("Hezbollah");
  }

  @Test
  void theRebelsAreThenTheyAndOthersAreNot() {
    String text =
        "US-backed Hezbollah met. The US-backed rebels dug in. The rebels fired. Other rebels"
            + " fled.";
    PartyResolver parties = RESOLVER.meet(report(text), List.of(), List.of());
    List<String> backed = parties.resolve(at(text, "The US-backed rebels"));
    assertThat(parties.resolve(at(text, "The rebels"))).isEqualTo(backed);
    assertThat(parties.resolve(at(text, "Other rebels"))).isNotEqualTo(backed);
  }

  @Test
  void theyAreWhoCameUpLast() {
    String text = "Hezbollah held the ridge. They left it on Monday.";
    PartyResolver parties = RESOLVER.meet(report(text), List.of(), List.of());
    assertThat(parties.resolve(at(text, "They")))
        .isEqualTo(parties.resolve(at(text, "Hezbollah")))
        .hasSize(1);
  }

  @Test
  void theyAreNotTheQuotedOnes() {
    String text = "Hezbollah held the ridge. “They shelled us,” the Kenyan army said.";
    Attribution said =
        new Attribution(
            StatementKind.DIRECT,
            Optional.of(at(text, "the Kenyan army")),
            Optional.of(at(text, "said")),
            List.of(at(text, "They shelled us")));
    PartyResolver parties = RESOLVER.meet(report(text), List.of(said), List.of());
    assertThat(parties.resolve(at(text, "They")))
        .isEqualTo(parties.resolve(at(text, "Hezbollah")))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "A welder, He, false",
    "Witnesses, They, false",
    "The harbour minister, He, true",
    "The harbour minister, They, false",
    "Jonas Weil, He, true",
    "Hezbollah, They, true"
  })
  void anyoneElseWhoWasAskedIsNotMeantInAQuotation(String other, String pronoun, boolean meant) {
    String text = other + " said it was calm. “" + pronoun + " shelled us,” the mayor said.";
    Attribution first =
        new Attribution(
            StatementKind.INDIRECT,
            Optional.of(at(text, other)),
            Optional.of(at(text, "said")),
            List.of(at(text, "it was calm")));
    Attribution second =
        new Attribution(
            StatementKind.DIRECT,
            Optional.of(at(text, "the mayor")),
            Optional.of(at(text, "said.")),
            List.of(at(text, pronoun + " shelled us")));
    PartyResolver parties = RESOLVER.meet(report(text), List.of(first, second), List.of());
    String asked = parties.voices().voices().get(0).speaker();
    assertThat(parties.resolve(at(text, pronoun))).isEqualTo(meant ? List.of(asked) : List.of());
  }

  @Test
  void theyInAQuotationAreNotSomebodyOfLongBefore() {
    String text =
        "Hezbollah held the ridge. " + "It rained. ".repeat(80) + "“They shelled us,” Weil said.";
    Attribution said =
        new Attribution(
            StatementKind.DIRECT,
            Optional.of(at(text, "Weil")),
            Optional.of(at(text, "said")),
            List.of(at(text, "They shelled us")));
    PartyResolver parties = RESOLVER.meet(report(text), List.of(said), List.of());
    assertThat(parties.resolve(at(text, "They"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"40 farmers", "Two women", "Shoppers"})
  void heIsNotSeveral(String several) {
    String text = several + " blocked the road. He was shot.";
    PartyResolver parties = RESOLVER.meet(report(text), List.of(), List.of());
    parties.resolveOrName(at(text, several));
    assertThat(parties.resolve(at(text, "He"))).isEmpty();
  }

  @Test
  void heIsAParticularOne() {
    String text = "A shopper blocked the road. He was shot.";
    PartyResolver parties = RESOLVER.meet(report(text), List.of(), List.of());
    List<String> shopper = parties.resolveOrName(at(text, "A shopper"));
    assertThat(parties.resolve(at(text, "He"))).isEqualTo(shopper);
  }

  @Test
  void ourTroopsAreTheSpeakers() {
    String text = "Russia’s Defense Ministry said our troops had held the dam.";
    Attribution said =
        new Attribution(
            StatementKind.INDIRECT,
            Optional.of(at(text, "Russia’s Defense Ministry")),
            Optional.of(at(text, "said")),
            List.of(at(text, "our troops had held the dam")));
    PartyResolver parties = RESOLVER.meet(report(text), List.of(said), List.of());
    assertThat(parties.resolve(at(text, "our troops")))
        .containsExactly(parties.voices().voices().get(0).speaker());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyPhraseIsAnswered(int seed) {
    String text = RandomNews.text(seed, 400);
    Random random = new Random(seed);
    List<Span> phrases = new ArrayList<>();
    for (int i = 0; i < 200 && !text.isEmpty(); i++) {
      int begin = random.nextInt(text.length());
      phrases.add(new Span(begin, Math.min(text.length(), begin + random.nextInt(60))));
    }
    List<List<String>> once = answers(text, phrases);
    assertThat(answers(text, phrases)).isEqualTo(once);
  }

  private static List<List<String>> answers(String text, List<Span> phrases) {
    PartyResolver parties = RESOLVER.meet(report(text), List.of(), List.of());
    List<List<String>> answers = phrases.stream().map(parties::resolve).toList();
    List<String> ids = parties.actors().stream().map(Actor::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
    answers.forEach(each -> assertThat(ids).containsAll(each));
    return answers;
  }

  private static List<String> names(String text, String phrase) {
    return names(text, phrase, List.of());
  }

  private static List<String> names(String text, String phrase, List<PlaceMention> places) {
    PartyResolver parties = RESOLVER.meet(report(text), List.of(), places);
    List<String> ids = parties.resolve(at(text, phrase));
    return ids.stream()
        .flatMap(id -> parties.actors().stream().filter(actor -> actor.id().equals(id)))
        .map(Actor::name)
        .toList();
  }

  private static PlaceMention place(String text, String name) {
    return place(text, name, "SY", PlaceMention.Role.LITERAL);
  }

  private static PlaceMention place(
      String text, String name, String country, PlaceMention.Role role) {
    Place place =
        new Place(name, OptionalLong.empty(), 35, 37, Optional.of(country), Place.Precision.EXACT);
    return new PlaceMention(at(text, name), role, Optional.of(place), new Provenance("test", 1));
  }

  private static Span at(String text, String words) {
    int begin = text.indexOf(words);
    return new Span(begin, begin + words.length());
  }

  private static Report report(String text) {
    return Report.builder("test", text).build();
  }
}
