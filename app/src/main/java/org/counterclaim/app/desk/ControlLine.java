package org.counterclaim.app.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.claim.When;
import org.counterclaim.filing.Party;
import org.counterclaim.filing.Spot;
import org.counterclaim.ledger.Catalogue.Shelved;
import org.counterclaim.ledger.ReportSummary;

/**
 * Who is said to have a place.
 *
 * @param certainty what who says so commits to
 * @param according who says so; empty where that has no name
 */
public record ControlLine(
    Spot spot,
    String holder,
    Control.Change change,
    When when,
    Certainty certainty,
    Optional<Party> according,
    StatementRef statement,
    ReportSummary report) {

  public ControlLine {
    Objects.requireNonNull(spot, "spot");
    Objects.requireNonNull(holder, "holder");
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(certainty, "certainty");
    Objects.requireNonNull(according, "according");
    Objects.requireNonNull(statement, "statement");
    Objects.requireNonNull(report, "report");
  }

  /** {@return what a statement says of who has a place, or any place where {@code place} is ""} */
  static List<ControlLine> of(Shelved shelved, StatementRef ref, String place) {
    return shelved.filed().said(ref.statement()).stream()
        .flatMap(
            said ->
                said.control().stream()
                    .filter(each -> place.isEmpty() || place.equals(each.place()))
                    .flatMap(
                        each ->
                            shelved.filed().spot(each.place()).stream()
                                .map(
                                    spot ->
                                        new ControlLine(
                                            spot,
                                            each.holder(),
                                            each.change(),
                                            each.when(),
                                            each.certainty(),
                                            shelved.filed().party(said.speaker()),
                                            ref,
                                            shelved.report()))))
        .toList();
  }

  /** {@return the day it happened, else that of publication; the first of all days if undated} */
  public LocalDate day() {
    return when instanceof When.Days days
        ? days.last()
        : report.published().day().orElse(LocalDate.MIN);
  }
}
