package org.counterclaim.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.Counterclaim;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.correction.Anchor;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Correction;
import org.counterclaim.correction.Quote;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every ledger shows of reports that were read anew or corrected. */
public abstract class ReadAnewContract extends CatalogueCase {

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

  private static Reading silent(Reading reading) {
    return new Reading(reading.report(), List.of(), List.of(), List.of(), List.of("read anew"));
  }
}
