package org.counterclaim.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.RandomReadings;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Corrected;
import org.counterclaim.correction.Correction;
import org.counterclaim.correction.Corrections;
import org.counterclaim.correction.Dispute;
import org.counterclaim.correction.RandomCorrections;
import org.counterclaim.correction.RecordedCorrection;
import org.counterclaim.text.Language;
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

/** What every ledger does, wherever it keeps its entries. */
public abstract class LedgerContract {

  private static final String ADDRESS = "https://news.example/tell-asfar";

  @TempDir protected Path folder;
  protected Ledger ledger;

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

  @Test
  void keepsAReadingAndItsOriginalBytes() {
    Reading reading = reading("The army", "The army said it had left the village.");
    Original original = Original.of(new byte[] {0, 1, (byte) 0xff, 10}, "text/html");

    Receipt receipt = ledger.append(reading, original);
    reopen();

    assertThat(receipt).isEqualTo(new Receipt.Added(reading.report().id()));
    assertThat(ledger.reading(receipt.reportId())).contains(reading);
    assertThat(ledger.original(receipt.reportId())).contains(original);
    assertThat(ledger.size()).isEqualTo(1);
  }

  @Test
  void changesNothingWhenTheSameReportComesAgain() {
    Reading reading = reading("The army", "The army said it had left.");
    append(reading);
    List<Entry> before = ledger.entries().toList();

    Receipt receipt = append(reading);

    assertThat(receipt).isEqualTo(new Receipt.Known(reading.report().id()));
    assertThat(ledger.entries()).isEqualTo(before).hasSize(2);
  }

  @Test
  void keepsBothTextsOfARevision() {
    Reading first = reading(at(ADDRESS, "Nine people died, medics said. The road is closed."));
    Reading second = reading(at(ADDRESS, "Fourteen people died, medics said. The road is closed."));
    append(first);

    Receipt receipt = append(second);

    assertThat(receipt).isEqualTo(new Receipt.Revised(second.report().id(), first.report().id()));
    assertThat(ledger.revisions(first.report().id()))
        .isEqualTo(ledger.revisions(receipt.reportId()));
    List<Revision> revisions = ledger.revisions(receipt.reportId());
    assertThat(revisions).extracting(Revision::number).containsExactly(1, 2);
    assertThat(revisions).extracting(Revision::reading).containsExactly(first, second);
    assertThat(revisions.get(0).changes()).isEmpty();
    assertThat(revisions.get(1).changes())
        .extracting(Revision.Change::kind)
        .containsExactly(Revision.Change.Kind.REWORDED);
    assertThat(ledger.entries())
        .extracting(Entry::kind)
        .containsExactly("report", "reading", "revision", "reading");
  }

  @Test
  void keepsThatAnAddressWentBackToAnOlderText() {
    Reading first = reading(at(ADDRESS, "Nine people died, medics said. The road is closed."));
    Reading second = reading(at(ADDRESS, "Fourteen people died, medics said. The road is closed."));
    append(first);
    append(second);

    Receipt receipt = append(first);
    reopen();

    assertThat(receipt).isEqualTo(new Receipt.Revised(first.report().id(), second.report().id()));
    List<Revision> revisions = ledger.revisions(second.report().id());
    assertThat(revisions).extracting(Revision::number).containsExactly(1, 2, 3);
    assertThat(revisions).extracting(Revision::reading).containsExactly(first, second, first);
    assertThat(revisions.get(2).changes())
        .extracting(Revision.Change::kind)
        .containsExactly(Revision.Change.Kind.REWORDED);
    assertThat(ledger.reports(ReportQuery.all(9)))
        .extracting(ReportSummary::id, ReportSummary::revision)
        .containsExactlyInAnyOrder(tuple(first.report().id(), 3), tuple(second.report().id(), 2));
    assertThat(ledger.entries())
        .extracting(Entry::kind)
        .containsExactly("report", "reading", "revision", "reading", "revision");
    assertThat(ledger.size()).isEqualTo(2);
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void knowsTheTextThatAnAddressWentBackTo() {
    Reading first = reading(at(ADDRESS, "Nine people died."));
    append(first);
    append(reading(at(ADDRESS, "Fourteen people died.")));
    append(first);
    List<Entry> before = ledger.entries().toList();

    assertThat(append(first)).isEqualTo(new Receipt.Known(first.report().id()));
    assertThat(ledger.entries()).isEqualTo(before);
  }

  @Test
  void changesNothingWhenFilesOfTwoVersionsComeAgain() {
    Reading first = reading(file("one.txt", "Nine people died."));
    Reading second = reading(file("two.txt", "Fourteen people died."));
    append(first);
    append(second);
    List<Entry> before = ledger.entries().toList();

    assertThat(append(first)).isEqualTo(new Receipt.Known(first.report().id()));
    assertThat(append(second)).isEqualTo(new Receipt.Known(second.report().id()));
    assertThat(ledger.entries()).isEqualTo(before);
  }

  private static Report file(String name, String text) {
    return Report.builder(name, text).address(ADDRESS).build();
  }

  @Test
  void knowsAnOlderReportWithoutAddress() {
    Reading first = reading(Report.of("same.txt", "Nine people died."));
    append(first);
    append(reading(Report.of("same.txt", "Ten people died.")));

    assertThat(append(first)).isEqualTo(new Receipt.Known(first.report().id()));
  }

  @Test
  void doesNotTakeTwoReportsWithoutAddressForRevisions() {
    Reading first = reading(Report.of("same.txt", "Nine people died."));
    Reading second = reading(Report.of("same.txt", "Ten people died."));
    append(first);

    assertThat(append(second)).isInstanceOf(Receipt.Added.class);
    assertThat(ledger.revisions(first.report().id())).hasSize(1);
  }

  @Test
  void knowsNothingOfAnIdItDoesNotKeep() {
    append(reading("The army", "The army said it had left."));

    for (String id :
        List.of("", "sha256:", "zz", "'; --", "sha256:" + "0".repeat(64), "f".repeat(99))) {
      assertThat(ledger.reading(id)).isEmpty();
      assertThat(ledger.original(id)).isEmpty();
      assertThat(ledger.revisions(id)).isEmpty();
    }
  }

  @Test
  void findsAReportByTheBeginningOfItsId() {
    Reading reading = reading("The army", "The army said it had left.");
    append(reading);
    String id = reading.report().id();

    assertThat(ledger.reading(id.substring(0, 12))).contains(reading);
    assertThat(ledger.reading(id.substring(7, 15).toUpperCase(Locale.ROOT))).contains(reading);
  }

  @Test
  void refusesABeginningThatFitsSeveral() {
    for (int at = 0; at < 17; at++) {
      append(reading(Report.of("a.txt", "Report " + at)));
    }

    List<String> fitting =
        List.of("0123456789abcdef".split("")).stream().filter(this::isAmbiguous).toList();

    assertThat(fitting).isNotEmpty();
  }

  @Test
  void keepsReportsWithoutADateAndThoseItCannotRead() {
    Report arabic =
        Report.builder("a.html", "قالت الوزارة إنها لا تعلم").language(new Language("ar")).build();
    Reading unread = Reading.unread(arabic, "Arabic cannot be read yet");
    append(unread);

    assertThat(ledger.reading(arabic.id())).contains(unread);
    assertThat(ledger.reading(arabic.id()).orElseThrow().remarks()).hasSize(1);
    assertThat(ledger.reports(ReportQuery.all(9)))
        .singleElement()
        .satisfies(
            summary -> {
              assertThat(summary.published()).isEqualTo(Published.UNSTATED);
              assertThat(summary.language()).isEqualTo(new Language("ar"));
            });
    assertThat(ledger.search("الوزارة", 5)).hasSize(1);
  }

  @Test
  void listsReportsTheNewestFirstAndUndatedLast() {
    append(reading(dated("2017-12-10T09:00:00Z", "Gazette", "b")));
    append(reading(dated("", "Gazette", "d")));
    append(reading(dated("2017-12-09", "Gazette", "c")));
    append(reading(dated("2017-12-10T12:30:00+03:00", "Herald", "a")));

    assertThat(ledger.reports(ReportQuery.all(9)))
        .extracting(summary -> summary.title().orElse(""))
        .containsExactly("a", "b", "c", "d");
    assertThat(
            ledger.reports(
                new ReportQuery(
                    Optional.of("gazette"), day("2017-12-10"), day("2017-12-10"), 0, 9)))
        .extracting(summary -> summary.title().orElse(""))
        .containsExactly("b");
    assertThat(
            ledger.reports(
                new ReportQuery(Optional.empty(), Optional.empty(), Optional.empty(), 1, 2)))
        .extracting(summary -> summary.title().orElse(""))
        .containsExactly("b", "c");
  }

  @Test
  void listsStatementsBySpeakerAndOutlet() {
    append(reading("Ministère de la Défense", "It said the bridge held."));
    append(reading("Rebel spokesman", "He said the bridge fell."));

    assertThat(ledger.statements(StatementQuery.all(9)).items()).hasSize(2);
    assertThat(ledger.statements(bySpeaker("DÉFENSE")).items())
        .singleElement()
        .satisfies(
            statement -> {
              assertThat(statement.speakerName()).isEqualTo("Ministère de la Défense");
              assertThat(statement.contentWords()).containsExactly("the bridge held");
            });
    assertThat(ledger.statements(bySpeaker("%")).items()).isEmpty();
    assertThat(ledger.statements(bySpeaker("x".repeat(100_000))).items()).isEmpty();
  }

  @Test
  void streamsEachStatementOnceWhileOthersAdd() {
    appendMany("The army", 120);
    Iterator<StatementRecord> statements = ledger.statements().iterator();
    List<String> words = new ArrayList<>();
    words.addAll(statements.next().contentWords());

    append(reading("A monitor", "A monitor said more came."));
    statements.forEachRemaining(statement -> words.addAll(statement.contentWords()));

    assertThat(words).hasSize(121).doesNotHaveDuplicates();
    assertThat(words).startsWith("number 0 was kept", "number 1 was kept").endsWith("more came");
  }

  @Test
  void findsWordsInReportsAndStatementsAndMarksThem() {
    append(reading("Rebel spokesman", "🚀 The spokesman said: Le ministère a menti."));

    List<SearchHit> hits = ledger.search("MINISTERE", 5);

    assertThat(hits)
        .hasSize(2)
        .allSatisfy(
            hit ->
                assertThat(hit.marks())
                    .extracting(mark -> mark.in(hit.excerpt()))
                    .containsExactly("ministère"));
    assertThat(hits).extracting(hit -> hit.statement().isPresent()).contains(true, false);
  }

  @Test
  void wantsAllWordsAndQuotedOnesSideBySide() {
    append(reading(Report.of("a.txt", "The air base was hit by a strike.")));
    append(reading(Report.of("b.txt", "An air strike hit the base.")));

    assertThat(texts("air strike")).containsExactlyInAnyOrder("a.txt", "b.txt");
    assertThat(texts("\"air strike\"")).containsExactly("b.txt");
    assertThat(texts("air rocket")).isEmpty();
    assertThat(texts("roc*")).isEmpty();
    assertThat(texts("str*")).hasSize(2);
  }

  @Test
  void showsTheWordsAroundAMatchDeepInAText() {
    String text =
        "Nothing here. ".repeat(500) + "The depot burned. " + "Nothing here. ".repeat(500);
    append(reading(Report.of("a.txt", text)));

    SearchHit hit = ledger.search("depot", 1).get(0);

    assertThat(hit.excerpt())
        .contains("The depot burned.")
        .startsWith("… ")
        .endsWith(" …")
        .hasSizeLessThan(300);
    assertThat(hit.marks())
        .singleElement()
        .satisfies(mark -> assertThat(mark.in(hit.excerpt())).isEqualTo("depot"));
  }

  @Test
  void putsTheBestMatchFirst() {
    append(reading(Report.of("weak.txt", "Filler words. ".repeat(60) + "A depot burned.")));
    append(
        reading(
            Report.builder("strong.txt", "The depot burned. It was a depot of shells.")
                .title("Depot burns")
                .build()));

    assertThat(texts("depot")).containsExactly("strong.txt", "weak.txt");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void takesAnyTextForAQuery(long seed) {
    RandomReadings readings = new RandomReadings(seed);
    for (int at = 0; at < 5; at++) {
      append(readings.next());
    }
    Random random = new Random(seed);
    String pieces =
        "\"“”«'*()^:-+.,{}[]\\/%_\u0000\t\n \ud83d\udc00🚀éaZ0٣ANDORNOTNEAR(the ministry, 3) title:x";
    for (int round = 0; round < 200; round++) {
      StringBuilder query = new StringBuilder();
      for (int length = random.nextInt(round == 0 ? 10_000 : 30); length >= 0; length--) {
        query.append(pieces.charAt(random.nextInt(pieces.length())));
      }
      for (SearchHit hit : ledger.search(query.toString(), 10)) {
        assertThat(hit.marks()).isSorted().allMatch(mark -> mark.end() <= hit.excerpt().length());
      }
    }
    assertThat(ledger.search("bridge ".repeat(2_000), 1)).hasSizeLessThan(2);
    assertThat(ledger.search("\"" + "bridge said ".repeat(2_000), 1)).hasSizeLessThan(2);
    assertThat(ledger.search("x".repeat(10_000), 1)).isEmpty();
  }

  @Test
  void refusesALimitWithoutRoom() {
    assertThatIllegalArgumentException().isThrownBy(() -> ledger.search("bridge", 0));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void givesBackWhatItWasGiven(long seed) {
    RandomReadings random = new RandomReadings(seed);
    List<Reading> readings = new ArrayList<>();
    for (int at = 0; at < 60; at++) {
      Reading reading = at % 3 == 0 ? random.next(ADDRESS) : random.next();
      readings.add(reading);
      append(reading);
    }
    reopen();

    assertThat(ledger.readings()).isEqualTo(readings);
    assertThat(ledger.readings().map(reading -> reading.report().text()))
        .isEqualTo(readings.stream().map(reading -> reading.report().text()).toList());
    assertThat(ledger.statements())
        .hasSize(readings.stream().mapToInt(reading -> reading.statements().size()).sum());
    assertThat(ledger.verify().faults()).isEmpty();
    assertThat(ledger.verify().entries()).isEqualTo(120);
  }

  @Test
  void isSoundWhenEmpty() {
    assertThat(ledger.verify().sound()).isTrue();
    assertThat(ledger.verify().entries()).isZero();
    assertThat(ledger.readings()).isEmpty();
  }

  @Test
  void findsAnEarlierHeadAgainButNoStrangersHead() {
    append(reading(Report.of("a.txt", "One.")));
    String head = ledger.verify().head();
    append(reading(Report.of("b.txt", "Two.")));

    assertThat(ledger.verify(head).sound()).isTrue();
    assertThat(ledger.verify("f".repeat(64)).faults())
        .singleElement()
        .asString()
        .contains("cut off");
  }

  @Test
  void takesAHeadHoweverItIsWrittenDown() {
    String empty = ledger.verify().head();
    append(reading(Report.of("a.txt", "One.")));
    String head = ledger.verify().head();

    assertThat(ledger.verify(" " + head.toUpperCase(Locale.ROOT) + "\n").sound()).isTrue();
    assertThat(ledger.verify(empty).sound()).isTrue();
  }

  @Test
  void raisesNoAlarmAtWhatIsNoWholeHead() {
    append(reading(Report.of("a.txt", "One.")));
    String head = ledger.verify().head();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.verify(head.substring(0, 12)))
        .withMessageContaining("64 hex digits")
        .withMessageContaining("found 12");
    assertThatIllegalArgumentException().isThrownBy(() -> ledger.verify(head + "0"));
    assertThatIllegalArgumentException().isThrownBy(() -> ledger.verify("g".repeat(64)));
    assertThatIllegalArgumentException().isThrownBy(() -> ledger.verify(""));
  }

  @Test
  void takesAppendsFromManyThreadsWhileOthersRead() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(5);
    List<Callable<Long>> work = new ArrayList<>();
    for (int writer = 0; writer < 4; writer++) {
      String name = "writer " + writer;
      work.add(() -> appendMany(name, 40));
    }
    work.add(this::readUntilAllAreThere);
    try {
      for (Future<Long> done : threads.invokeAll(work)) {
        assertThat(result(done)).isPositive();
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(ledger.size()).isEqualTo(160);
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void sharesAFileWithASecondLedger() {
    try (Ledger second = open()) {
      for (int at = 0; at < 20; at++) {
        append(reading(Report.of("a.txt", "First " + at)));
        second.append(reading(Report.of("b.txt", "Second " + at)), original("b"));
      }
      assertThat(second.size()).isEqualTo(40);
    }
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void keepsACorrectionAndWhatTheMachineRead() {
    Reading reading = Dispute.reading();
    append(reading);

    RecordedCorrection made =
        ledger.correct(Dispute.correction("s1", new Change.Cue(Distance.DOUBTING)));
    reopen();

    String id = reading.report().id();
    assertThat(ledger.corrections(id.substring(0, 12))).containsExactly(made);
    assertThat(made.recordedAt()).isBeforeOrEqualTo(Instant.now());
    Corrected corrected = ledger.corrected(id).orElseThrow();
    assertThat(corrected.uncorrected()).isEqualTo(reading);
    assertThat(corrected.of("s1")).containsExactly(made);
    assertThat(ledger.reading(id)).contains(corrected.reading());
    assertThat(ledger.readings()).containsExactly(corrected.reading());
    assertThat(corrected.reading().statements().get(0).distance()).isEqualTo(Distance.DOUBTING);
    assertThat(ledger.statements(StatementQuery.all(9)).items().get(0).statement().distance())
        .isEqualTo(Distance.DOUBTING);
    assertThat(ledger.entries())
        .extracting(Entry::kind)
        .containsExactly("report", "reading", "correction");
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void undoesACorrectionByAnEntryThatPointsAtIt() {
    Reading reading = Dispute.reading();
    append(reading);
    RecordedCorrection made = ledger.correct(Dispute.correction("s1", new Change.Reject()));

    RecordedCorrection undone = ledger.undo(made.sequence(), "Sam", "it is one");
    reopen();

    assertThat(ledger.reading(reading.report().id())).contains(reading);
    assertThat(ledger.corrections(reading.report().id())).containsExactly(undone);
    assertThat(undone.correction()).isEqualTo(made.correction());
    assertThat(undone.undone())
        .hasValueSatisfying(
            undo -> {
              assertThat(undo.who()).isEqualTo("Sam");
              assertThat(undo.why()).isEqualTo("it is one");
              assertThat(undo.sequence()).isEqualTo(4);
            });
    assertThat(ledger.entries())
        .extracting(Entry::kind)
        .containsExactly("report", "reading", "correction", "undo");
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void refusesAnUndoOfNothingAndASecondOne() {
    append(Dispute.reading());
    RecordedCorrection made = ledger.correct(Dispute.correction("s1", new Change.Reject()));
    ledger.undo(made.sequence(), "Sam", "it is one");
    List<Entry> before = ledger.entries().toList();

    for (long sequence : List.of(made.sequence(), 1L, 4L, 99L, -1L)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ledger.undo(sequence, "Sam", "once more"));
    }
    assertThat(ledger.entries()).isEqualTo(before);
  }

  @Test
  void refusesACorrectionOfWhatItDoesNotKeep() {
    Correction correction = Dispute.correction("s1", new Change.Reject());
    assertThatIllegalArgumentException().isThrownBy(() -> ledger.correct(correction));
    append(Reading.unread(Dispute.reading().report(), "a test"));
    List<Entry> before = ledger.entries().toList();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> ledger.correct(correction))
        .withMessageContaining("its planes struck");
    assertThat(ledger.entries()).isEqualTo(before);
  }

  @Test
  void listsNoRejectedStatement() {
    append(Dispute.reading());
    ledger.correct(Dispute.correction("s1", new Change.Reject()));

    assertThat(ledger.statements(StatementQuery.all(9)).items())
        .extracting(each -> each.statement().id())
        .containsExactly("s2");
    assertThat(ledger.statements()).hasSize(1);
    assertThat(ledger.search("planes", 9))
        .singleElement()
        .satisfies(hit -> assertThat(hit.statement()).isEmpty());
  }

  @Test
  void asksForReviewOfWhatIsLeastSureFirst() {
    for (double confidence : List.of(0.9, 0.2, 0.6)) {
      append(doubtful("The army", confidence));
    }
    append(doubtful("A monitor", 0.4));

    assertThat(ledger.unreviewed(ReviewQuery.all(9)).items())
        .extracting(each -> each.statement().provenance().confidence())
        .containsExactly(0.2, 0.4, 0.6, 0.9);
    assertThat(second(reviewOf(Optional.of("THE ARMY"), Optional.empty())))
        .extracting(each -> each.statement().provenance().confidence())
        .containsExactly(0.6);
    assertThat(second(reviewOf(Optional.empty(), Optional.of("the gazette"))))
        .extracting(each -> each.statement().provenance().confidence())
        .containsExactly(0.4);
    assertThat(ledger.unreviewed(reviewOf(Optional.of("army"), Optional.empty())).items())
        .isEmpty();
    assertThat(ledger.unreviewed(reviewOf(Optional.empty(), Optional.of("Herald"))).items())
        .isEmpty();
  }

  @Test
  void asksForReviewOnceAndAgainAfterAnUndo() {
    append(Dispute.reading());
    assertThat(reviewed()).containsExactly("s1", "s2");

    RecordedCorrection accepted = ledger.correct(Dispute.correction("s1", new Change.Accept()));
    assertThat(reviewed()).containsExactly("s2");
    RecordedCorrection doubted =
        ledger.correct(Dispute.correction("s1", new Change.Cue(Distance.DOUBTING)));
    ledger.undo(accepted.sequence(), "Sam", "too quick");
    assertThat(reviewed()).containsExactly("s2");

    ledger.undo(doubted.sequence(), "Sam", "too quick");
    assertThat(reviewed()).containsExactly("s1", "s2");
  }

  @Test
  void listsTheLatestCorrectionsOfAllReportsFirst() {
    append(Dispute.reading());
    ledger.correct(Dispute.correction("s1", new Change.Accept()));
    RecordedCorrection second = ledger.correct(Dispute.correction("s2", new Change.Reject()));
    RecordedCorrection undone = ledger.undo(second.sequence(), "Sam", "it is one");

    assertThat(ledger.latestCorrections(1)).containsExactly(undone);
    assertThat(ledger.latestCorrections(9)).hasSize(2);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void keepsAnyCorrectionsAndUndos(long seed) {
    RandomReadings readings = new RandomReadings(seed);
    RandomCorrections corrections = new RandomCorrections(seed);
    Random random = new Random(seed);
    List<Reading> kept = new ArrayList<>();
    List<Long> made = new ArrayList<>();
    for (int round = 0; round < 15; round++) {
      Reading reading = readings.next();
      append(reading);
      kept.add(reading);
      for (int at = 0; at < 5 && !reading.statements().isEmpty(); at++) {
        try {
          made.add(ledger.correct(corrections.next(reading)).sequence());
        } catch (IllegalArgumentException e) {
          assertThat(e).hasMessageContaining("to correct");
        }
      }
      if (!made.isEmpty() && random.nextInt(3) == 0) {
        ledger.undo(made.remove(random.nextInt(made.size())), "Sam", "a mistake");
      }
    }
    reopen();

    for (Reading reading : kept) {
      String id = reading.report().id();
      Corrected corrected = Corrections.apply(reading, ledger.corrections(id));
      assertThat(ledger.corrected(id)).contains(corrected);
      assertThat(corrected.orphaned()).isEmpty();
    }
    assertThat(made).isNotEmpty();
    assertThat(ledger.unreviewed(ReviewQuery.all(999)).items())
        .extracting(each -> each.statement().provenance().confidence())
        .isSorted();
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void answersQuestionsAskedTogetherFromOneState() throws Exception {
    append(reading("The army", "The army said it held the bridge."));
    ExecutorService other = Executors.newSingleThreadExecutor();
    List<Long> sizes = new ArrayList<>();
    try {
      ledger.together(
          () -> {
            sizes.add(ledger.size());
            Future<?> added =
                other.submit(
                    () -> append(reading("A monitor", "A monitor said it had lost the bridge.")));
            try {
              added.get();
            } catch (InterruptedException | ExecutionException e) {
              throw new IllegalStateException(e);
            }
            sizes.add(ledger.size());
            ledger.together(() -> sizes.add(ledger.size()));
          });
    } finally {
      other.shutdown();
    }

    assertThat(sizes).containsExactly(1L, 1L, 1L);
    assertThat(ledger.size()).isEqualTo(2);
  }

  @Test
  void asksOnAfterQuestionsTogetherThatFailed() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                ledger.together(
                    () -> {
                      throw new IllegalArgumentException("no such day");
                    }))
        .withMessage("no such day");
    append(reading("The army", "The army said it held the bridge."));
    assertThat(ledger.size()).isOne();
  }

  @Test
  void goesOnBehindAPartOfTheQueueWhateverIsTheSameThere() {
    for (int report = 0; report < 9; report++) {
      append(doubtful("Speaker " + report, report < 7 ? 0.5 : 0.7));
    }
    List<String> walked = new ArrayList<>();
    String after = "";
    do {
      Slice<StatementRecord> part = ledger.unreviewed(ReviewQuery.all(2).from(after));
      part.items().forEach(each -> walked.add(each.speakerName()));
      after = part.next().orElse("");
    } while (!after.isEmpty());

    assertThat(walked)
        .isEqualTo(
            ledger.unreviewed(ReviewQuery.all(99)).items().stream()
                .map(StatementRecord::speakerName)
                .toList())
        .hasSize(9)
        .doesNotHaveDuplicates();
  }

  @Test
  void listsAllStatementsInPartsUndatedOnesLast() {
    append(reading("A monitor", "A monitor said that it rained."));
    for (String day : List.of("2017-12-10", "", "2017-12-09", "2017-12-10", "")) {
      append(dated(day, ledger.size() + " said that it was dry."));
    }
    List<String> walked = new ArrayList<>();
    String after = "";
    do {
      Slice<StatementRecord> part = ledger.statements(StatementQuery.all(1).from(after));
      part.items().forEach(each -> walked.add(each.report().published().iso()));
      after = part.next().orElse("");
    } while (!after.isEmpty());

    assertThat(walked)
        .isEqualTo(
            ledger.statements(StatementQuery.all(99)).items().stream()
                .map(each -> each.report().published().iso())
                .toList())
        .hasSize(6)
        .endsWith("", "", "");
  }

  @Test
  void listsStatementsOfThePublishersOwnDaysInParts() {
    List<String> days =
        List.of(
            "",
            "2017-12-09",
            "2017-12-10T00:30+14:00", // still the 9th at Greenwich
            "2017-12-10",
            "2017-12-10T23:30-12:00", // the 11th there
            "2017-12-11T00:30+14:00",
            "2017-12-12");
    for (String day : days) {
      append(dated(day, ledger.size() + " said that it was dry."));
    }
    Optional<LocalDate> tenth = Optional.of(LocalDate.of(2017, 12, 10));
    Optional<LocalDate> none = Optional.empty();

    assertThat(walk(tenth, tenth)).hasSize(3).allMatch(day -> day.startsWith("2017-12-10"));
    assertThat(walk(tenth, none)).hasSize(5).doesNotContain("", "2017-12-09");
    assertThat(walk(none, tenth)).hasSize(4).doesNotContain("").contains("2017-12-09");
    assertThat(walk(none, none)).hasSize(7).endsWith("");
  }

  private List<String> walk(Optional<LocalDate> since, Optional<LocalDate> until) {
    StatementQuery query =
        new StatementQuery(Optional.empty(), Optional.empty(), since, until, "", 1);
    List<String> walked = new ArrayList<>();
    Optional<String> after = Optional.of("");
    while (after.isPresent()) {
      Slice<StatementRecord> part = ledger.statements(query.from(after.get()));
      part.items().forEach(each -> walked.add(each.report().published().iso()));
      after = part.next();
    }
    return walked;
  }

  @Test
  void refusesToGoOnBehindNothing() {
    append(doubtful("The army", 0.5));

    for (String after : List.of("x", "-", "1_2")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ledger.unreviewed(ReviewQuery.all(2).from(after)));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> ledger.statements(StatementQuery.all(2).from(after)));
    }
  }

  private static Reading dated(String day, String text) {
    Reading undated = reading("A monitor", text);
    return new Reading(
        Report.builder("a.txt", text)
            .published(day.isEmpty() ? Published.UNSTATED : Published.parse(day))
            .build(),
        List.of(),
        undated.actors(),
        undated.statements(),
        List.of());
  }

  private List<StatementRecord> second(ReviewQuery query) {
    return ledger.unreviewed(query.from(ledger.unreviewed(query).next().orElseThrow())).items();
  }

  private List<String> reviewed() {
    return ledger.unreviewed(ReviewQuery.all(9)).items().stream()
        .map(each -> each.statement().id())
        .toList();
  }

  private static ReviewQuery reviewOf(Optional<String> speaker, Optional<String> outlet) {
    return new ReviewQuery(
        Optional.empty(),
        speaker,
        outlet,
        Optional.of(StatementKind.INDIRECT),
        Optional.empty(),
        Optional.empty(),
        "",
        1);
  }

  private static Reading doubtful(String speaker, double confidence) {
    Reading sure = reading(speaker, speaker + " said " + confidence + " of it was kept.");
    Statement statement = sure.statements().get(0);
    return new Reading(
        sure.report(),
        List.of(),
        sure.actors(),
        List.of(
            new Statement(
                "s1",
                statement.attribution(),
                "a1",
                List.of(),
                Optional.empty(),
                Distance.NEUTRAL,
                Certainty.CERTAIN,
                new Provenance("rule test", confidence))),
        List.of());
  }

  private long appendMany(String writer, int count) {
    for (int at = 0; at < count; at++) {
      append(reading(writer, writer + " said number " + at + " was kept."));
    }
    return count;
  }

  private long readUntilAllAreThere() {
    long seen = 0;
    while (seen < 160) {
      long size = ledger.size();
      assertThat(size).isGreaterThanOrEqualTo(seen);
      assertThat(ledger.search("kept", 3)).hasSizeLessThanOrEqualTo(3);
      assertThat(ledger.verify().faults()).isEmpty();
      seen = size;
    }
    return seen;
  }

  private static long result(Future<Long> done) throws InterruptedException {
    try {
      return done.get();
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }

  protected final Receipt append(Reading reading) {
    return ledger.append(reading, original(reading.report().text()));
  }

  protected final void reopen() {
    ledger.close();
    ledger = open();
  }

  protected static Original original(String text) {
    return Original.of(text.getBytes(UTF_8), "text/plain");
  }

  /** {@return a reading that found nothing} */
  protected static Reading reading(Report report) {
    return Reading.unread(report, "a test");
  }

  /** {@return a reading with one statement, whose content is all after "said" but the last char} */
  protected static Reading reading(String speaker, String text) {
    int cue = text.indexOf("said");
    int content = cue + (text.charAt(cue + 4) == ':' ? 6 : 5);
    Attribution attribution =
        new Attribution(
            StatementKind.INDIRECT,
            Optional.empty(),
            Optional.of(new Span(cue, cue + 4)),
            List.of(new Span(content, text.length() - 1)));
    return new Reading(
        Report.builder("a.txt", text).outlet("The Gazette").build(),
        List.of(),
        List.of(new Actor("a1", speaker, Actor.Kind.ORGANISATION, List.of(), List.of())),
        List.of(
            new Statement(
                "s1",
                attribution,
                "a1",
                List.of(),
                Optional.empty(),
                Distance.NEUTRAL,
                Certainty.CERTAIN,
                new Provenance("rule test", 0.75))),
        List.of());
  }

  protected static Report at(String address, String text) {
    return Report.builder(address, text).address(address).build();
  }

  private static Report dated(String published, String outlet, String title) {
    return Report.builder(title + ".txt", "Text of " + title)
        .published(published.isEmpty() ? Published.UNSTATED : Published.parse(published))
        .outlet(outlet)
        .title(title)
        .build();
  }

  private static Optional<LocalDate> day(String iso) {
    return Optional.of(LocalDate.parse(iso));
  }

  private static StatementQuery bySpeaker(String name) {
    return new StatementQuery(
        Optional.of(name), Optional.of("the gazette"), Optional.empty(), Optional.empty(), "", 9);
  }

  private List<String> texts(String query) {
    return ledger.search(query, 9).stream().map(hit -> hit.report().source()).toList();
  }

  private boolean isAmbiguous(String prefix) {
    try {
      ledger.reading(prefix);
      return false;
    } catch (AmbiguousIdException e) {
      assertThat(e).hasMessageContaining("'" + prefix + "'").hasMessageContaining("give more");
      return true;
    }
  }
}
