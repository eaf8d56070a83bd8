package org.counterclaim.bench;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.counterclaim.Counterclaim;
import org.counterclaim.text.Report;

/**
 * Where a report's reading time goes, a package a line: one thread reads, another looks every
 * millisecond or so whose code it is in. Shares of one run hold on a busy machine, where times do
 * not. Run by {@code bench/shares.sh [words of a report [rounds]]}.
 */
public final class ReadingShares {

  private static final String OURS = "org.counterclaim.";
  private static final List<String> CALLS = List.of("encode", "statement", "deed");
  private static final long PAUSE_NANOS = 700_000;

  private ReadingShares() {}

  /** Reads reports of one length again and again and prints who took the time. */
  public static void main(String[] arguments) throws InterruptedException {
    int words = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
    List<Report> reports =
        Reports.ofWords(Path.of(System.getProperty("texts", "training/labels/own")), words);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    try (Counterclaim counterclaim = Counterclaim.withoutLedger()) {
      read(counterclaim, reports, 2);
      Map<String, Long> seen = new ConcurrentHashMap<>();
      Thread watcher = watcher(Thread.currentThread(), seen);
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      long work = threads.getCurrentThreadCpuTime();
      watcher.start();
      read(counterclaim, reports, rounds);
      watcher.interrupt();
      watcher.join();
      work = threads.getCurrentThreadCpuTime() - work;
      double millis = work / 1e6 / rounds / reports.size();
      out.printf(
          Locale.ROOT,
          "%d reports of %d words, %d times: %.1f ms of processor time a report%n",
          reports.size(),
          words,
          rounds,
          millis);
      print(new HashMap<>(seen), millis, out);
    }
  }

  private static void read(Counterclaim counterclaim, List<Report> reports, int rounds) {
    for (int round = 0; round < rounds; round++) {
      reports.forEach(counterclaim::read);
    }
  }

  private static Thread watcher(Thread watched, Map<String, Long> seen) {
    return new Thread(
        () -> {
          while (!Thread.currentThread().isInterrupted()) {
            seen.merge(owner(watched.getStackTrace()), 1L, Long::sum);
            LockSupport.parkNanos(PAUSE_NANOS);
          }
        },
        "watcher");
  }

  /** The package of ours that is nearest to what runs; of the model, also which graph. */
  private static String owner(StackTraceElement[] stack) {
    for (int i = 0; i < stack.length; i++) {
      String name = stack[i].getClassName();
      if (name.startsWith(OURS)) {
        String owner =
            name.substring(OURS.length(), Math.max(OURS.length(), name.lastIndexOf('.')));
        return owner.endsWith(".onnx") ? owner + " " + call(stack, i) : owner;
      }
    }
    return "other";
  }

  private static String call(StackTraceElement[] stack, int from) {
    for (int i = from; i < stack.length; i++) {
      if (CALLS.contains(stack[i].getMethodName())) {
        return stack[i].getMethodName();
      }
    }
    return "";
  }

  private static void print(Map<String, Long> seen, double millis, PrintWriter out) {
    double all = seen.values().stream().mapToLong(Long::longValue).sum();
    seen.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
        .forEach(
            each ->
                out.printf(
                    Locale.ROOT,
                    "%5.1f %%  %6.2f ms  %s%n",
                    100 * each.getValue() / all,
                    millis * each.getValue() / all,
                    each.getKey()));
  }
}
