package org.counterclaim.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.counterclaim.app.cli.ReadAhead.Step;
import org.counterclaim.claim.Reading;
import org.counterclaim.intake.Received;
import org.counterclaim.intake.Received.Accepted;
import org.counterclaim.intake.Received.Rejected;
import org.counterclaim.text.Original;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTest {

  @Test
  void givesAQuickReportAfterTheSlowOneBeforeIt() throws InterruptedException {
    CountDownLatch othersRead = new CountDownLatch(3);
    Function<Report, Reading> reader =
        report -> {
          if (report.source().equals("r0")) {
            await(othersRead);
          } else {
            othersRead.countDown();
          }
          return atOnce(report);
        };

    assertThat(sources(reports(4), reader)).containsExactly("r0", "r1", "r2", "r3");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void keepsTheOrderOfReportsOfAnyLength(long seed) throws InterruptedException {
    Random random = new Random(seed);
    List<Received> reports = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      reports.add(report("r" + i, "word ".repeat(1 + random.nextInt(20_000))));
    }
    Function<Report, Reading> reader =
        report -> Reading.unread(report, report.text().toUpperCase(Locale.ROOT));

    assertThat(sources(reports.stream(), reader))
        .isEqualTo(reports.stream().map(Received::source).toList());
  }

  @Test
  void holdsNoMoreThanTwoReportsAThread() throws InterruptedException {
    AtomicInteger taken = new AtomicInteger();
    CountDownLatch fourTaken = new CountDownLatch(4);
    Iterator<Received> counted =
        reports(100)
            .peek(
                report -> {
                  taken.incrementAndGet();
                  fourTaken.countDown();
                })
            .iterator();
    try (ReadAhead ahead =
        new ReadAhead(
            counted,
            report -> {
              await(fourTaken);
              return atOnce(report);
            },
            2)) {
      for (int given = 0; ahead.hasNext(); given++) {
        ahead.next();
        // Asking whether there is more takes one in, too.
        assertThat(taken.get() - given).isLessThanOrEqualTo(5);
      }
    }
    assertThat(taken).hasValue(100);
  }

  @Test
  void rejectsTheReportThatTheReaderFailsOnAndNoOther() throws InterruptedException {
    Function<Report, Reading> reader =
        report -> {
          if (report.source().equals("r1")) {
            throw new IllegalStateException("no way");
          }
          if (report.source().equals("r2")) {
            throw new StackOverflowError();
          }
          return atOnce(report);
        };
    List<Step> steps = steps(reports(4), reader);

    assertThat(steps).extracting(Step::source).containsExactly("r0", "r1", "r2", "r3");
    assertThat(steps.get(1))
        .isEqualTo(
            new Step.Failed(
                new Rejected("r1", "could not be read: java.lang.IllegalStateException: no way")));
    assertThat(steps.get(2)).isInstanceOf(Step.Failed.class);
    assertThat(steps.get(3)).isInstanceOf(Step.Read.class);
  }

  @Test
  void keepsWhatCameInBeforeTheReportsThemselvesFail() throws InterruptedException {
    Function<Received, Received> failing =
        report -> {
          if (report.source().equals("r2")) {
            throw new IllegalStateException("no way");
          }
          return report;
        };
    List<Received> three = reports(3).toList();
    Iterator<Received> each = three.iterator();
    Iterator<Received> failingOnNext =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return each.hasNext();
          }

          @Override
          public Received next() {
            return failing.apply(each.next());
          }
        };

    for (Iterator<Received> reports :
        List.of(three.stream().map(failing).iterator(), failingOnNext)) {
      List<Step> steps = steps(reports, ReadAheadTest::atOnce);

      assertThat(steps).hasSize(3);
      assertThat(steps.subList(0, 2)).hasOnlyElementsOfType(Step.Read.class);
      assertThat(steps.get(2))
          .isEqualTo(
              new Step.Failed(
                  new Rejected(
                      "what comes after r1",
                      "could not be taken in: java.lang.IllegalStateException: no way")));
    }
  }

  @Test
  void doesNotTakeAFullMemoryForTheEndOfTheReports() {
    Stream<Received> reports =
        reports(1)
            .map(
                report -> {
                  throw new OutOfMemoryError("none left");
                });

    assertThatThrownBy(() -> steps(reports, ReadAheadTest::atOnce))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void doesNotTakeAFullMemoryForABadReport() {
    assertThatThrownBy(
            () ->
                steps(
                    reports(1),
                    report -> {
                      throw new OutOfMemoryError("none left");
                    }))
        .isInstanceOf(OutOfMemoryError.class);
  }

  @Test
  void handsOnWhatWasRejectedBefore() throws InterruptedException {
    Rejected rejected = new Rejected("gone.txt", "there is none");

    assertThat(steps(Stream.of(rejected), ReadAheadTest::atOnce))
        .containsExactly(new Step.Failed(rejected));
  }

  @Test
  void endsWhenItsThreadIsInterruptedAndWaitsForTheReportAtHand() throws InterruptedException {
    Thread asking = Thread.currentThread();
    AtomicBoolean ended = new AtomicBoolean();
    Function<Report, Reading> reader =
        report -> {
          asking.interrupt();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            ended.set(true);
          }
          return atOnce(report);
        };
    try (ReadAhead ahead = new ReadAhead(reports(1).iterator(), reader, 2)) {
      assertThatThrownBy(ahead::next).isInstanceOf(InterruptedException.class);
    }
    assertThat(ended).isTrue();
  }

  @Test
  void keepsAnInterruptionThatComesWhileItCloses() {
    ReadAhead ahead = new ReadAhead(reports(0).iterator(), ReadAheadTest::atOnce, 2);
    Thread.currentThread().interrupt();
    ahead.close();

    assertThat(Thread.interrupted()).isTrue();
  }

  private static List<String> sources(Stream<Received> reports, Function<Report, Reading> reader)
      throws InterruptedException {
    return steps(reports, reader).stream().map(Step::source).toList();
  }

  private static List<Step> steps(Stream<Received> reports, Function<Report, Reading> reader)
      throws InterruptedException {
    return steps(reports.iterator(), reader);
  }

  private static List<Step> steps(Iterator<Received> reports, Function<Report, Reading> reader)
      throws InterruptedException {
    List<Step> steps = new ArrayList<>();
    try (ReadAhead ahead = new ReadAhead(reports, reader, 2)) {
      while (ahead.hasNext()) {
        steps.add(ahead.next());
      }
    }
    return steps;
  }

  private static Reading atOnce(Report report) {
    return Reading.unread(report, "");
  }

  private static Stream<Received> reports(int count) {
    return IntStream.range(0, count).mapToObj(i -> report("r" + i, "It rained."));
  }

  private static Received report(String source, String text) {
    return new Accepted(Report.of(source, text), Original.of(new byte[0], "text/plain"));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
