package org.counterclaim.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.counterclaim.app.Stories;
import org.counterclaim.claim.Assertions;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.claim.When;
import org.counterclaim.ledger.ReportSummary;
import org.counterclaim.ledger.StatementRecord;
import org.counterclaim.text.Published;
import org.junit.jupiter.api.Test;

class ToldTest {

  private static final LocalDate DAY = LocalDate.of(2017, 12, 8);

  @Test
  void saysWhenItHappenedWhereNobodySaysWhere() {
    assertThat(happened(List.of(event("e1", "s1", new When.Days(DAY, DAY)))))
        .containsExactly("2017-12-08", "2017-12-09", "");
  }

  @Test
  void listsDaysThatLieApartAndSaysFromWhenToWhenWhereOneThingLasted() {
    assertThat(
            happened(
                List.of(
                    event("e1", "s1", new When.Days(DAY.plusDays(9), DAY.plusDays(9))),
                    event("e2", "s1", new When.Days(DAY, DAY.plusDays(2))),
                    event("e3", "s1", new When.Days(DAY, DAY.plusDays(2))))))
        .containsExactly("2017-12-08 to 2017-12-10, 2017-12-17", "2017-12-09", "");
  }

  @Test
  void saysNothingOfWhatIsNotDated() {
    assertThat(happened(List.of(event("e1", "s1", new When.Unstated()))))
        .containsExactly("", "2017-12-09", "");
  }

  /**
   * {@return the days of the three statements of the bridge} Who holds it has a day and a place.
   */
  private static List<String> happened(List<Event> events) {
    Reading bridge = Stories.disputed();
    Reading reading =
        new Reading(
            bridge.report(),
            List.of(),
            bridge.actors(),
            bridge.places(),
            List.of(),
            bridge.statements(),
            new Assertions(events, List.of(), bridge.assertions().control()),
            List.of(),
            List.of());
    ReportSummary summary =
        new ReportSummary(
            reading.report().id(),
            "bridge.txt",
            Optional.empty(),
            Optional.empty(),
            Published.UNSTATED,
            reading.report().language(),
            3,
            1,
            Instant.EPOCH,
            false);
    Map<StatementRef, Quote> quotes =
        Quote.of(
            reading.statements().stream()
                .map(said -> StatementRecord.of(summary, reading, said))
                .toList());
    return Told.of(quotes.values(), List.of(), quotes, List.of(reading)).stream()
        .flatMap(told -> told.lines().stream())
        .map(Told.Line::happened)
        .toList();
  }

  private static Event event(String id, String statement, When when) {
    return new Event(
        id,
        statement,
        Optional.of(Event.Root.ASSAULT),
        Event.Subtype.AIR_STRIKE,
        Stories.disputed().assertions().control().get(0).evidence(),
        List.of(),
        List.of(),
        OptionalInt.empty(),
        when,
        Event.Polarity.HAPPENED,
        Certainty.CERTAIN,
        3,
        new Provenance("by hand", 0.9));
  }
}
