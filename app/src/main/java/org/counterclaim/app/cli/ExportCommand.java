package org.counterclaim.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.counterclaim.app.view.ReadingTable;
import org.counterclaim.claim.Reading;
import org.counterclaim.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes out what the ledger has. */
@Command(
    name = "export",
    description = {
      "Writes out the newest reading of every report, as corrected: whole, or as a table of"
          + " statements, events, figures, control or replies (docs/tables.md).",
      "With --all, the whole ledger: chain, originals, all readings, corrections and links."
    },
    footer = {
      "",
      "Examples:",
      "  counterclaim export --output ledger.jsonl",
      "  counterclaim export --table events --format csv --output events.csv",
      "  counterclaim export --table control --format geojson --output control.geojson",
      "  counterclaim export --all case.zip"
    })
final class ExportCommand implements Callable<Integer> {

  /** Opened anew it would have a place of its own in a file that a shell goes on to write to. */
  private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");

  private final Terminal terminal;
  @Mixin private final LedgerOption ledger;

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      description = "Rows, one for each of: ${COMPLETION-CANDIDATES}.")
  private Optional<ReadingTable> table = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "jsonl, unless told: one reading or row a line. csv: rows, statements unless told; a cell that would"
              + " be taken for a formula has an apostrophe before it. geojson: the places of"
              + " reports, or events or control with a place. annotations: statements as Web"
              + " Annotations (JSON-LD). claimreview: skeletons of schema.org ClaimReview.")
  private Optional<ExportFormat> format = Optional.empty();

  @Option(
      names = "--report",
      paramLabel = "ID",
      description = "Only this report; its first digits are enough.")
  private Optional<String> report = Optional.empty();

  @Option(
      names = "--all",
      paramLabel = "FOLDER|FILE.zip",
      description =
          "Instead: the whole ledger as plain files, which docs/ledger.md says how to check.")
  private Optional<Path> all = Optional.empty();

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description =
          "Write to this file, which appears when it is whole (a pipe or device is written to as it"
              + " is); otherwise print.")
  private Optional<Path> output = Optional.empty();

  ExportCommand(Terminal terminal, Path usualLedger) {
    this.terminal = terminal;
    ledger = new LedgerOption(usualLedger);
  }

  @Override
  public Integer call() {
    if (all.isPresent() && (output.isPresent() || table.isPresent() || report.isPresent())) {
      throw new IllegalArgumentException("--all writes the whole ledger, to where it says itself");
    }
    if (all.isPresent() && format.isPresent()) {
      throw new IllegalArgumentException(
          "expected --all alone, which writes the ledger's own files, found --format "
              + format.get()
              + "; leave one out: 'export --format "
              + format.get()
              + " --output FILE' writes what was read in that format");
    }
    try (Ledger open = ledger.open()) {
      if (all.isPresent()) {
        whole(open, all.get());
      } else if (output.isPresent() && !output.get().equals(STANDARD_OUTPUT)) {
        toFile(open, output.get());
      } else {
        lines(open, () -> {}, terminal::line);
      }
      return ExitCode.WELL;
    } catch (Interruption.StoppedException e) {
      terminal.remark("counterclaim: " + e.getMessage());
      return Interruption.EXIT_CODE;
    }
  }

  private static void whole(Ledger open, Path target) {
    if (target.toString().endsWith(".zip")) {
      new OutputFile(target).write((out, check) -> new WholeLedger(open, check).toZip(out));
      return;
    }
    try (Interruption interruption = new Interruption()) {
      new WholeLedger(open, interruption::check).toFolder(target);
    } catch (IOException e) {
      throw new OutputException(target, e);
    }
  }

  private void toFile(Ledger open, Path file) {
    new OutputFile(file)
        .write(
            (out, check) -> {
              Writer writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
              lines(open, check, line -> write(writer, line, file));
              writer.flush();
            });
  }

  private static void write(Writer writer, String line, Path file) {
    try {
      writer.write(line);
      writer.write('\n');
    } catch (IOException e) {
      throw new OutputException(file, e);
    }
  }

  private void lines(Ledger open, Runnable check, Consumer<String> sink) {
    try (Stream<Reading> readings =
        report.isEmpty()
            ? open.readings()
            : Stream.of(
                open.reading(report.get())
                    .orElseThrow(() -> new NoReportException(report.get())))) {
      format.orElse(ExportFormat.JSONL).write(readings.peek(reading -> check.run()), table, sink);
    }
  }
}
