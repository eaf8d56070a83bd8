package org.counterclaim.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.counterclaim.Counterclaim;
import org.counterclaim.analysis.AnalysisConfig;
import org.counterclaim.claim.Reading;
import org.counterclaim.ledger.sql.SqlLedger;
import org.counterclaim.text.Original;
import org.counterclaim.text.Report;

/**
 * What adding one report costs as the ledger grows: reports are read by rules, appended and tied to
 * the others, and the last of them before each size are timed. No JMH, as each adding changes what
 * the next one meets. Run by {@code bench/adding.sh [--ledger FILE] [sizes in statements …]}; a
 * ledger that is named is kept, and a later run goes on from where it stands.
 */
public final class AddingBenchmark {

  private static final int TIMED = 300;

  private AddingBenchmark() {}

  /** Grows one ledger to each of the sizes, smallest first, and prints a line for each. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length > 1 && arguments[0].equals("--ledger")) {
      grow(Path.of(arguments[1]), sizes(Arrays.copyOfRange(arguments, 2, arguments.length)));
      return;
    }
    Path folder = Files.createTempDirectory("counterclaim-bench");
    try {
      grow(folder.resolve("ledger.db"), sizes(arguments));
    } finally {
      try (var files = Files.list(folder)) {
        for (Path each : files.toList()) {
          Files.delete(each);
        }
      }
      Files.delete(folder);
    }
  }

  private static long[] sizes(String[] arguments) {
    return arguments.length == 0
        ? new long[] {10_000, 100_000, 1_000_000}
        : Arrays.stream(arguments).mapToLong(Long::parseLong).sorted().toArray();
  }

  private static void grow(Path file, long[] sizes) throws IOException {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    Newsroom newsroom = new Newsroom(7);
    AnalysisConfig rules = AnalysisConfig.ofDefaults().withRulesAlone();
    long statements = 0;
    double[] millis = new double[TIMED];
    double[] busy = new double[TIMED];
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    int timed = 0;
    try (Counterclaim counterclaim = Counterclaim.with(SqlLedger.open(file), rules)) {
      for (long skipped = counterclaim.ledger().size(); skipped > 0; skipped--) {
        statements += counterclaim.read(newsroom.next()).statements().size();
      }
      for (long size : sizes) {
        while (statements < size) {
          Report report = newsroom.next();
          Reading reading = counterclaim.read(report);
          Original original =
              Original.of(report.text().getBytes(StandardCharsets.UTF_8), "text/plain");
          long start = System.nanoTime();
          long work = threads.getCurrentThreadCpuTime();
          counterclaim.keep(reading, original);
          busy[timed % TIMED] = (threads.getCurrentThreadCpuTime() - work) / 1e6;
          millis[timed++ % TIMED] = (System.nanoTime() - start) / 1e6;
          statements += reading.statements().size();
        }
        out.printf(
            Locale.ROOT,
            "%,d statements, %,d reports, %,d MB: processor %s, wall %s%n",
            statements,
            counterclaim.ledger().size(),
            Files.size(file) >> 20,
            summary(Arrays.copyOf(busy, Math.min(timed, TIMED))),
            summary(Arrays.copyOf(millis, Math.min(timed, TIMED))));
      }
    }
  }

  private static String summary(double[] millis) {
    Arrays.sort(millis);
    return String.format(
        Locale.ROOT,
        "median %.1f, mean %.1f, p95 %.1f ms",
        millis[millis.length / 2],
        Arrays.stream(millis).average().orElse(0),
        millis[millis.length * 95 / 100]);
  }
}
