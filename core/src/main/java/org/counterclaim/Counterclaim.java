package org.counterclaim;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.counterclaim.analysis.Analysis;
import org.counterclaim.analysis.AnalysisConfig;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Reading;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.Receipt;
import org.counterclaim.linking.Linker;
import org.counterclaim.linking.Parties;
import org.counterclaim.linking.Replaced;
import org.counterclaim.linking.origin.TextOrigins;
import org.counterclaim.linking.reply.ReportReplies;
import org.counterclaim.text.Original;
import org.counterclaim.text.Report;

/**
 * The front door: reads reports, and keeps them in a ledger where one is given. Thread-safe; close
 * it when done, which closes the ledger too.
 *
 * <pre>{@code
 * try (Counterclaim counterclaim = Counterclaim.withoutLedger()) {
 *   Reading reading = counterclaim.read(Report.of("note.txt", text));
 *   reading.statements().forEach(statement -> …);
 * }
 * }</pre>
 */
public final class Counterclaim implements AutoCloseable {

  private final Analysis analysis;
  private final ReportReplies replies = ReportReplies.english();
  private final Optional<Ledger> ledger;

  private final Linker linker;

  private Counterclaim(Analysis analysis, Optional<Ledger> ledger) {
    this.analysis = analysis;
    this.linker = Linker.english().with((Parties) analysis::actor);
    this.ledger = ledger;
  }

  /** {@return a reader without a memory} */
  public static Counterclaim withoutLedger() {
    return withoutLedger(AnalysisConfig.ofDefaults());
  }

  /** {@return a reader without a memory, reading as configured} */
  public static Counterclaim withoutLedger(AnalysisConfig config) {
    return new Counterclaim(Analysis.of(config), Optional.empty());
  }

  /** {@return a reader by rules alone, without a memory: quick, and it misses more} */
  public static Counterclaim withRulesAlone() {
    return withoutLedger(AnalysisConfig.ofDefaults().withRulesAlone());
  }

  /** {@return a reader with a ledger, which it will close} */
  public static Counterclaim with(Ledger ledger) {
    return with(ledger, AnalysisConfig.ofDefaults());
  }

  /** {@return a reader with a ledger, which it will close, reading as configured} */
  public static Counterclaim with(Ledger ledger, AnalysisConfig config) {
    return new Counterclaim(Analysis.of(config), Optional.of(ledger));
  }

  /**
   * {@return who reads by default, such as "model en-1 (2026-11-22)" or "rules alone"; cheap, as it
   * loads no model}
   */
  public static String usualReader() {
    return Analysis.usualReader();
  }

  /** {@return who reads, such as "model en-1" or "rules"} */
  public String reader() {
    return analysis.reader();
  }

  /** {@return what the report says, as a pure function of the report} */
  public Reading read(Report report) {
    Reading reading = analysis.read(report);
    return reading.with(replies.find(reading));
  }

  /** {@return what the report says in statements that are given instead of found} */
  public Reading read(Report report, List<FoundStatement> given) {
    return analysis.read(report, given);
  }

  /**
   * {@return the known actor that bears this name, also as an alias, on that day} Describing words
   * are not dropped: "a Free Syrian Army commander" is nobody known.
   */
  public Optional<Actor> actor(String name, Optional<LocalDate> day) {
    return analysis.named(name, day);
  }

  /** {@return what ties readings together, knowing the actors that the readings know} */
  public Linker linker() {
    return linker;
  }

  /**
   * {@return how the statements of these readings hang together: happenings, matters, replies; a
   * pure function of the readings, whatever their order} Of a report that a newer version at its
   * address replaced, nothing is told.
   */
  public Links thread(Collection<Reading> readings) {
    return linker
        .with(TextOrigins.of(readings))
        .link(
            readings.stream().flatMap(each -> linker.accounts(each).stream()).toList(),
            Replaced.among(readings))
        .links();
  }

  /**
   * Reads a report and appends it.
   *
   * @param original the bytes as received
   * @throws IllegalStateException if this was opened without a ledger
   */
  public Receipt add(Report report, Original original) {
    return keep(read(report), original);
  }

  /**
   * Appends a reading and ties it to what the ledger has.
   *
   * @param original the bytes as received
   * @throws IllegalStateException if this was opened without a ledger
   */
  public Receipt keep(Reading reading, Original original) {
    return ledger().append(reading, original, linker);
  }

  /**
   * Appends a reading, also of a report that is kept already: corrections hold on to their words.
   *
   * @param original the bytes as received
   * @throws IllegalStateException if this was opened without a ledger
   */
  public Receipt keepAgain(Reading reading, Original original) {
    Receipt receipt = keep(reading, original);
    return receipt instanceof Receipt.Known ? reread(reading) : receipt;
  }

  /**
   * Appends another reading of a kept report, as by a newer model, and ties it anew: corrections
   * hold on to their words.
   *
   * @throws IllegalArgumentException if the report is not kept
   * @throws IllegalStateException if this was opened without a ledger
   */
  public Receipt reread(Reading reading) {
    return ledger().reread(reading, linker);
  }

  /**
   * {@return the ledger}
   *
   * @throws IllegalStateException if this was opened without a ledger
   */
  public Ledger ledger() {
    return ledger.orElseThrow(
        () -> new IllegalStateException("opened without a ledger; use Counterclaim.with(ledger)"));
  }

  @Override
  public void close() {
    analysis.close();
    ledger.ifPresent(Ledger::close);
  }
}
