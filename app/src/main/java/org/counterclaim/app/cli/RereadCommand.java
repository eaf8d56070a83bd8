package org.counterclaim.app.cli;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.counterclaim.Counterclaim;
import org.counterclaim.intake.Received;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.Receipt;
import org.counterclaim.ledger.ReportSummary;
import org.counterclaim.ledger.Slice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads kept reports again. */
@Command(
    name = "reread",
    description = {
      "Reads reports of the ledger again that another model than the one of this version read, or"
          + " one report, whoever read it. Corrections stay: they hold on to the words, not to what"
          + " was read.",
      "Ctrl-C stops after the report at hand; the next call goes on."
    },
    footer = {"", "Examples:", "  counterclaim reread", "  counterclaim reread 3f2a91"})
final class RereadCommand implements Callable<Integer> {

  private static final int PAGE = 50;

  @Parameters(
      arity = "0..1",
      paramLabel = "ID",
      description = "Only this report; its first digits are enough where they fit one report.")
  private Optional<String> report = Optional.empty();

  private final Terminal terminal;
  @Mixin private final ReadingOptions readingOptions = new ReadingOptions();
  @Mixin private final LedgerOption ledger;
  private int reread;
  private int same;

  RereadCommand(Terminal terminal, Path usualLedger) {
    this.terminal = terminal;
    ledger = new LedgerOption(usualLedger);
  }

  @Override
  public Integer call() throws InterruptedException {
    try (Interruption interruption = new Interruption();
        Counterclaim counterclaim =
            Counterclaim.with(ledger.openToChange(), readingOptions.config());
        Stream<Received> kept = kept(counterclaim)) {
      Outcome outcome =
          Outcome.of(
              kept,
              (done, source) -> {
                if (terminal.isWatched()) {
                  terminal.status(done + " done · " + Printable.of(source));
                }
                return !interruption.isWished();
              },
              counterclaim::read,
              (accepted, reading) -> {
                if (counterclaim.reread(reading) instanceof Receipt.Reread) {
                  reread++;
                } else {
                  same++;
                }
              });
      outcome.listRejected(terminal);
      terminal.line(
          (interruption.isWished() ? "stopped early: " : "")
              + reread
              + " read again by "
              + counterclaim.reader()
              + (same > 0 ? ", " + same + " say the same as before" : "")
              + ", "
              + outcome.rejected().size()
              + " rejected");
      terminal.flush();
      return interruption.isWished() ? Interruption.EXIT_CODE : exitCode(outcome);
    }
  }

  /** Nothing to read again is well, too. */
  private static int exitCode(Outcome outcome) {
    return outcome.rejected().isEmpty() ? ExitCode.WELL : outcome.exitCode();
  }

  private Stream<Received> kept(Counterclaim counterclaim) {
    Ledger open = counterclaim.ledger();
    if (report.isPresent()) {
      return Stream.of(
          received(open, report.get()).orElseThrow(() -> new NoReportException(report.get())));
    }
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(
                new Others(open, counterclaim.reader()), Spliterator.ORDERED),
            false)
        .flatMap(summary -> received(open, summary.id()).stream());
  }

  private static Optional<Received> received(Ledger open, String id) {
    return open.reading(id)
        .flatMap(
            reading ->
                open.original(id).map(each -> new Received.Accepted(reading.report(), each)));
  }

  /** The reports that others read, a part of the list at a time. */
  private static final class Others implements Iterator<ReportSummary> {
    private final Ledger ledger;
    private final String reader;
    private Slice<ReportSummary> part;
    private int at;

    Others(Ledger ledger, String reader) {
      this.ledger = ledger;
      this.reader = reader;
      part = ledger.catalogue().readByOthers(reader, "", PAGE);
    }

    @Override
    public boolean hasNext() {
      while (at == part.items().size() && part.next().isPresent()) {
        part = ledger.catalogue().readByOthers(reader, part.next().get(), PAGE);
        at = 0;
      }
      return at < part.items().size();
    }

    @Override
    public ReportSummary next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no report is left to read again");
      }
      return part.items().get(at++);
    }
  }
}
