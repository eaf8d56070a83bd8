package org.counterclaim.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.counterclaim.Counterclaim;
import org.counterclaim.analysis.AnalysisConfig;
import org.counterclaim.ledger.sql.SqlLedger;
import org.counterclaim.text.Original;
import org.counterclaim.text.Report;

/**
 * Makes a ledger of invented news by the product's own way in, rules alone reading. Where the file
 * holds some already, it goes on behind them: a ledger of 30,000 becomes one of 100,000.
 */
public final class LedgerMaker {

  private LedgerMaker() {}

  /** Takes the ledger's file and how many reports it shall hold. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    long wanted = Long.parseLong(arguments[1]);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    Newsroom newsroom = new Newsroom(7);
    AnalysisConfig rules = AnalysisConfig.ofDefaults().withRulesAlone();
    try (Counterclaim counterclaim = Counterclaim.with(SqlLedger.open(file), rules)) {
      long kept = counterclaim.ledger().size();
      for (long made = 0; made < kept; made++) {
        newsroom.next();
      }
      long start = System.nanoTime();
      for (long made = kept; made < wanted; made++) {
        Report report = newsroom.next();
        counterclaim.add(
            report, Original.of(report.text().getBytes(StandardCharsets.UTF_8), "text/plain"));
        if ((made + 1) % 1_000 == 0) {
          out.printf(
              Locale.ROOT,
              "%,d reports, %.0f s, %,d MB%n",
              made + 1,
              (System.nanoTime() - start) / 1e9,
              Files.size(file) >> 20);
        }
      }
    }
  }
}
