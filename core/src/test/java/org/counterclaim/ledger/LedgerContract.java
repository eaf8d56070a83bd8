package org.counterclaim.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.counterclaim.claim.RandomReadings;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Language;
import org.counterclaim.text.Original;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every ledger does, wherever it keeps its entries. */
public abstract class LedgerContract extends LedgerCase {

  private static final String ADDRESS = "https://news.example/tell-asfar";

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

  private static Report file(String name, String text) {
    return Report.builder(name, text).address(ADDRESS).build();
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
