package org.counterclaim.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.Counterclaim;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.text.Original;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every ledger shows of a report that its outlet changed. */
public abstract class VersionContract {

  protected static final Counterclaim READER = Counterclaim.withRulesAlone();

  @TempDir protected Path folder;
  protected Ledger ledger;

  /** Blames the army of a state; the next version blames nobody. */
  protected final Reading blaming =
      version(
          "2016-04-20",
          "A blast tore through the bus station of Maarat al-Numan on Tuesday, killing 31 people,"
              + " the Civil Defence said. \"The Syrian army bombed the station\", rescue worker"
              + " Samir Halabi said.");

  protected final Reading milder =
      version(
          "2016-04-22",
          "A blast tore through the bus station of Maarat al-Numan on Tuesday, killing 12 people,"
              + " the Civil Defence said. A fuel tank had burst, mayor Huda Qasim said.");

  /** Opens the ledger of this test, the same one each time. */
  protected abstract Ledger open();

  @BeforeEach
  void openLedger() {
    ledger = open();
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void listsSayWhatTheNewestVersionSaysInWhateverOrderTheyCame(long seed) {
    List<Reading> shuffled = new ArrayList<>(List.of(blaming, milder));
    Collections.shuffle(shuffled, new Random(seed));
    shuffled.forEach(this::append);

    assertShown(milder, blaming, Optional.empty());
    assertShown(milder, blaming, Optional.of(LocalDate.parse("2016-04-22")));
    assertShown(blaming, milder, Optional.of(LocalDate.parse("2016-04-21")));
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void actorsPlacesAndTiesAreCountedInTheNewestVersionAlone() {
    append(milder);
    Set<Object> alone = counts();

    append(blaming);

    assertThat(counts()).isEqualTo(alone);
    assertThat(called("Samir Halabi")).isEmpty();
    assertThat(called("Huda Qasim")).hasSize(1);
  }

  @Test
  void aSpeakerOfAReplacedVersionIsKnownByName() {
    append(blaming);
    String key = called("Samir Halabi").get(0).party().key();
    append(milder);

    assertThat(ledger.catalogue().party(key)).isPresent();
    assertThat(ledger.catalogue().statements(until("2016-04-21").withActor(key), "", 9).items())
        .extracting(StatementRef::report)
        .containsExactly(id(blaming));
  }

  @Test
  void aTextToWhichTheOutletWentBackIsListedAgain() {
    Reading milderThatDay = version("2016-04-20", milder.report().text());
    append(blaming);
    Set<Object> before = counts();
    append(milderThatDay);
    assertShown(milderThatDay, blaming, Optional.empty());

    append(blaming);

    assertShown(blaming, milderThatDay, Optional.empty());
    assertThat(counts()).containsAll(before);
    assertThat(called("Huda Qasim")).isEmpty();
  }

  @Test
  void anUndatedVersionThatCameLastStandsAndIsKnownOnNoDay() {
    Reading undated = version("", milder.report().text());
    append(blaming);
    append(undated);

    assertShown(undated, blaming, Optional.empty());
    assertShown(blaming, undated, Optional.of(LocalDate.parse("2016-04-30")));
  }

  @Test
  void aReplacedVersionThatIsReadAnewIsNotCountedForIt() {
    append(blaming);
    append(milder);
    Set<Object> before = counts();

    ledger.reread(
        new Reading(
            blaming.report(),
            blaming.names(),
            blaming.actors(),
            blaming.statements().subList(0, 1),
            List.of("a lesser reader")),
        READER.linker());

    assertThat(counts()).isEqualTo(before);
    assertShown(milder, blaming, Optional.empty());
  }

  @Test
  void bothVersionsAreKeptListedAndFoundByTheirWords() {
    append(blaming);
    append(milder);

    assertThat(ledger.reports(ReportQuery.all(9))).hasSize(2);
    assertThat(ledger.catalogue().reports(Filter.NONE, "", 9).items()).hasSize(2);
    assertThat(ledger.statements())
        .extracting(each -> each.report().id())
        .contains(id(blaming), id(milder));
    assertThat(ledger.catalogue().search("\"army bombed\"", Optional.empty(), 9))
        .singleElement()
        .matches(hit -> hit.statement().isEmpty() && hit.report().id().equals(id(blaming)));
    assertThat(ledger.revisions(id(blaming))).hasSize(2);
  }

  @Test
  void anotherAddressReplacesNothing() {
    Reading elsewhere =
        READER.read(
            Report.builder("https://hill-post.example/bus", milder.report().text())
                .address("https://hill-post.example/bus")
                .outlet("Hill Post")
                .published(Published.parse("2016-04-22"))
                .build());
    append(blaming);
    append(elsewhere);

    assertThat(shown(Optional.empty())).containsExactlyInAnyOrder(id(blaming), id(elsewhere));
    assertThat(called("Samir Halabi")).hasSize(1);
  }

  @Test
  void mattersAsRecordedLeaveOutWhatWasReplacedByThen() throws InterruptedException {
    append(blaming);
    Instant between = Instant.now();
    Thread.sleep(5);
    append(milder);

    assertThat(inMatters(AsOf.recorded(between))).containsExactly(id(blaming));
    assertThat(inMatters(AsOf.recorded(Instant.now()))).containsExactly(id(milder));
    assertThat(inMatters(AsOf.NOW)).containsExactly(id(milder));
    assertThat(inMatters(AsOf.published(LocalDate.parse("2016-04-21"))))
        .containsExactly(id(blaming));
    assertThat(inMatters(AsOf.published(LocalDate.parse("2016-04-22"))))
        .containsExactly(id(milder));
  }

  protected final void append(Reading reading) {
    ledger.append(
        reading,
        Original.of(reading.report().text().getBytes(UTF_8), "text/plain"),
        READER.linker());
  }

  protected final void assertShown(Reading standing, Reading replaced, Optional<LocalDate> day) {
    assertThat(shown(day)).contains(id(standing)).doesNotContain(id(replaced));
  }

  /** {@return the reports whose statements lists show for a day} */
  private Set<String> shown(Optional<LocalDate> day) {
    Catalogue catalogue = ledger.catalogue();
    Filter filter = until(day);
    StatementQuery query =
        new StatementQuery(Optional.empty(), Optional.empty(), Optional.empty(), day, "", 99);
    Set<String> reports =
        ledger.statements(query).items().stream()
            .map(each -> each.report().id())
            .collect(Collectors.toSet());
    Slice<StatementRef> statements = catalogue.statements(filter, "", 99);
    assertThat(statements.items()).extracting(StatementRef::report).hasSameElementsAs(reports);
    assertThat(statements.total()).hasValue(statements.items().size());
    assertThat(catalogue.newest(filter, 99))
        .extracting(each -> each.report().id())
        .hasSameElementsAs(reports);
    assertThat(
            catalogue.search("station", day, 99).stream()
                .flatMap(hit -> hit.statement().stream())
                .map(hit -> hit.report().id()))
        .isSubsetOf(reports);
    return reports;
  }

  protected final Set<Object> counts() {
    Catalogue catalogue = ledger.catalogue();
    Set<Object> counts = new HashSet<>(catalogue.actors("", "", 99).items());
    counts.addAll(catalogue.places("", "", 99).items());
    counts.addAll(catalogue.ties(Optional.empty(), Optional.empty(), 99));
    return counts;
  }

  protected final List<Catalogue.ActorLine> called(String name) {
    return ledger.catalogue().actors(name, "", 9).items();
  }

  private Set<String> inMatters(AsOf asOf) {
    return ledger.matters(new MatterQuery(Optional.empty(), asOf, 0, 99), READER.linker()).stream()
        .map(record -> record.matter().statements())
        .flatMap(Collection::stream)
        .map(StatementRef::report)
        .collect(Collectors.toSet());
  }

  private static Filter until(String day) {
    return until(Optional.of(LocalDate.parse(day)));
  }

  private static Filter until(Optional<LocalDate> day) {
    return new Filter("", "", "", "", "", Optional.empty(), Optional.empty(), day);
  }

  protected static String id(Reading reading) {
    return reading.report().id();
  }

  /** {@return one of the texts that stood at an address, fetched from there} */
  private static Reading version(String published, String text) {
    return READER.read(
        Report.builder("https://lake-gazette.example/bus", text)
            .address("https://lake-gazette.example/bus")
            .outlet("Lake Gazette")
            .published(published.isEmpty() ? Published.UNSTATED : Published.parse(published))
            .build());
  }
}
