package org.counterclaim.app.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.counterclaim.intake.Received;
import org.counterclaim.intake.Received.Accepted;
import org.counterclaim.intake.Received.Rejected;
import org.counterclaim.text.CounterclaimException;

/**
 * What became of a run over many reports: one bad report never stops it.
 *
 * @param accepted how many reports went through
 * @param rejected those that did not, and why
 */
record Outcome(int accepted, List<Rejected> rejected) {

  /** Says before each report whether to go on. */
  interface Permission {
    boolean goOn(int done, String source);
  }

  /**
   * Hands each report to {@code work}; a report that it fails on is rejected too.
   *
   * @throws CounterclaimException if {@code work} met the world's fault, which the next report
   *     would meet as well
   */
  static Outcome of(Stream<Received> reports, Permission permission, Consumer<Accepted> work) {
    List<Rejected> rejected = new ArrayList<>();
    int accepted = 0;
    for (Iterator<Received> each = reports.iterator(); each.hasNext(); ) {
      Received received = each.next();
      if (!permission.goOn(accepted + rejected.size(), received.source())) {
        break;
      }
      if (received instanceof Accepted report) {
        try {
          work.accept(report);
          accepted++;
        } catch (CounterclaimException e) {
          throw e;
        } catch (RuntimeException e) {
          rejected.add(new Rejected(report.source(), "could not be read: " + e));
        }
      } else if (received instanceof Rejected problem) {
        rejected.add(problem);
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
