package org.counterclaim.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every ledger does with what people say of a reading. */
public abstract class CorrectionContract extends LedgerCase {

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
}
