package org.counterclaim.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.Counterclaim;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.correction.Anchor;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Correction;
import org.counterclaim.correction.Quote;
import org.counterclaim.correction.RecordedCorrection;
import org.counterclaim.text.Original;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages ask of every ledger, wherever it keeps its entries. */
public abstract class CatalogueContract {

  protected static final Counterclaim READER = Counterclaim.withRulesAlone();

  @TempDir protected Path folder;
  protected Ledger ledger;

  protected final Reading accuser =
      read(
          "North Wire",
          "2016-04-20",
          "An air strike hit a vegetable market in Maarat al-Numan on Tuesday, killing at least"
              + " 37 people, the Civil Defence said. \"The Syrian government bombed the market"
              + " at noon\", rescue worker Samir Halabi said.");
  protected final Reading denier =
      read(
          "State Courier",
          "2016-04-21",
          "The Syrian army denied that it had bombed a market in Maarat al-Numan on April 19."
              + " The army said that terrorists had shelled the market themselves.");
  protected final Reading counter =
      read(
          "Evening Ledger",
          "2016-04-22",
          "The death toll of the air strike on the market in Maarat al-Numan on April 19 rose"
              + " to 44, the Syrian Observatory for Human Rights said.");
  private final Reading ferry =
      read(
          "Island Times",
          "2016-04-21",
          "A ferry carrying forty passengers sank off Zanzibar on Wednesday, the coast guard"
              + " said.");

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
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void knowsOnEachDayWhatWasPublishedByThenInWhateverOrderItCame(long seed) {
    List<Reading> shuffled = new ArrayList<>(all());
    Collections.shuffle(shuffled, new Random(seed));
    shuffled.forEach(this::append);

    assertKnownOnEachDay(all());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void aVersionStandsUntilTheNextIsPublishedInWhateverOrderTheyCame(long seed) {
    Reading first =
        version(
            "2016-04-20",
            "An air strike hit a market in Maarat al-Numan on Tuesday, killing 31 people, the Civil"
                + " Defence said. \"The Syrian government bombed the market\", rescue worker Samir"
                + " Halabi said.");
    Reading second =
        version(
            "2016-04-22",
            "An explosion in a market in Maarat al-Numan on Tuesday killed 12 people, the Civil"
                + " Defence said. A gas bottle had burst, it said.");
    List<Reading> readings = new ArrayList<>(List.of(first, denier, second, ferry));
    Collections.shuffle(readings, new Random(seed));
    readings.forEach(this::append);

    assertKnownOnEachDay(List.of(first, denier, second, ferry));
    assertThat(reports(matters(Optional.empty()))).contains(id(second)).doesNotContain(id(first));
    assertThat(reports(matters(Optional.of(LocalDate.parse("2016-04-21")))))
        .contains(id(first))
        .doesNotContain(id(second));
  }

  @Test
  void whatOnlyAReplacedVersionToldOfIsToldOfNoMore() {
    Reading first =
        version(
            "2016-04-20",
            "An air strike hit a market in Maarat al-Numan on Tuesday, killing 31 people, the Civil"
                + " Defence said.");
    Reading second =
        version(
            "2016-04-22", "The mayor of Zanzibar opened a new quay on Friday, his office said.");
    append(first);
    append(second);

    assertKnownOnEachDay(List.of(first, second));
    assertThat(reports(matters(Optional.empty()))).containsExactly(id(second));
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void anOlderTextToWhichTheOutletWentBackStandsAgain() {
    Reading first =
        version(
            "2016-04-20",
            "An air strike hit a market in Maarat al-Numan on Tuesday, killing 31 people, the Civil"
                + " Defence said.");
    Reading second =
        version(
            "2016-04-20",
            "An air strike hit a market in Maarat al-Numan on Tuesday, killing 13 people, the Civil"
                + " Defence said.");
    append(first);
    append(second);
    assertThat(reports(matters(Optional.empty()))).containsExactly(id(second));

    append(first);

    assertThat(reports(matters(Optional.empty()))).containsExactly(id(first));
  }

  @ParameterizedTest(name = "report {0}")
  @ValueSource(ints = {0, 1, 2, 3})
  void aReportThatFallsSilentLeavesTheOthersAsTheyStoodOnEachDay(int which) {
    List<Reading> others = new ArrayList<>(all());
    Reading leaver = others.remove(which);
    all().forEach(this::append);

    ledger.reread(silent(leaver), READER.linker());

    assertKnownOnEachDay(others);
  }

  @Test
  void theOnlyOtherReportStandsWhenTheLaterOneFallsSilent() {
    append(accuser);
    append(denier);
    ledger.reread(silent(denier), READER.linker());
    assertKnownOnEachDay(List.of(accuser));
  }

  @Test
  void anUndatedReportThatFallsSilentLeavesTheDatedOnes() {
    append(accuser);
    Reading undated =
        READER.read(
            Report.builder(
                    "undated.txt", denier.report().text().replace("April 19", "19 April 2016"))
                .outlet("State Courier")
                .build());
    assertThat(READER.thread(List.of(accuser, undated)).happenings()).hasSize(1);
    append(undated);
    ledger.reread(silent(undated), READER.linker());
    assertKnownOnEachDay(List.of(accuser));
  }

  @Test
  void narrowsMattersToTheDaysOfTheirLastReportAndLeavesUndatedOnesOut() {
    all().forEach(this::append);
    append(READER.read(Report.of("undated.txt", "A bus caught fire in Lusaka, the police said.")));
    List<MatterLine> lines = changed("", "").items();
    assertThat(lines).anyMatch(line -> line.changed().isEmpty());

    for (String day : List.of("2016-04-19", "2016-04-20", "2016-04-21", "2016-04-22")) {
      LocalDate last = LocalDate.parse(day);
      Slice<MatterLine> until = changed("", day);
      assertThat(until.items())
          .as(day)
          .isEqualTo(
              lines.stream()
                  .filter(line -> line.changed().filter(each -> !each.isAfter(last)).isPresent())
                  .toList());
      assertThat(until.total()).hasValue(until.items().size());
      assertThat(changed(day, day).items())
          .allMatch(line -> line.changed().equals(Optional.of(last)));
    }
    assertThat(changed("2016-04-21", "2016-04-21").items()).isNotEmpty();
    assertThat(changed("2016-04-22", "2016-04-21").items()).isEmpty();
  }

  private Slice<MatterLine> changed(String since, String until) {
    return ledger
        .catalogue()
        .matters(
            new MatterFilter(
                Set.of(),
                "",
                "",
                "",
                "",
                Optional.empty(),
                Optional.of(since).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                Optional.empty()),
            "",
            100);
  }

  @Test
  void goesThroughAllMattersWithoutARepetition() {
    all().forEach(this::append);
    Set<String> seen = new HashSet<>();
    String after = "";
    do {
      Slice<MatterLine> part = ledger.catalogue().matters(everything(), after, 1);
      part.items().forEach(line -> assertThat(seen.add(line.matter().id())).isTrue());
      after = part.next().orElse("");
    } while (!after.isEmpty());
    assertThat(seen).hasSameSizeAs(threaded(all()));
  }

  @Test
  void narrowsMattersByOutletPlaceSpeakerAndWords() {
    all().forEach(this::append);
    assertThat(labels("", "Island Times", ""))
        .isNotEmpty()
        .allMatch(each -> each.contains("Zanzibar"));
    assertThat(labels("zanzibar", "", "")).isEqualTo(labels("", "Island Times", ""));
    assertThat(labels("zanzibar market", "", "")).isEmpty();
    String observatory =
        ledger.catalogue().actors("observatory", "", 5).items().get(0).party().key();
    assertThat(labels("", "", observatory)).isNotEmpty().allMatch(each -> each.contains("Numan"));
    assertThat(labels("", "Island Times", observatory)).isEmpty();
  }

  @Test
  void tellsWhoSaysEachStatementWithoutALookAtTheReport() {
    append(accuser);
    MatterLine line = ledger.catalogue().matters(everything(), "", 5).items().get(0);
    assertThat(line.speakers().values()).anyMatch(name -> name.contains("Samir Halabi"));
    assertThat(line.changed()).contains(LocalDate.parse("2016-04-20"));
  }

  @Test
  void leadsFromAnIdOfBeforeAMergerToWhatCameOfIt() {
    append(denier);
    String old = ledger.catalogue().matters(everything(), "", 5).items().get(0).matter().id();
    append(accuser);

    Story story = ledger.catalogue().story(old, Optional.empty()).orElseThrow();
    assertThat(reports(story)).contains(id(accuser), id(denier));
    assertThat(ledger.catalogue().matterOf(old, story)).isPresent();
    assertThat(ledger.catalogue().story("none", Optional.empty())).isEmpty();
  }

  @Test
  void mergesHappeningsAsPeopleSayUntilTheyTakeItBack() {
    append(accuser);
    append(ferry);
    RecordedCorrection tie = ledger.correct(same(accuser, ferry), READER.linker());

    assertThat(reports(story(accuser))).containsExactlyInAnyOrder(id(accuser), id(ferry));
    append(denier);
    assertThat(reports(story(ferry))).contains(id(accuser), id(denier), id(ferry));
    assertThat(ledger.verify().faults()).isEmpty();

    ledger.undo(tie.sequence(), "Sam", "two places", READER.linker());
    assertThat(reports(story(ferry))).containsExactly(id(ferry));
    assertThat(matters(Optional.empty())).isEqualTo(threaded(List.of(accuser, denier, ferry)));
  }

  @Test
  void splitsAHappeningAndKeepsItSoWhenReportsComeIn() {
    append(accuser);
    append(denier);
    ledger.correct(
        correction(denier, new Change.OtherHappening(id(accuser), anchor(accuser))),
        READER.linker());
    assertThat(reports(story(denier))).containsExactly(id(denier));

    append(counter);
    assertThat(reports(story(denier))).doesNotContain(id(accuser));
    assertThat(reports(story(accuser))).doesNotContain(id(denier));
  }

  @Test
  void keepsAReplyBetweenReportsThatSomebodyAdded() {
    append(accuser);
    append(denier);
    ledger.correct(
        correction(
            denier, new Change.AnswerAcross(id(accuser), anchor(accuser), Reply.Kind.DEFLECTS)),
        READER.linker());
    append(counter);
    assertThat(story(accuser).replies())
        .anyMatch(
            each ->
                each.kind() == Reply.Kind.DEFLECTS
                    && each.from().report().equals(id(denier))
                    && each.to().report().equals(id(accuser)));
  }

  @Test
  void refusesATieToWordsThatAreNotThere() {
    append(accuser);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.correct(same(accuser, ferry), READER.linker()));
    assertThat(ledger.corrections(id(accuser))).isEmpty();
  }

  @Test
  void anotherReadingReplacesTheOneBeforeAndCorrectionsStay() {
    append(accuser);
    append(denier);
    Statement said = accuser.statements().get(0);
    ledger.correct(
        correction(accuser, new Change.Speaker("Harbour Watch", Actor.Kind.ORGANISATION)),
        READER.linker());
    Reading less = less(accuser);

    assertThat(ledger.reread(less, READER.linker())).isEqualTo(new Receipt.Reread(id(accuser)));
    assertThat(ledger.reread(less, READER.linker())).isEqualTo(new Receipt.Known(id(accuser)));

    Reading now = ledger.reading(id(accuser)).orElseThrow();
    assertThat(now.statements()).hasSize(1);
    assertThat(now.speaker(now.statements().get(0)).name()).isEqualTo("Harbour Watch");
    assertThat(said.attribution().content())
        .isEqualTo(now.statements().get(0).attribution().content());
    assertThat(ledger.catalogue().actors("Halabi", "", 5).items()).isEmpty();
    assertThat(ledger.statements(StatementQuery.all(50)).items())
        .filteredOn(each -> each.report().id().equals(id(accuser)))
        .hasSize(1);
    assertThat(ledger.catalogue().statements(Filter.NONE, "", 50).items())
        .filteredOn(ref -> ref.report().equals(id(accuser)))
        .hasSize(1);
    assertThat(story(accuser).happening().statements())
        .filteredOn(ref -> ref.report().equals(id(accuser)))
        .hasSize(1);
    assertThat(ledger.readings()).hasSize(2);
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void aReportThatSaysNothingAnyMoreLeavesItsMatters() {
    append(ferry);
    ledger.reread(silent(ferry), READER.linker());
    assertThat(matters(Optional.empty())).isEmpty();
    assertThat(ledger.matters(MatterQuery.all(10), READER.linker())).isEmpty();
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void refusesAnotherReadingOfAReportThatIsNotKept() {
    assertThatIllegalArgumentException().isThrownBy(() -> ledger.reread(accuser, READER.linker()));
  }

  @Test
  void aStatementThatTheMachineMissedIsOneUntilALaterReadingFindsIt() {
    Reading less = less(accuser);
    append(less);
    Statement missed = accuser.statements().get(1);
    Anchor words = Anchor.of(missed, accuser.report().text());
    Change.Missed change =
        new Change.Missed(
            StatementKind.DIRECT, new Change.Speaker("Samir Halabi", Actor.Kind.PERSON));
    ledger.correct(
        new Correction(id(accuser), words, change, "Nour", "it is there"), READER.linker());

    assertThat(ledger.reading(id(accuser)).orElseThrow().statements()).hasSize(2);
    assertThat(ledger.catalogue().actors("Samir Halabi", "", 5).items())
        .singleElement()
        .matches(line -> line.said() == 1);
    assertThat(story(accuser).happening().statements()).hasSize(2);

    ledger.reread(accuser, READER.linker());
    assertThat(ledger.reading(id(accuser)).orElseThrow().statements())
        .hasSameSizeAs(accuser.statements());
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void refusesAMissedStatementWhoseWordsAreNotInTheReport() {
    append(accuser);
    Quote nowhere = new Quote(new Span(0, 7), "nothing");
    Anchor words = new Anchor(Optional.empty(), Optional.empty(), List.of(nowhere));
    Change.Missed change =
        new Change.Missed(StatementKind.DIRECT, new Change.Speaker("A", Actor.Kind.PERSON));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ledger.correct(
                    new Correction(id(accuser), words, change, "Nour", "it is there"),
                    READER.linker()));
  }

  @Test
  void tiesTwoStatementsOfOneReport() {
    append(accuser);
    Anchor other = Anchor.of(accuser.statements().get(1), accuser.report().text());
    ledger.correct(
        correction(accuser, new Change.SameHappening(id(accuser), other)), READER.linker());
    assertThat(ledger.corrections(id(accuser))).hasSize(1);
    assertThat(reports(story(accuser))).containsExactly(id(accuser));
  }

  @Test
  void findsAsManyHitsAsAskedForThoughAReportWasReadAnew() {
    append(accuser);
    ledger.reread(less(accuser), READER.linker());
    ledger.reread(accuser, READER.linker());
    int all = ledger.search("market", 50).size();
    for (int limit = 1; limit <= all; limit++) {
      assertThat(ledger.search("market", limit)).hasSize(limit);
    }
  }

  @Test
  void aCorrectedReportThatIsAddedAgainStaysCorrected() {
    append(accuser);
    ledger.correct(
        correction(accuser, new Change.Speaker("Harbour Watch", Actor.Kind.ORGANISATION)),
        READER.linker());

    append(accuser);
    append(counter);

    assertThat(ledger.catalogue().matters(everything(), "", 50).items())
        .anyMatch(line -> line.speakers().containsValue("Harbour Watch"));
  }

  @Test
  void whatAnotherOpenLedgerCorrectedStaysCorrectedWhenReportsAreAdded() {
    append(accuser);
    append(denier);
    try (Ledger other = open()) {
      other.correct(
          correction(denier, new Change.Speaker("Harbour Watch", Actor.Kind.ORGANISATION)),
          Counterclaim.withRulesAlone().linker());

      append(counter);

      Reading corrected = other.reading(id(denier)).orElseThrow();
      assertThat(matters(Optional.empty()))
          .isEqualTo(threaded(List.of(accuser, corrected, counter)))
          .isNotEqualTo(threaded(List.of(accuser, denier, counter)));
      assertThat(
              other.matters(MatterQuery.all(99), READER.linker()).stream()
                  .map(MatterRecord::matter))
          .containsExactlyInAnyOrderElementsOf(matters(Optional.empty()));
    }
  }

  @Test
  void knowsWhichReportsAnOlderModelRead() {
    all().forEach(this::append);
    Catalogue catalogue = ledger.catalogue();
    assertThat(catalogue.readByOthers("rules")).isZero();
    assertThat(catalogue.readByOthers("rules", "", 9).items()).isEmpty();

    ledger.reread(readBy("model en-9", denier), READER.linker());

    assertThat(catalogue.readByOthers("rules")).isOne();
    assertThat(catalogue.readByOthers("rules", "", 9).items())
        .extracting(ReportSummary::id)
        .containsExactly(id(denier));
    assertThat(catalogue.readByOthers("model en-9")).isEqualTo(3);
    Slice<ReportSummary> first = catalogue.readByOthers("model en-9", "", 2);
    assertThat(catalogue.readByOthers("model en-9", first.next().orElseThrow(), 2).items())
        .hasSize(1);
  }

  @Test
  void aCorrectionReadsNothing() {
    append(accuser);
    ledger.correct(
        correction(accuser, new Change.Speaker("Harbour Watch", Actor.Kind.ORGANISATION)),
        READER.linker());

    assertThat(ledger.catalogue().readByOthers("rules")).isZero();
  }

  @Test
  void reportsOfOneTextAreAFamilyOfTheFirst() {
    Reading copy =
        read("Copy Desk", "2016-04-23", accuser.report().text().replace("at noon", "at midday"));
    append(accuser);
    append(ferry);
    append(copy);

    assertThat(ledger.catalogue().families(List.of(id(accuser), id(ferry), id(copy), "unknown")))
        .containsEntry(id(accuser), id(accuser))
        .containsEntry(id(ferry), id(ferry))
        .containsEntry(id(copy), id(accuser))
        .containsEntry("unknown", "unknown");
  }

  protected final void append(Reading reading) {
    ledger.append(reading, original(reading), READER.linker());
  }

  protected final List<Reading> all() {
    return List.of(accuser, denier, counter, ferry);
  }

  /** {@return all matters as of a day} */
  protected final Set<Matter> matters(Optional<LocalDate> known) {
    Slice<MatterLine> lines = ledger.catalogue().matters(MatterFilter.of(Set.of(), known), "", 100);
    assertThat(lines.total()).hasValue(lines.items().size());
    return lines.items().stream().map(MatterLine::matter).collect(Collectors.toSet());
  }

  protected final void assertKnownOnEachDay(List<Reading> readings) {
    assertThat(matters(Optional.empty())).isEqualTo(threaded(readings));
    for (String day : List.of("2016-04-19", "2016-04-20", "2016-04-21", "2016-04-22")) {
      Optional<LocalDate> known = Optional.of(LocalDate.parse(day));
      List<Reading> published =
          readings.stream()
              .filter(each -> !each.report().published().day().orElseThrow().isAfter(known.get()))
              .toList();
      assertThat(matters(known)).as(day).isEqualTo(threaded(published));
    }
  }

  protected static Set<Matter> threaded(List<Reading> readings) {
    return Set.copyOf(READER.thread(readings).matters());
  }

  private Set<String> labels(String words, String outlet, String actor) {
    MatterFilter filter =
        new MatterFilter(
            Set.of(),
            words,
            outlet,
            actor,
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return ledger.catalogue().matters(filter, "", 100).items().stream()
        .map(line -> line.matter().label())
        .collect(Collectors.toSet());
  }

  private Story story(Reading reading) {
    List<Story> stories = ledger.catalogue().storiesOf(id(reading), Optional.empty());
    StatementRef first = new StatementRef(id(reading), reading.statements().get(0).id());
    return stories.stream()
        .filter(story -> story.happening().statements().contains(first))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> reports(Story story) {
    return story.happening().statements().stream()
        .map(StatementRef::report)
        .collect(Collectors.toSet());
  }

  private static Correction same(Reading one, Reading other) {
    return correction(one, new Change.SameHappening(id(other), anchor(other)));
  }

  protected static Correction correction(Reading reading, Change change) {
    return new Correction(id(reading), anchor(reading), change, "Nour", "the places are one");
  }

  private static Anchor anchor(Reading reading) {
    return Anchor.of(reading.statements().get(0), reading.report().text());
  }

  /** {@return the reading of a reader that finds the first statement alone} */
  protected static Reading less(Reading reading) {
    return new Reading(
        reading.report(),
        reading.names(),
        reading.actors(),
        reading.statements().subList(0, 1),
        List.of("a lesser reader"));
  }

  /** {@return the reading of a reader that finds nothing} */
  private static Reading readBy(String reader, Reading reading) {
    List<Statement> statements =
        reading.statements().stream()
            .map(
                each ->
                    new Statement(
                        each.id(),
                        each.attribution(),
                        each.speaker(),
                        each.via(),
                        each.saidAt(),
                        each.distance(),
                        each.certainty(),
                        new Provenance(reader, each.provenance().confidence())))
            .toList();
    return new Reading(
        reading.report(),
        reading.names(),
        reading.actors(),
        reading.places(),
        reading.times(),
        statements,
        reading.assertions(),
        reading.replies(),
        reading.remarks());
  }

  private static Set<String> reports(Set<Matter> matters) {
    return matters.stream()
        .flatMap(matter -> matter.statements().stream())
        .map(StatementRef::report)
        .collect(Collectors.toSet());
  }

  /** {@return one of the texts that stood at an address, fetched from there} */
  private static Reading version(String published, String text) {
    return READER.read(
        Report.builder("https://lake-gazette.example/market", text)
            .address("https://lake-gazette.example/market")
            .outlet("Lake Gazette")
            .published(Published.parse(published))
            .build());
  }

  private static Reading silent(Reading reading) {
    return new Reading(reading.report(), List.of(), List.of(), List.of(), List.of("read anew"));
  }

  private static MatterFilter everything() {
    return MatterFilter.of(Set.of(), Optional.empty());
  }

  private static String id(Reading reading) {
    return reading.report().id();
  }

  private static Original original(Reading reading) {
    return Original.of(reading.report().text().getBytes(UTF_8), "text/plain");
  }

  private static Reading read(String outlet, String published, String text) {
    return READER.read(
        Report.builder(outlet + ".txt", text)
            .outlet(outlet)
            .title(text.substring(0, 30))
            .published(Published.parse(published))
            .build());
  }
}
