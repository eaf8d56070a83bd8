package org.counterclaim.analysis.actor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.analysis.RandomNews;
import org.counterclaim.claim.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownActorsTest {

  private static final KnownActors KNOWN = KnownActors.english();
  private static final Optional<LocalDate> AUTUMN_2017 = Optional.of(LocalDate.of(2017, 11, 26));

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Moscow | Government of Russia",
        "the Kremlin | Government of Russia",
        "Damascus | Government of Syria",
        "the Pentagon | US Department of Defense",
        "Pentagon | US Department of Defense",
        "the State Department | US Department of State",
        "Downing Street | Prime Minister's Office of the United Kingdom",
        "Kyiv | Government of Ukraine",
        "Tel Aviv | Government of Israel",
        "Brussels | European Union",
        "South Korea | Government of South Korea",
        "the US | Government of United States",
        "U.S. | Government of United States"
      })
  void takesASeatOfGovernmentForTheGovernment(String mention, String name) {
    assertThat(named(mention)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russia’s Defense Ministry | Ministry of Defence of the Russian Federation",
        "the Russian Ministry of Defence | Ministry of Defence of the Russian Federation",
        "Russias defence ministry | Ministry of Defence of the Russian Federation",
        "Ukraine's Ministry of Health | Ministry of Health of Ukraine",
        "the Kenyan interior ministry | Ministry of Interior of Kenya",
        "Ministry of Foreign Affairs of Chad | Ministry of Foreign Affairs of Chad",
        "UK MoD | UK Ministry of Defence",
        "Israeli army | Armed Forces of Israel",
        "the Ethiopian military | Ethiopian National Defence Force",
        "Niger's military junta | Government of Niger",
        "Syrian regime | Government of Syria",
        "Peruvian police | Police of Peru"
      })
  void knowsABodyOfAStateByPattern(String mention, String name) {
    assertThat(named(mention)).contains(name);
  }

  @Test
  void aTownIsNotTheBodyWhoseNameHasOneLetterMore() {
    assertThat(named("Hama")).isEmpty();
    assertThat(named("SANAs")).contains("Syrian Arab News Agency");
    assertThat(named("Brussel")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ISIS | Islamic State",
        "Daesh | Islamic State",
        "IS | Islamic State",
        "ISIL | Islamic State",
        "the Islamic State group | Islamic State",
        "SDF | Syrian Democratic Forces",
        "Ansar Allah | Houthis",
        "the Houthi rebels | Houthis",
        "Al Shabab | Al-Shabaab",
        "the RSF | Rapid Support Forces",
        "M23 rebels | M23",
        "the White Helmets | Syria Civil Defence",
        "the Britain-based Syrian Observatory for Human Rights | Syrian Observatory for Human Rights",
        "Médecins Sans Frontières | Médecins Sans Frontières",
        "Doctors Without Borders | Médecins Sans Frontières",
        "state news agency SANA | Syrian Arab News Agency",
        "Turkeys official Anadolu Agency | Anadolu Agency",
        "the IS-linked Amaq news agency | Amaq"
      })
  void knowsGroupsBodiesAndOutletsByWhatTheyAreCalled(String mention, String name) {
    assertThat(named(mention)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "us",
        "who",
        "is",
        "it",
        "time",
        "the Ministry",
        "the spokesman",
        "local sources",
        "a spokesman for Hamas",
        "Turkish-backed rebels",
        "the source",
        "",
        "   ",
        "’s",
        "—",
        "Mr. Nobody-Known Here",
        "the army",
        "officials in Moscow"
      })
  void knowsNobodyWhereNobodyIsNamed(String mention) {
    assertThat(KNOWN.find(mention, AUTUMN_2017)).isEmpty();
  }

  @Test
  void takesAPersonsGovernmentForTheStateOfThatDay() {
    assertThat(named("the Assad regime")).contains("Government of Syria");
    assertThat(named("Assad’s brutal regime")).contains("Government of Syria");
    assertThat(named("the government of President Bashar al-Assad"))
        .contains("Government of Syria");
    assertThat(named("the Smith regime")).isEmpty();
  }

  @Test
  void affiliationFollowsTheDay() {
    KnownActor kirby = KNOWN.find("John Kirby").orElseThrow();
    assertThat(kirby.affiliation(Optional.of(LocalDate.of(2014, 6, 1))))
        .containsExactly("US Department of Defense");
    assertThat(kirby.affiliation(Optional.of(LocalDate.of(2016, 6, 1))))
        .containsExactly("US Department of State");
    assertThat(kirby.affiliation(Optional.empty())).contains("White House");
  }

  @Test
  void answersWhoHeldAnOffice() {
    LocalDate spring = LocalDate.of(2018, 3, 1);
    assertThat(KNOWN.holder("RU", "foreign minister", spring).map(KnownActor::name))
        .contains("Sergei Lavrov");
    assertThat(KNOWN.holder("RU", "gardener", spring)).isEmpty();
  }

  @Test
  void namesAreUniqueAndAffiliationsLeadSomewhere() {
    Set<String> names = new HashSet<>();
    Set<String> known = KNOWN.all().stream().map(KnownActor::name).collect(Collectors.toSet());
    for (KnownActor actor : KNOWN.all()) {
      assertThat(names.add(actor.name())).as(actor.name()).isTrue();
      for (Affiliation affiliation : actor.affiliations()) {
        assertThat(
                known.contains(affiliation.body()) || KNOWN.state(affiliation.body()).isPresent())
            .as(actor.name() + " belongs to " + affiliation.body())
            .isTrue();
      }
    }
    assertThat(names).hasSizeGreaterThan(1400);
  }

  @Test
  void everyNameFindsSomebody() {
    for (KnownActor actor : KNOWN.all()) {
      assertThat(KNOWN.find(actor.name())).as(actor.name()).isPresent();
    }
  }

  @Test
  void aUsersFileAddsAndWins() throws IOException {
    Path mine = folder.resolve("mine.tsv");
    Files.writeString(
        mine,
        """
        # ours
        Harbour Watch\torganisation\tNO\tHW; the Harbour Watch
        Anna Lindqvist\twoman\tHarbour Watch director 2019-02..\tLindqvist
        Daesh Museum\torganisation\t\tDaesh
        """,
        UTF_8);
    KnownActors more = KNOWN.plus(mine);
    KnownActor director = more.find("Anna Lindqvist").orElseThrow();
    assertThat(director.affiliations())
        .containsExactly(
            new Affiliation("Harbour Watch", "director", LocalDate.of(2019, 2, 1), LocalDate.MAX));
    assertThat(director.gender()).contains(KnownActor.Gender.WOMAN);
    assertThat(more.find("Daesh").map(KnownActor::name)).contains("Daesh Museum");
    assertThat(more.find("Moscow").map(KnownActor::name)).contains("Government of Russia");
    assertThat(KNOWN.find("Harbour Watch")).isEmpty();
  }

  @Test
  void aNameWithAMarkIsSharedUntilAFileListsItWithout() throws IOException {
    Path mine = folder.resolve("shared.tsv");
    Files.writeString(
        mine,
        """
        Tide Board\torganisation\tNO\t~the Board; Tide Office
        Sejm Watch\torganisation\tPL\tthe Senate
        """,
        UTF_8);
    KnownActors more = KNOWN.plus(mine);
    assertThat(more.find("the Board").map(KnownActor::name)).contains("Tide Board");
    assertThat(more.isShared("The Board")).isTrue();
    assertThat(more.isShared("Tide Office")).isFalse();
    assertThat(KNOWN.isShared("the Senate")).isTrue();
    assertThat(KNOWN.isShared("US Senate")).isFalse();
    assertThat(more.isShared("the Senate")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Somebody\\tgalaxy | line 1: unknown kind 'galaxy'",
        "\\tperson | line 1: expected a name",
        "A\\tperson\\tRU 20x4.. | line 1: 'RU 20x4..' does not end in dates",
        "A\\tperson\\tRU 2015..2014 | line 1: RU ends 2014-12-31, before it begins 2015-01-01"
      })
  void aBrokenLineIsNamed(String line, String message) throws IOException {
    Path mine = folder.resolve("broken.tsv");
    Files.writeString(mine, line.replace("\\t", "\t"), UTF_8);
    assertThatThrownBy(() -> KNOWN.plus(mine))
        .isInstanceOf(MalformedActorsException.class)
        .hasMessageContaining(message);
  }

  @Test
  void aMissingFileIsTheWorldsFault() {
    Path missing = folder.resolve("none.tsv");
    assertThatThrownBy(() -> KNOWN.plus(missing))
        .isInstanceOf(MalformedActorsException.class)
        .hasMessageContaining("none.tsv");
  }

  @Test
  void aVeryLongMentionIsNobody() {
    assertThat(KNOWN.find("Russia ".repeat(100_000))).isEmpty();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void answersTheSameTwiceOnAnything(long seed) {
    String text = RandomNews.text(seed, 60);
    for (int begin = 0; begin < text.length(); begin += 7) {
      String mention = text.substring(begin, Math.min(text.length(), begin + 23));
      Optional<KnownActor> found = KNOWN.find(mention, AUTUMN_2017);
      assertThat(KNOWN.find(mention, AUTUMN_2017)).isEqualTo(found);
      found.ifPresent(actor -> assertThat(actor.kind()).isNotEqualTo(Actor.Kind.UNNAMED));
    }
  }

  private static Optional<String> named(String mention) {
    return KNOWN.find(mention, AUTUMN_2017).map(KnownActor::name);
  }
}
