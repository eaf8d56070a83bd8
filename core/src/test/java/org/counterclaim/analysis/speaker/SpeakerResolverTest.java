package org.counterclaim.analysis.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.counterclaim.analysis.RandomNews;
import org.counterclaim.analysis.actor.KnownActors;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerResolverTest {

  private static final SpeakerResolver RESOLVER = new SpeakerResolver(KnownActors.english());

  @Test
  void heIsThePersonWhoSpoke() {
    List<String> names =
        Talk.of("Harbour master Jonas Weil said the quay held. He added that nobody was hurt.")
            .said("Harbour master Jonas Weil", "said", "the quay held")
            .said("He", "added", "nobody was hurt")
            .names();
    assertThat(names).containsExactly("Jonas Weil", "Jonas Weil");
  }

  @Test
  void sheIsNotAMan() {
    List<String> names =
        Talk.of(
                "Spokeswoman Mara Lund said the road was open. Mr. Karl Brandt said it was shut. "
                    + "She insisted it was open all day.")
            .said("Spokeswoman Mara Lund", "said", "the road was open")
            .said("Mr. Karl Brandt", "said", "it was shut")
            .said("She", "insisted", "it was open all day")
            .names();
    assertThat(names).containsExactly("Mara Lund", "Karl Brandt", "Mara Lund");
  }

  @Test
  void aMetonymIsTheGovernmentAndTheMinistryIsNot() {
    List<String> names =
        Talk.of(
                "Russia’s Defense Ministry said the camp was empty. The Ministry denied a strike. "
                    + "Washington rejected Moscow’s claims that the camp was empty.")
            .said("Russia’s Defense Ministry", "said", "the camp was empty")
            .said("The Ministry", "denied", "a strike")
            .said("Moscow’s", "claims", "that the camp was empty")
            .names();
    assertThat(names)
        .containsExactly(
            "Ministry of Defence of the Russian Federation",
            "Ministry of Defence of the Russian Federation",
            "Government of Russia");
  }

  @Test
  void aSurnameIsAPersonBeforeItIsACapital() {
    List<String> names =
        Talk.of("Teacher Valerie Paris said she fled. Paris said the door was locked.")
            .said("Teacher Valerie Paris", "said", "she fled")
            .said("Paris", "said", "the door was locked")
            .names();
    assertThat(names).containsExactly("Valerie Paris", "Valerie Paris");
    assertThat(
            Talk.of("Paris said the door was locked.")
                .said("Paris", "said", "the door was locked")
                .names())
        .containsExactly("Government of France");
  }

  @Test
  void aHeadlinesSurnameFindsItsBearer() {
    List<String> names =
        Talk.of("Bridge will open, Osterman says\n\nMayor Ulla Osterman said the bridge was sound.")
            .said("Osterman", "says", "Bridge will open")
            .said("Mayor Ulla Osterman", "said", "the bridge was sound")
            .names();
    assertThat(names).containsExactly("Ulla Osterman", "Ulla Osterman");
  }

  @Test
  void theNameBehindTheNounIsTheBodys() {
    List<String> names =
        Talk.of("The operator, Kelda Water, denied a leak. The company said the pipe was new.")
            .said("The operator, Kelda Water", "denied", "a leak")
            .said("The company", "said", "the pipe was new")
            .names();
    assertThat(names).containsExactly("Kelda Water", "Kelda Water");
  }

  @Test
  void severalCompaniesAreNotTheOneThatSpoke() {
    List<String> names =
        Talk.of("Kelda Water said the pipe was new. The companies said the price was fair.")
            .named(Name.Kind.ORGANISATION, "Kelda Water")
            .said("Kelda Water", "said", "the pipe was new")
            .said("The companies", "said", "the price was fair")
            .names();
    assertThat(names).containsExactly("Kelda Water", "companies");
  }

  @Test
  void anArmedGroupIsNotTheArmy() {
    List<String> names =
        Talk.of("The Syrian Democratic Forces said they left. The army said it stayed.")
            .said("The Syrian Democratic Forces", "said", "they left")
            .said("The army", "said", "it stayed")
            .names();
    assertThat(names).containsExactly("Syrian Democratic Forces", "army");
  }

  @Test
  void aChargeThatNobodyIsNamedForIsNotTheOnesWhoDeniesIt() {
    List<String> names =
        Talk.of("Governor Jane Roe spoke. She denied allegations that her guards had fired.")
            .said("Governor Jane Roe", "spoke", "spoke")
            .said("She", "denied", "allegations that her guards had fired")
            .said(StatementKind.NOMINAL, "", "allegations", "her guards had fired")
            .names();
    assertThat(names).containsExactly("Jane Roe", "Jane Roe", "unspecified reports");
  }

  @Test
  void theAllegationIsItsLastSpeakersButNotOfWhomItTells() {
    List<String> names =
        Talk.of(
                "Rescuers said the guards fired. The Kelda Guard said no. The mayor repeated the"
                    + " allegation that the Kelda Guard fired.")
            .said("Rescuers", "said", "the guards fired")
            .said("The Kelda Guard", "said", "no")
            .said("The mayor", "repeated", "the allegation that the Kelda Guard fired")
            .said(StatementKind.NOMINAL, "", "allegation", "the Kelda Guard fired")
            .names();
    assertThat(names).containsExactly("Rescuers", "Kelda Guard", "mayor", "Rescuers");
  }

  @Test
  void aChargeIsNotOfWhoSpokeOfSomethingElse() {
    List<String> names =
        Talk.of(
                "The Kelda Guard said its gates were shelled. Lima said a bridge was shut. Oslo"
                    + " rejected the charge that it was shelling Kelda, and the claim that it"
                    + " paid.")
            .said("The Kelda Guard", "said", "its gates were shelled")
            .said("Lima", "said", "a bridge was shut")
            .said("Oslo", "rejected", "the charge that it was shelling Kelda")
            .said(StatementKind.NOMINAL, "", "charge", "it was shelling Kelda")
            .said(StatementKind.NOMINAL, "", "claim", "it paid")
            .names();
    assertThat(names)
        .containsExactly(
            "Kelda Guard",
            "Government of Peru",
            "Government of Norway",
            "Kelda Guard",
            "unspecified reports");
  }

  @ParameterizedTest
  @ValueSource(strings = {"The United States", "The United Nations"})
  void aBodyWithTheNameOfSeveralIsIt(String body) {
    List<String> names =
        Talk.of("The Kelda Watch said jets came. " + body + " said it believed the mayor.")
            .named(Name.Kind.ORGANISATION, "The Kelda Watch")
            .said("The Kelda Watch", "said", "jets came")
            .said(body, "said", "it believed the mayor")
            .said("it", "believed", "the mayor")
            .names();
    assertThat(names.get(2)).isEqualTo(names.get(1)).isNotEqualTo(names.get(0));
  }

  @Test
  void anArmyByNameIsTheArmy() {
    List<String> names =
        Talk.of("The Free Syrian Army said it left. The army said no shot was fired.")
            .said("The Free Syrian Army", "said", "it left")
            .said("The army", "said", "no shot was fired")
            .names();
    assertThat(names).containsExactly("Free Syrian Army", "Free Syrian Army");
  }

  @Test
  void theArmyIsThatOfTheStateWhereTheReportPlays() {
    assertThat(
            Talk.of("The army said it had left Garissa. Clerks said the army was still there.")
                .at("Garissa", "KE")
                .said("The army", "said", "it had left Garissa")
                .speakers()
                .get(0)
                .affiliation())
        .containsExactly("KE");
  }

  @Test
  void anArmyOfAnotherNameIsTheArmy() {
    List<String> names =
        Talk.of("Kenya's army said it had left Ancon. The army said it would return.")
            .at("Ancon", "PE")
            .said("Kenya's army", "said", "it had left Ancon")
            .said("The army", "said", "it would return")
            .names();
    assertThat(names).containsExactly("Kenya Defence Forces", "Kenya Defence Forces");
  }

  @Test
  void whereTwoCountriesCompeteTheArmyIsThatOfTheOneNamedFirst() {
    Talk talk =
        Talk.of("Huts burned in Garissa. The army said it had left. Shops burned in Puno, Peru.")
            .at("Garissa", "KE")
            .at("Puno", "PE")
            .at("Peru", "PE")
            .said("The army", "said", "it had left");
    assertThat(talk.names()).containsExactly("Kenya Defence Forces");
  }

  @Test
  void whereNothingTellsTheArmyIsSomeArmy() {
    Talk talk =
        Talk.of("Shops burned in Garissa and Puno. The army said it had left.")
            .at("Garissa", "KE")
            .at("Puno", "PE")
            .said("The army", "said", "it had left");
    assertThat(talk.names()).containsExactly("army");
  }

  @Test
  void itIsNotWhereAnotherArmyCameUpOrItIsSomeArmy() {
    assertThat(
            Talk.of("The Somali army said it had left Garissa. The army said it would return.")
                .at("Garissa", "KE")
                .said("The Somali army", "said", "it had left Garissa")
                .said("The army", "said", "it would return")
                .speakers()
                .get(1)
                .affiliation())
        .containsExactly("SO");
    assertThat(
            Talk.of("An army said it had left Garissa.")
                .at("Garissa", "KE")
                .said("An army", "said", "it had left Garissa")
                .names())
        .containsExactly("army");
  }

  @Test
  void heIsThePresidentWhoWasSilentSoFar() {
    List<String> names =
        Talk.of("The president toured the camp on Friday. He said nobody would freeze.")
            .said("He", "said", "nobody would freeze")
            .names();
    assertThat(names).containsExactly("president");
  }

  @Test
  void sheIsNotAKingAndNobodyElseIsThere() {
    List<String> names =
        Talk.of("The king toured the camp on Friday. She said nobody would freeze.")
            .said("She", "said", "nobody would freeze")
            .names();
    assertThat(names).containsExactly("unnamed speaker");
  }

  @Test
  void theAccusationWithoutMoreIsOfWhoSpokeLast() {
    List<String> names =
        Talk.of("Villagers said the gates were open. Kelda Water called the accusation baseless.")
            .said("Villagers", "said", "the gates were open")
            .said("Kelda Water", "called", "the accusation baseless")
            .said(StatementKind.NOMINAL, "", "accusation", "the accusation")
            .names();
    assertThat(names).containsExactly("Villagers", "Kelda Water", "Villagers");
  }

  @Test
  void claimsThatAreRejectedAreSomebodyElses() {
    List<String> names =
        Talk.of("Villagers said the gates were open. Those claims are wrong, Kelda Water said.")
            .said("Villagers", "said", "the gates were open")
            .said(StatementKind.NOMINAL, "", "claims", "Those claims")
            .said("Kelda Water", "said", "Those claims are wrong")
            .names();
    assertThat(names).containsExactly("Villagers", "Villagers", "Kelda Water");
  }

  @Test
  void aHeadlinesRoleFindsItsBearer() {
    String text = "Envoy hopes for truce\n\nThe envoy, Ulla Osterman, said she was hopeful.";
    List<String> names =
        Talk.titled("Envoy hopes for truce", text)
            .said("Envoy", "hopes", "truce")
            .said("The envoy, Ulla Osterman", "said", "she was hopeful")
            .names();
    assertThat(names).containsExactly("Ulla Osterman", "Ulla Osterman");
  }

  @Test
  void aRoleWithoutArticleBelowTheHeadlineIsSomebodyElse() {
    String text = "Talks end\n\nEnvoy was pleased. The envoy, Ulla Osterman, said she was hopeful.";
    List<String> names =
        Talk.titled("Talks end", text)
            .said("Envoy", "was", "pleased")
            .said("The envoy, Ulla Osterman", "said", "she was hopeful")
            .names();
    assertThat(names).containsExactly("Envoy", "Ulla Osterman");
  }

  @Test
  void herSpokesmanIsCalledAfterHer() {
    List<String> names =
        Talk.of("Mayor Ulla Osterman said it was safe. Her office called the report a lie.")
            .said("Mayor Ulla Osterman", "said", "it was safe")
            .said("Her office", "called", "the report a lie")
            .names();
    assertThat(names).containsExactly("Ulla Osterman", "Ulla Osterman's office");
  }

  @Test
  void twoPeopleOfOneSurnameAreTwo() {
    List<String> names =
        Talk.of("Doctor Lena Voss said ten died. Driver Tom Voss said two died.")
            .said("Doctor Lena Voss", "said", "ten died")
            .said("Driver Tom Voss", "said", "two died")
            .names();
    assertThat(names).containsExactly("Lena Voss", "Tom Voss");
  }

  @Test
  void readsRoleAndAffiliationFromTheText() {
    Actor adviser =
        Talk.of("Bashar al-Assad’s senior adviser Rima Halabi promised a return.")
            .said("Bashar al-Assad’s senior adviser Rima Halabi", "promised", "a return")
            .speakers()
            .get(0);
    assertThat(adviser.name()).isEqualTo("Rima Halabi");
    assertThat(adviser.kind()).isEqualTo(Actor.Kind.PERSON);
    assertThat(adviser.affiliation()).containsExactly("SY");
  }

  @Test
  void anUnnamedSpokesmanStaysUnnamedWithWhatIsKnown() {
    Actor actor =
        Talk.of("A Pentagon representative rejected the report.")
            .said("A Pentagon representative", "rejected", "the report")
            .speakers()
            .get(0);
    assertThat(actor.kind()).isEqualTo(Actor.Kind.UNNAMED);
    assertThat(actor.name()).isEqualTo("Pentagon representative");
    assertThat(actor.affiliation()).containsExactly("US Department of Defense");
  }

  @Test
  void whoBacksAnArmyIsNotWhatItsSpokesmanBelongsTo() {
    for (String source :
        List.of("A spokesman for the army, which is armed by Iran", "Units backed by Iran")) {
      Actor actor =
          Talk.of(source + ", said it burned.").said(source, "said", "it burned").speakers().get(0);
      assertThat(actor.affiliation()).isEmpty();
    }
  }

  @Test
  void activistsStayUnnamedAndAreOneParty() {
    List<Actor> speakers =
        Talk.of("Activists in Homs said it burned. The activists said nobody came.")
            .said("Activists in Homs", "said", "it burned")
            .said("The activists", "said", "nobody came")
            .speakers();
    assertThat(speakers).extracting(Actor::kind).containsOnly(Actor.Kind.UNNAMED);
    assertThat(speakers.get(0)).isEqualTo(speakers.get(1));
  }

  @Test
  void aMonitorIsWhichMonitorTheTextNames() {
    List<String> names =
        Talk.of(
                "Raid kills nine: monitor\n\nA raid killed nine, a monitoring group said. "
                    + "The Syrian Observatory for Human Rights said jets came at dawn. "
                    + "The Britain-based group said two were children.")
            .said("a monitoring group", "said", "A raid killed nine")
            .said("The Syrian Observatory for Human Rights", "said", "jets came at dawn")
            .said("The Britain-based group", "said", "two were children")
            .names();
    assertThat(names).containsOnly("Syrian Observatory for Human Rights");
  }

  @Test
  void anAbbreviationInBracketsIsLearnt() {
    List<String> names =
        Talk.of(
                "The Lakeside Harm Register (LHR) counted six dead. LHR said the toll may rise. "
                    + "XYZ said nothing fell.")
            .said("The Lakeside Harm Register (LHR)", "counted", "six dead")
            .said("LHR", "said", "the toll may rise")
            .said("XYZ", "said", "nothing fell")
            .names();
    assertThat(names.get(1)).isEqualTo(names.get(0)).isEqualTo("Lakeside Harm Register");
    assertThat(names.get(2)).isEqualTo("XYZ");
  }

  @Test
  void weInsideAQuotationIsTheSpeakersBody() {
    List<String> names =
        Talk.of(
                "A Pentagon representative said: “We know that jets struck the bank, "
                    + "and our assessment is that it was empty.”")
            .said(
                StatementKind.DIRECT,
                "A Pentagon representative",
                "said",
                "We know that jets struck the bank, and our assessment is that it was empty.")
            .said("We", "know", "jets struck the bank")
            .said("our", "assessment", "it was empty")
            .names();
    assertThat(names)
        .containsExactly(
            "Pentagon representative", "US Department of Defense", "US Department of Defense");
  }

  @Test
  void weOutsideQuotationsIsTheOutlet() {
    Actor actor =
        Talk.of("As we reported on Monday, the dam is leaking.")
            .said("we", "reported", "the dam is leaking")
            .speakers()
            .get(0);
    assertThat(actor.kind()).isEqualTo(Actor.Kind.NARRATOR);
  }

  @Test
  void theOutletNamedIsTheNarrator() {
    Actor actor =
        Talk.of("The Harbour Courier found that the lock was new.")
            .said("The Harbour Courier", "found", "the lock was new")
            .speakers()
            .get(0);
    assertThat(actor.kind()).isEqualTo(Actor.Kind.NARRATOR);
  }

  @Test
  void hearsayIsOneUnnamedParty() {
    List<Actor> speakers =
        Talk.of("The fort reportedly fell. Reports said the bridge had gone.")
            .said(StatementKind.HEARSAY, "", "reportedly", "The fort")
            .said(StatementKind.HEARSAY, "Reports", "said", "the bridge had gone")
            .speakers();
    assertThat(speakers.get(0)).isEqualTo(speakers.get(1));
    assertThat(speakers.get(0).kind()).isEqualTo(Actor.Kind.UNNAMED);
  }

  @Test
  void aStatementWithinAnotherCameThroughItsSpeaker() {
    Talk talk =
        Talk.of("Amaq said a commander claimed that the town was free.")
            .said("Amaq", "said", "a commander claimed that the town was free")
            .said("a commander", "claimed", "the town was free");
    assertThat(talk.via()).containsExactly(List.of(), List.of("Amaq"));
  }

  @Test
  void whoWasToldPassesItOnUnlessItIsTheOutlet() {
    assertThat(
            Talk.of("Fisherman Ole Berg told Reuters the net was cut.")
                .said("Fisherman Ole Berg", "told", "the net was cut")
                .via())
        .containsExactly(List.of("Reuters"));
    assertThat(
            Talk.of("Fisherman Ole Berg told the Harbour Courier the net was cut.")
                .said("Fisherman Ole Berg", "told", "the net was cut")
                .via())
        .containsExactly(List.of());
    assertThat(
            Talk.of("Fisherman Ole Berg told the court the net was cut.")
                .said("Fisherman Ole Berg", "told", "the net was cut")
                .via())
        .containsExactly(List.of());
  }

  @Test
  void whoCitesIsTheWayItCame() {
    Talk talk =
        Talk.of(
                "Yonhap reported shelling, quoting Korean Central News Agency as saying it was"
                    + " war.")
            .said("Yonhap", "reported", "shelling")
            .said("Korean Central News Agency", "quoting", "it was war");
    assertThat(talk.via().get(1)).containsExactly("Yonhap");
  }

  @Test
  void aStatementsAuthorSpeaksNotThePaper() {
    assertThat(
            Talk.of(
                    "A statement of the US Central Command (CENTCOM) claimed a hit. "
                        + "The statement said dozens died.")
                .said("A statement of the US Central Command (CENTCOM)", "claimed", "a hit")
                .said("The statement", "said", "dozens died")
                .names())
        .containsExactly("US Central Command", "US Central Command");
  }

  @Test
  void twoWhoSpeakTogetherAreAPartyOfTheirOwn() {
    List<String> names =
        Talk.of(
                "Human Rights Watch and Amnesty International said the cells were full. "
                    + "Amnesty International said it had written.")
            .said("Human Rights Watch and Amnesty International", "said", "the cells were full")
            .said("Amnesty International", "said", "it had written")
            .names();
    assertThat(names)
        .containsExactly("Human Rights Watch and Amnesty International", "Amnesty International");
  }

  @Test
  void theForeignMinisterIsWhoHeldTheOfficeThatDay() {
    assertThat(
            Talk.of("The Russian foreign minister said talks would go on.")
                .said("The Russian foreign minister", "said", "talks would go on")
                .names())
        .containsExactly("Sergei Lavrov");
    assertThat(
            Talk.of("A Russian foreign ministry official said talks would go on.")
                .said("A Russian foreign ministry official", "said", "talks would go on")
                .speakers()
                .get(0)
                .kind())
        .isEqualTo(Actor.Kind.UNNAMED);
  }

  @ParameterizedTest
  @CsvSource({
    "Russia's foreign minister, Sergei Lavrov",
    "Russia’s foreign minister, Sergei Lavrov",
    "Russia's deputy foreign minister, Russia's deputy foreign minister",
    "Russia's foreign ministry official, Russia's foreign ministry official"
  })
  void soIsTheMinisterOfACountryNamedBefore(String source, String name) {
    assertThat(
            Talk.of(source + " said talks would go on.")
                .said(source, "said", "talks would go on")
                .names())
        .containsExactly(name);
  }

  @Test
  void thePmIsThePrimeMinisterThatDay() {
    assertThat(
            Talk.of("The German chancellor left at 8 PM Monday. The Israeli PM said it was late.")
                .said("The Israeli PM", "said", "it was late")
                .names())
        .containsExactly("Benjamin Netanyahu");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void bearsAnyTextAndAnswersTheSameTwice(long seed) {
    String text = RandomNews.text(seed, 300) + " end";
    Report report = Report.builder("random", text).outlet("Random").build();
    List<Attribution> attributions = randomAttributions(text, new Random(seed));
    Voices voices = RESOLVER.resolve(report, attributions);
    assertThat(RESOLVER.resolve(report, attributions)).isEqualTo(voices);
    assertThat(voices.voices()).hasSameSizeAs(attributions);
    Set<String> ids = new HashSet<>(voices.actors().stream().map(Actor::id).toList());
    assertThat(ids).hasSameSizeAs(voices.actors());
    for (Voice voice : voices.voices()) {
      assertThat(ids).contains(voice.speaker()).containsAll(voice.via());
      assertThat(voice.via()).doesNotContain(voice.speaker());
    }
    for (Actor actor : voices.actors()) {
      assertThat(actor.name()).isNotNull();
      assertThat(actor.mentions()).isSorted();
      assertThat(actor.mentions()).allMatch(span -> span.end() <= text.length());
    }
  }

  private static List<Attribution> randomAttributions(String text, Random random) {
    List<Attribution> attributions = new ArrayList<>();
    StatementKind[] kinds = StatementKind.values();
    for (int i = 0; i < 30; i++) {
      attributions.add(
          new Attribution(
              kinds[random.nextInt(kinds.length)],
              random.nextInt(4) == 0 ? Optional.empty() : Optional.of(randomSpan(text, random, 40)),
              random.nextInt(4) == 0 ? Optional.empty() : Optional.of(randomSpan(text, random, 8)),
              List.of(randomSpan(text, random, 200))));
    }
    return attributions;
  }

  private static Span randomSpan(String text, Random random, int longest) {
    int begin = random.nextInt(text.length());
    return new Span(begin, Math.min(text.length(), begin + 1 + random.nextInt(longest)));
  }

  @Test
  void aClaimIsNotOfWhoOnlyCalledAnotherBaseless() {
    Talk talk =
        Talk.of(
            "Kelda Water said grain was stolen. Mara Lund called the claim baseless. The port"
                + " dismissed the allegations.");
    List<String> names =
        talk.said("Kelda Water", "said", "grain was stolen")
            .said("Mara Lund", "called", "the claim baseless")
            .said(StatementKind.NOMINAL, "", "claim", "the claim")
            .said("The port", "dismissed", "the allegations")
            .said(StatementKind.NOMINAL, "", "allegations", "the allegations")
            .names();
    assertThat(names.get(4)).isEqualTo("Kelda Water");
  }

  @Test
  void whatAnEarlierVersionOfTheStorySaidTheOutletSaid() {
    List<Actor> speakers =
        Talk.of("An earlier version of this story said ten goats died.")
            .said("An earlier version of this story", "said", "ten goats died")
            .speakers();
    assertThat(speakers.get(0).kind()).isEqualTo(Actor.Kind.NARRATOR);
  }

  @Test
  void theNameBehindAnyRoleIsThePersons() {
    List<Actor> speakers =
        Talk.of("Her trainer, Mara Lund, who was ill, said she had won. A cook, of Oslo, agreed.")
            .named(Name.Kind.PERSON, "Mara Lund")
            .said("Her trainer, Mara Lund, who was ill", "said", "she had won")
            .said("A cook, of Oslo", "agreed", "she had won")
            .speakers();
    assertThat(speakers.get(0).name()).isEqualTo("Mara Lund");
    assertThat(speakers.get(0).kind()).isEqualTo(Actor.Kind.PERSON);
    assertThat(speakers.get(1).name()).isNotEqualTo("Mara Lund");
  }

  @Test
  void policeAreNotTheirUnionAndACompanyIsNone() {
    List<String> names =
        Talk.of(
                "The police union said it was late. Police said it was early. The company said it"
                    + " was noon.")
            .said("The police union", "said", "it was late")
            .said("Police", "said", "it was early")
            .said("The company", "said", "it was noon")
            .names();
    assertThat(names).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "An Australian newspaper, Australian newspaper",
    "The Australian newspaper, The Australian newspaper",
    "A Harbour Lens report, Harbour Lens",
    "A letter by Jonas Weil, Jonas Weil",
    "A letter seen by Jonas Weil, letter seen by Jonas Weil",
    "A letter obtained by Reuters, letter obtained by Reuters"
  })
  void aDocumentSpeaksForWhoWroteItAndNotForWhoGotIt(String source, String speaker) {
    assertThat(
            Talk.of(source + " said the mine was flooded.")
                .said(source, "said", "the mine was flooded")
                .names())
        .containsExactly(speaker);
  }
}
