package org.counterclaim;

import java.util.List;
import java.util.Optional;
import org.counterclaim.analysis.Analysis;
import org.counterclaim.analysis.AnalysisConfig;
import org.counterclaim.analysis.attribution.FoundStatement;
import org.counterclaim.claim.Reading;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.Receipt;
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
  private final Optional<Ledger> ledger;

  private Counterclaim(Analysis analysis, Optional<Ledger> ledger) {
    this.analysis = analysis;
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
    return analysis.read(report);
  }

  /** {@return what the report says in statements that are given instead of found} */
  public Reading read(Report report, List<FoundStatement> given) {
    return analysis.read(report, given);
  }

  /**
   * Reads a report and appends it.
   *
   * @param original the bytes as received
   * @throws IllegalStateException if this was opened without a ledger
   */
  public Receipt add(Report report, Original original) {
    return ledger().append(read(report), original);
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
