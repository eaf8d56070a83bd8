package org.counterclaim.analysis.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.counterclaim.analysis.RandomNews;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.analysis.sentence.SentenceSplitter;
import org.counterclaim.analysis.speaker.PartyResolver;
import org.counterclaim.analysis.speaker.SpeakerResolver;
import org.counterclaim.analysis.time.TimeTagger;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.When;
import org.counterclaim.text.Language;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places stand in braces in the texts; they are taken out before the text is read. */
class ControlFinderTest {

  private static final LanguagePack PACK = LanguagePack.english();
  private static final ControlFinder FINDER = new ControlFinder(PACK);
  private static final SentenceSplitter SPLITTER = new SentenceSplitter(PACK);
  private static final TimeTagger TIMES = TimeTagger.ofLanguage(Language.ENGLISH);
  private static final SpeakerResolver SPEAKERS = new SpeakerResolver(KnownActors.english());

  static Stream<String> examples() {
    return PACK.examples("control/words").stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleOfTheListsIsRead(String example) {
    String[] parts = example.split("=>", 2);
    String marked = parts[0].replace("[", "").replace("]", "").strip();
    String party = parts[0].substring(parts[0].indexOf('[') + 1, parts[0].indexOf(']'));
    Marked text = Marked.of(marked + ".");
    List<FoundControl> found = find(text);
    assertThat(found).hasSize(text.places().size());
    assertThat(found)
        .extracting(each -> each.change().name().toLowerCase(java.util.Locale.ROOT))
        .containsOnly(parts[1].strip());
    assertThat(found)
        .allSatisfy(
            each ->
                assertThat(each.holders())
                    .extracting(span -> span.in(text.text()))
                    .contains(party));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The union holds {Ruritania} responsible for the shooting.",
        "{Ruritania} was held accountable by the court.",
        "The widow took {Ruritania} to court.",
        "The raiders took {Arda} by surprise.",
        "The ally held {Ruritania} to its promise.",
        "The liberals lost {Arda} in the election."
      })
  void whoIsHeldToAccountIsNotHeld(String text) {
    assertThat(said(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hezbollah seized the {Ruritania}-flagged oil tanker Petrel.",
        "Hezbollah seized a fishing boat, {Arda} police said.",
        "Hezbollah seized {Ruritania}'s patrol vessels.",
        "Hezbollah captured two {Ruritania} army helicopters.",
        "Hezbollah took hostages, {Arda} radio said."
      })
  void whoSeizesAShipTakesNoGround(String text) {
    assertThat(said(text)).isEmpty();
  }

  @Test
  void whoSeizesAPlaceWithItsShipsTakesIt() {
    assertThat(said("Hezbollah seized the port of {Arda} and three vessels there."))
        .containsExactly("TAKES Arda Hezbollah");
  }

  @Test
  void aPlaceThatIsTakenInAnAttackIsTaken() {
    assertThat(said("The rebels took {Arda} in the spring.")).hasSize(1);
  }

  @Test
  void aListOfPlacesIsTakenWhole() {
    assertThat(
            said(
                "Islamic State has been removed from all posts in {the east} — including the cities of "
                    + "{Arda}, {Belin}, and {Corra} — by the army."))
        .startsWith(
            "LOSES Arda Islamic State", "LOSES Belin Islamic State", "LOSES Corra Islamic State");
  }

  @Test
  void aSharedSuccessHasTwoHolders() {
    assertThat(said("The Russian military and Hezbollah later freed {Arda} city."))
        .containsExactly("TAKES Arda Armed Forces of Russia", "TAKES Arda Hezbollah");
  }

  @Test
  void whoIsDrivenOutLosesAndTheOtherTakes() {
    assertThat(said("Hezbollah drove Islamic State out of {Arda}."))
        .containsExactly("TAKES Arda Hezbollah", "LOSES Arda Islamic State");
  }

  @Test
  void theCityIsTheOneNamedLast() {
    assertThat(said("Shells fell on {Arda}. Hezbollah took control of the town."))
        .containsExactly("TAKES Arda Hezbollah");
  }

  @Test
  void theCityIsNotAQuarterOfIt() {
    assertThat(
            said(
                "The front ran through {Arda}. A blast hit the neighborhood of {Belin}, "
                    + "quiet since Hezbollah took full control of the city."))
        .containsExactly("TAKES Arda Hezbollah");
  }

  @Test
  void theCityIsTheOneOfWhichAQuarterWasNamedThoughItsApostropheIsLost() {
    assertThat(
            said(
                "A blast hit {Ardas} Belin district. The area was quiet since Hezbollah took "
                    + "full control of the city."))
        .containsExactly("TAKES Ardas Hezbollah");
    assertThat(said("Hezbollah took {Ardas} hills.")).isEmpty();
  }

  @Test
  void aDayWithoutACommaIsNoPartOfTheParty() {
    assertThat(said("On June 23 Hezbollah broke into western districts of {Arda}."))
        .containsExactly("TAKES Arda Hezbollah");
    assertThat(said("On June 23 Hezbollah broke into {Arda}."))
        .containsExactly("CONTESTS Arda Hezbollah");
  }

  @Test
  void managingToControlIsTaking() {
    assertThat(said("Hezbollah managed to control {Arda}."))
        .containsExactly("TAKES Arda Hezbollah");
    assertThat(said("Hezbollah managed to hold {Arda}.")).containsExactly("HOLDS Arda Hezbollah");
  }

  @Test
  void whoseStrongholdItIsHoldsIt() {
    assertThat(said("Jets bombed {Arda}, a Hezbollah stronghold, and {Belin}."))
        .containsExactly("HOLDS Arda Hezbollah");
    assertThat(said("Jets bombed {Arda}, a former stronghold of the party.")).isEmpty();
  }

  @Test
  void aPlaceTiedByAHyphenIsNoGround() {
    assertThat(said("{Arda}-backed Hezbollah fighters took control of the town.")).isEmpty();
  }

  @Test
  void noLongerHoldingIsLosing() {
    assertThat(said("Hezbollah no longer controls {Arda}."))
        .containsExactly("LOSES Arda Hezbollah");
  }

  @Test
  void whatLiesBesideAPlaceThatIsTakenIsNotTaken() {
    assertThat(said("Hezbollah captured the area of {Arda} east of {Belin}."))
        .containsExactly("TAKES Arda Hezbollah");
    assertThat(said("Hezbollah captured the south of {Arda}."))
        .containsExactly("TAKES Arda Hezbollah");
    assertThat(said("Hezbollah encircled the rebel-held east of {Arda}."))
        .contains("CONTESTS Arda Hezbollah");
    assertThat(said("A village north of {Belin} was captured by Hezbollah.")).isEmpty();
  }

  @Test
  void whatAPlacePossessesIsTakenWhereItIsNamed() {
    assertThat(said("Hezbollah captured {Belin}'s town of {Arda}."))
        .containsExactly("TAKES Arda Hezbollah");
  }

  @Test
  void thePortIsThePlaceThatIsCalledSo() {
    assertThat(said("Shells fell on {Arda port}. Hezbollah withdrew from the port."))
        .containsExactly("LOSES Arda port Hezbollah");
  }

  @Test
  void aDayIsNoPartOfTheHolder() {
    Marked text = Marked.of("Last week Hezbollah fighters captured {Arda}.");
    assertThat(find(text))
        .singleElement()
        .satisfies(
            each ->
                assertThat(each.holders())
                    .extracting(span -> span.in(text.text()))
                    .noneMatch(words -> words.startsWith("Last")));
  }

  @Test
  void tryingIsContesting() {
    assertThat(said("Hezbollah is trying to capture {Arda}."))
        .containsExactly("CONTESTS Arda Hezbollah");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hezbollah failed to capture {Arda}.",
        "Hezbollah would take {Arda} if ordered.",
        "Hezbollah was prevented from capturing {Arda}.",
        "Hezbollah captured forty fighters in {Arda}.",
        "Hezbollah held a parade in {Arda}.",
        "Hezbollah entered {Arda}.",
        "Hezbollah secured {Arda}'s coast.",
        "Hezbollah captured a hill south of {Arda}.",
        "Hezbollah captured three farms, located southeast of the ruins of {Arda}.",
        "Shells fell on {Arda}. Hezbollah withdrew from the port.",
        "Medics spoke of raids on besieged {Arda}.",
        "The film captured the spirit of {Arda}."
      })
  void whatIsNotDoneOrNoTakingIsNoChange(String text) {
    assertThat(said(text)).isEmpty();
  }

  @Test
  void theDayIsTheNearestOfTheSentence() {
    Marked text = Marked.of("On 9 May 2017 Hezbollah captured {Arda}.");
    assertThat(find(text))
        .singleElement()
        .extracting(FoundControl::when)
        .isInstanceOf(When.Days.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyTextIsReadTheSameTwice(int seed) {
    Marked text =
        Marked.of(
            RandomNews.text(seed, 200).replace('{', ' ')
                + " captured {Arda}, "
                + RandomNews.text(seed + 50, 200).replace('{', ' ')
                + " held by {Belin}");
    List<FoundControl> once = find(text);
    assertThat(find(text)).isEqualTo(once);
    once.forEach(
        each -> assertThat(each.evidence().end()).isLessThanOrEqualTo(text.text().length()));
  }

  private static List<String> said(String marked) {
    Marked text = Marked.of(marked);
    Report report = Report.builder("test", text.text()).build();
    PartyResolver parties = SPEAKERS.meet(report, List.of(), text.places());
    List<Control> control =
        find(text).stream().flatMap(each -> each.of("s1", parties).stream()).toList();
    return control.stream()
        .map(
            each ->
                each.change()
                    + " "
                    + text.places().get(each.place()).span().in(text.text())
                    + " "
                    + name(parties, each.holder()))
        .toList();
  }

  private static String name(PartyResolver parties, String id) {
    return parties.actors().stream()
        .filter(actor -> actor.id().equals(id))
        .map(Actor::name)
        .findFirst()
        .orElseThrow();
  }

  private static List<FoundControl> find(Marked text) {
    Report report = Report.builder("test", text.text()).build();
    List<Sentence> sentences = SPLITTER.split(report);
    return FINDER.find(report, sentences, text.places(), TIMES.tag(report, sentences));
  }

  private record Marked(String text, List<PlaceMention> places) {
    static Marked of(String marked) {
      StringBuilder text = new StringBuilder();
      List<PlaceMention> places = new ArrayList<>();
      int begin = -1;
      for (int i = 0; i < marked.length(); i++) {
        char c = marked.charAt(i);
        if (c == '{') {
          begin = text.length();
        } else if (c == '}') {
          places.add(place(new Span(begin, text.length()), text.substring(begin)));
        } else {
          text.append(c);
        }
      }
      return new Marked(text.toString(), places);
    }

    /** A place called as its words, without the "s" of a lost apostrophe. */
    private static PlaceMention place(Span span, String words) {
      String name = words.equals("Ardas") ? "Arda" : words;
      Place place =
          new Place(name, OptionalLong.empty(), 35, 37, Optional.of("SY"), Place.Precision.EXACT);
      return new PlaceMention(
          span, PlaceMention.Role.LITERAL, Optional.of(place), new Provenance("test", 1));
    }
  }
}
