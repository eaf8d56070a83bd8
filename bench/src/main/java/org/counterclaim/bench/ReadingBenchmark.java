package org.counterclaim.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.counterclaim.Counterclaim;
import org.counterclaim.claim.Reading;
import org.counterclaim.text.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Reports read a second; run with {@code -t 2} for two readers. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 4, time = 5)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH fills the fields
public class ReadingBenchmark {

  /** Words of a report. */
  @Param({"500"})
  public int words;

  /** What reads: the whole analysis as users get it, or the rules alone. */
  @Param({"model", "rules"})
  public String reader;

  private final AtomicInteger next = new AtomicInteger();
  private Counterclaim counterclaim;
  private List<Report> reports;

  @Setup
  public void open() {
    reports = Reports.ofWords(Path.of(System.getProperty("texts", "training/labels/own")), words);
    counterclaim =
        reader.equals("rules") ? Counterclaim.withRulesAlone() : Counterclaim.withoutLedger();
  }

  @TearDown
  public void close() {
    counterclaim.close();
  }

  @Benchmark
  public Reading read() {
    return counterclaim.read(reports.get(Math.floorMod(next.getAndIncrement(), reports.size())));
  }
}
