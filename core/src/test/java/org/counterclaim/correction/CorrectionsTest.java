package org.counterclaim.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.counterclaim.correction.Dispute.on;
import static org.counterclaim.correction.Dispute.quote;
import static org.counterclaim.correction.Dispute.reading;
import static org.counterclaim.correction.Dispute.recorded;
import static org.counterclaim.correction.Dispute.span;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.RandomReadings;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.claim.When;
import org.counterclaim.correction.RecordedCorrection.RecordedUndo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectionsTest {

  @Test
  void leavesAReadingAloneThatNobodyCorrected() {
    Reading reading = reading();

    assertThat(Corrections.apply(reading, List.of()).reading()).isSameAs(reading);
  }

  @Test
  void signsWhatWasAcceptedAndLeavesTheRest() {
    Reading accepted = apply(recorded(1, "s1", new Change.Accept()));

    assertThat(statement(accepted, "s1").provenance().by()).isEqualTo("model 1, accepted by Nour");
    assertThat(statement(accepted, "s1").provenance().confidence()).isEqualTo(1);
    assertThat(statement(accepted, "s2")).isEqualTo(statement(reading(), "s2"));
    assertThat(accepted.remarks()).containsExactly("1 correction, by Nour");
  }

  @Test
  void dropsARejectedStatementWithAllThatItSays() {
    Reading rejected = apply(recorded(1, "s1", new Change.Reject()));

    assertThat(rejected.statements()).extracting(Statement::id).containsExactly("s2");
    assertThat(rejected.assertions().events()).extracting(Event::id).containsExactly("e2");
    assertThat(rejected.assertions().figures()).isEmpty();
    assertThat(rejected.assertions().control()).hasSize(1);
    assertThat(rejected.replies()).isEmpty();
  }

  @Test
  void takesBackARejectedStatementThatIsAcceptedLater() {
    Reading accepted =
        apply(recorded(1, "s1", new Change.Reject()), recorded(2, "s1", new Change.Accept()));

    assertThat(accepted.statements()).extracting(Statement::id).containsExactly("s1", "s2");
    assertThat(accepted.assertions()).isEqualTo(reading().assertions());
  }

  @Test
  void givesAStatementToAnActorOfTheReport() {
    Change.Speaker army = new Change.Speaker(" The army ", Actor.Kind.ORGANISATION);

    Reading corrected = apply(recorded(1, "s2", army));

    assertThat(statement(corrected, "s2").speaker()).isEqualTo("a1");
    assertThat(corrected.actors()).isEqualTo(reading().actors());
    assertThat(statement(corrected, "s2").provenance().by()).contains("corrected by Nour");
  }

  @Test
  void makesAnActorThatTheReportHadNot() {
    Change.Speaker brigade = new Change.Speaker("Karim Brigade", Actor.Kind.ARMED_GROUP);

    Reading corrected = apply(recorded(1, "s2", brigade));

    Actor speaker = corrected.speaker(statement(corrected, "s2"));
    assertThat(speaker.name()).isEqualTo("Karim Brigade");
    assertThat(speaker.kind()).isEqualTo(Actor.Kind.ARMED_GROUP);
    assertThat(speaker.mentions()).containsExactly(span("A rebel spokesman"));
    assertThat(corrected.actors()).hasSize(3);
  }

  @Test
  void movesTheWordsAndKeepsTheOrderOfTheText() {
    Anchor words =
        new Anchor(Optional.empty(), Optional.of(quote("denied")), List.of(quote("Karim")));

    Reading corrected = apply(recorded(1, "s1", new Change.Words(words)));

    Attribution moved = statement(corrected, "s1").attribution();
    assertThat(moved.source()).isEmpty();
    assertThat(moved.cue()).contains(span("denied"));
    assertThat(moved.content()).containsExactly(span("Karim"));
    assertThat(corrected.statements()).extracting(each -> each.attribution().anchor()).isSorted();
  }

  @Test
  void refusesWordsThatOverlap() {
    Anchor words =
        new Anchor(
            Optional.empty(), Optional.empty(), List.of(quote("struck a depot"), quote("a depot")));

    assertThatIllegalArgumentException().isThrownBy(() -> new Change.Words(words));
  }

  @Test
  void changesFormDistanceCertaintyAndDay() {
    Reading corrected =
        apply(
            recorded(1, "s1", new Change.Form(StatementKind.MIXED)),
            recorded(2, "s1", new Change.Cue(Distance.DOUBTING)),
            recorded(3, "s1", new Change.Commitment(Certainty.POSSIBLE)),
            recorded(4, "s1", new Change.Said(Optional.of(LocalDate.of(2017, 12, 9)))));

    Statement statement = statement(corrected, "s1");
    assertThat(statement.kind()).isEqualTo(StatementKind.MIXED);
    assertThat(statement.distance()).isEqualTo(Distance.DOUBTING);
    assertThat(statement.certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(statement.saidAt()).contains(LocalDate.of(2017, 12, 9));
    assertThat(statement.provenance().by()).isEqualTo("model 1, corrected by Nour");
    assertThat(corrected.remarks()).containsExactly("4 corrections, by Nour");
  }

  @Test
  void letsTheLaterOfTwoWin() {
    Reading corrected =
        apply(
            recorded(1, "s1", new Change.Cue(Distance.DOUBTING)),
            recorded(2, "s1", new Change.Cue(Distance.FACTIVE)));

    assertThat(statement(corrected, "s1").distance()).isEqualTo(Distance.FACTIVE);
  }

  @Test
  void putsAnEventWhereTheReportHasThePlace() {
    Change.Location tell = new Change.Location(quote("Tell Asfar"), Dispute.at("Tell Asfar"));

    Reading corrected =
        apply(recorded(1, "s1", new Change.Where(quote("struck"), Optional.of(tell))));

    assertThat(event(corrected, "e1").place()).isEqualTo(OptionalInt.of(0));
    assertThat(event(corrected, "e2")).isEqualTo(event(reading(), "e2"));
    assertThat(corrected.places()).isEqualTo(reading().places());
  }

  @Test
  void putsAnEventAtAPlaceOfItsOwnAndKeepsTheOthers() {
    Change.Location depot = new Change.Location(quote("a depot"), Dispute.at("Old depot"));

    Reading corrected =
        apply(recorded(1, "s1", new Change.Where(quote("struck"), Optional.of(depot))));

    assertThat(corrected.places()).extracting(PlaceMention::span).isSorted().hasSize(3);
    assertThat(placeOf(corrected, "e1")).isEqualTo("Old depot");
    assertThat(placeOf(corrected, "e2")).isEqualTo("Karim");
    Control control = corrected.assertions().control().get(0);
    assertThat(name(corrected, control.place())).isEqualTo("Karim");
  }

  @Test
  void takesThePlaceOfAnEventAway() {
    Reading corrected =
        apply(recorded(1, "s1", new Change.Where(quote("struck"), Optional.empty())));

    assertThat(event(corrected, "e1").place()).isEmpty();
  }

  @Test
  void datesAnEvent() {
    Reading corrected =
        apply(recorded(1, "s1", new Change.Happened(quote("struck"), on("2017-12-08"))));

    assertThat(event(corrected, "e1").when()).isEqualTo(on("2017-12-08"));
    assertThat(event(corrected, "e1").place()).isEqualTo(OptionalInt.of(1));
    assertThat(event(corrected, "e2").when()).isEqualTo(new When.Unstated());
  }

  @Test
  void doesNotDateAnEventOfAnotherStatement() {
    Corrected corrected =
        Corrections.apply(
            reading(),
            List.of(recorded(1, "s2", new Change.Happened(quote("struck"), on("2017-12-08")))));

    assertThat(corrected.orphaned()).hasSize(1);
    assertThat(corrected.reading()).isSameAs(corrected.uncorrected());
  }

  @Test
  void addsRemovesAndChangesReplies() {
    Anchor claim = Dispute.correction("s1", new Change.Accept()).statement();
    Anchor denial = Dispute.correction("s2", new Change.Accept()).statement();

    assertThat(apply(recorded(1, "s2", new Change.NoAnswer(claim))).replies()).isEmpty();
    assertThat(apply(recorded(1, "s2", new Change.Answer(claim, Reply.Kind.DISPUTES))).replies())
        .extracting(Reply::kind)
        .containsExactly(Reply.Kind.DISPUTES);
    assertThat(apply(recorded(1, "s1", new Change.Answer(denial, Reply.Kind.REPEATS))).replies())
        .extracting(Reply::from)
        .containsExactly("s2", "s1");
  }

  @Test
  void letsNoStatementAnswerItself() {
    Anchor denial = Dispute.correction("s2", new Change.Accept()).statement();

    Corrected corrected =
        Corrections.apply(
            reading(), List.of(recorded(1, "s2", new Change.Answer(denial, Reply.Kind.DENIES))));

    assertThat(corrected.orphaned()).hasSize(1);
  }

  @Test
  void leavesOutWhatWasUndone() {
    RecordedCorrection undone =
        new RecordedCorrection(
            1,
            Instant.EPOCH,
            Dispute.correction("s1", new Change.Reject()),
            Optional.of(new RecordedUndo(2, Instant.EPOCH, "Sam", "it is one")));

    assertThat(apply(undone)).isEqualTo(reading());
  }

  @Test
  void findsItsStatementInTheReadingOfANewerModel() {
    Change.Speaker brigade = new Change.Speaker("Karim Brigade", Actor.Kind.ARMED_GROUP);

    Corrected corrected =
        Corrections.apply(
            Dispute.later(),
            List.of(
                recorded(1, "s1", new Change.Commitment(Certainty.POSSIBLE)),
                recorded(2, "s2", brigade),
                recorded(3, "s1", new Change.Happened(quote("struck"), on("2017-12-08")))));

    assertThat(corrected.orphaned()).isEmpty();
    assertThat(corrected.of("s7")).hasSize(2);
    Reading reading = corrected.reading();
    assertThat(statement(reading, "s7").certainty()).isEqualTo(Certainty.POSSIBLE);
    assertThat(reading.speaker(statement(reading, "s3")).name()).isEqualTo("Karim Brigade");
    assertThat(event(reading, "e1").when()).isEqualTo(on("2017-12-08"));
  }

  @Test
  void keepsWhatItCannotAnchorAsOrphaned() {
    Reading silent = Reading.unread(reading().report(), "a test");
    RecordedCorrection correction = recorded(1, "s1", new Change.Reject());

    Corrected corrected = Corrections.apply(silent, List.of(correction));

    assertThat(corrected.orphaned()).containsExactly(correction);
    assertThat(corrected.applied()).isEmpty();
  }

  @Test
  void wantsSomebodyAndAReason() {
    Correction fine = Dispute.correction("s1", new Change.Accept());

    assertThatIllegalArgumentException().isThrownBy(() -> signed(fine, " ", "why"));
    assertThatIllegalArgumentException().isThrownBy(() -> signed(fine, "Nour", "\n"));
    assertThatIllegalArgumentException().isThrownBy(() -> signed(fine, "n".repeat(301), "why"));
    assertThatIllegalArgumentException().isThrownBy(() -> signed(fine, "Nour", "y".repeat(4_001)));
  }

  private static Correction signed(Correction correction, String who, String why) {
    return new Correction(
        correction.report(), correction.statement(), correction.change(), who, why);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void makesAValidReadingOfAnyCorrections(long seed) {
    RandomReadings readings = new RandomReadings(seed);
    RandomCorrections random = new RandomCorrections(seed);
    for (int round = 0; round < 60; round++) {
      Reading reading = readings.next();
      List<RecordedCorrection> corrections = new ArrayList<>();
      for (int at = 1; at <= 12 && !reading.statements().isEmpty(); at++) {
        corrections.add(
            new RecordedCorrection(at, Instant.EPOCH, random.next(reading), Optional.empty()));
      }
      Corrected corrected = Corrections.apply(reading, corrections);

      assertThat(corrected.applied().size() + corrected.orphaned().size())
          .isEqualTo(corrections.size());
      assertThat(corrected).isEqualTo(Corrections.apply(reading, corrections));
      assertThat(Corrections.apply(readings.next(), corrections).applied()).isEmpty();
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void findsEveryStatementAgainUnderOtherIds(long seed) {
    RandomReadings readings = new RandomReadings(seed);
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      Reading reading = readings.next();
      List<Statement> shuffled = new ArrayList<>(reading.statements());
      Collections.shuffle(shuffled, random);
      List<Statement> renamed = new ArrayList<>();
      for (Statement each : shuffled) {
        renamed.add(renamed(each, "n" + each.id()));
      }
      Reading newer =
          new Reading(reading.report(), List.of(), reading.actors(), renamed, List.of());
      for (Statement each : reading.statements()) {
        Anchor anchor = Anchor.of(each, reading.report().text());
        assertThat(anchor.find(newer).map(Statement::attribution)).contains(each.attribution());
      }
    }
  }

  private static Statement renamed(Statement old, String id) {
    return new Statement(
        id,
        old.attribution(),
        old.speaker(),
        old.via(),
        old.saidAt(),
        old.distance(),
        old.certainty(),
        old.provenance());
  }

  private static Reading apply(RecordedCorrection... corrections) {
    Corrected corrected = Corrections.apply(reading(), List.of(corrections));
    assertThat(corrected.orphaned()).isEmpty();
    return corrected.reading();
  }

  private static Statement statement(Reading reading, String id) {
    return reading.statement(id).orElseThrow();
  }

  private static Event event(Reading reading, String id) {
    return reading.assertions().events().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String placeOf(Reading reading, String event) {
    return name(reading, event(reading, event).place().orElseThrow());
  }

  private static String name(Reading reading, int place) {
    return reading.places().get(place).place().orElseThrow().name();
  }
}
