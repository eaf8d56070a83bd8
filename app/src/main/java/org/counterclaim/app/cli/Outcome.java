package org.counterclaim.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterclaim.app.cli.ReadAhead.Step;
import org.counterclaim.claim.Reading;
import org.counterclaim.intake.Received;
import org.counterclaim.intake.Received.Accepted;
import org.counterclaim.intake.Received.Rejected;
import org.counterclaim.text.CounterclaimException;
import org.counterclaim.text.Report;

/**
 * What became of a run over many reports: one bad report never stops it.
 *
 * @param accepted how many reports went through
 * @param rejected those that did not, and why
 */
record Outcome(int accepted, List<Rejected> rejected) {

  /** Says before each report is used whether to go on. */
  interface Permission {
    boolean goOn(int done, String source);
  }

  /**
   * Reads the reports on all processors and hands them to {@code use} in their order, on this
   * thread. A report that either fails on is rejected too.
   *
   * @param reader may be called from many threads at once
   * @throws CounterclaimException if {@code use} met the world's fault, which the next report would
   *     meet as well
   * @throws InterruptedException if somebody wants this thread to end
   */
  static Outcome of(
      Stream<Received> reports,
      Permission permission,
      Function<Report, Reading> reader,
      BiConsumer<Accepted, Reading> use)
      throws InterruptedException {
    List<Rejected> rejected = new ArrayList<>();
    int accepted = 0;
    try (ReadAhead ahead =
        new ReadAhead(reports.iterator(), reader, Runtime.getRuntime().availableProcessors())) {
      while (ahead.hasNext()) {
        Step step = ahead.next();
        if (!permission.goOn(accepted + rejected.size(), step.source())) {
          break;
        }
        if (step instanceof Step.Read read) {
          try {
            use.accept(read.accepted(), read.reading());
            accepted++;
          } catch (CounterclaimException e) {
            throw e;
          } catch (RuntimeException e) {
            rejected.add(new Rejected(step.source(), "could not be kept or shown: " + e));
          }
        } else if (step instanceof Step.Failed failed) {
          rejected.add(failed.rejected());
        }
      }
    }
    return new Outcome(accepted, rejected);
  }

  /** Lists what was rejected, one line each. */
  void listRejected(Terminal terminal) {
    for (Rejected each : rejected) {
      terminal.remark(
          "rejected " + Printable.of(each.source()) + ": " + Printable.of(each.reason()));
    }
  }

  int exitCode() {
    if (rejected.isEmpty()) {
      return ExitCode.WELL;
    }
    return accepted == 0 ? ExitCode.NOTHING_DONE : ExitCode.REJECTED;
  }
}
