package org.counterclaim.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.counterclaim.app.view.StatementCsv;
import org.counterclaim.claim.Reading;
import org.counterclaim.json.ReadingJson;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.StatementRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes out all that the ledger has. */
@Command(
    name = "export",
    description = "Writes out the whole ledger.",
    footer = {
      "",
      "Examples:",
      "  counterclaim export --output ledger.jsonl",
      "  counterclaim export --format csv | head"
    })
final class ExportCommand implements Callable<Integer> {

  /** What is written. */
  enum Format {
    JSONL,
    CSV
  }

  private static final FileAttribute<?> FOR_ALL =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"));

  private final Terminal terminal;
  @Mixin private final LedgerOption ledger;

  @Option(
      names = "--format",
      paramLabel = "jsonl|csv",
      description = {
        "jsonl: every reading in the public format, one a line. csv: every statement, for",
        "spreadsheets."
      })
  private Format format = Format.JSONL;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to this file, which appears when it is whole; otherwise print.")
  private Optional<Path> output = Optional.empty();

  ExportCommand(Terminal terminal, Path usualLedger) {
    this.terminal = terminal;
    ledger = new LedgerOption(usualLedger);
  }

  @Override
  public Integer call() {
    try (Ledger open = ledger.open()) {
      if (output.isPresent()) {
        toFile(open, output.get().toAbsolutePath());
      } else {
        lines(open, terminal::line);
      }
      return ExitCode.WELL;
    }
  }

  private void toFile(Ledger open, Path file) {
    try {
      Path unfinished = unfinished(file);
      try {
        try (Writer writer = Files.newBufferedWriter(unfinished, UTF_8)) {
          lines(open, line -> write(writer, line));
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  /** {@return a new file beside {@code file}, with the rights a new file usually has} */
  private static Path unfinished(Path file) throws IOException {
    Path folder = Optional.ofNullable(file.getParent()).orElse(file);
    String name = file.getFileName() + ".";
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? Files.createTempFile(folder, name, ".part", FOR_ALL)
        : Files.createTempFile(folder, name, ".part");
  }

  private static void write(Writer writer, String line) {
    try {
      writer.write(line);
      writer.write('\n');
    } catch (IOException e) {
      throw new OutputException(e);
    }
  }

  private void lines(Ledger open, Consumer<String> sink) {
    if (format == Format.JSONL) {
      try (Stream<Reading> readings = open.readings()) {
        readings.map(ReadingJson::write).forEach(sink);
      }
      return;
    }
    sink.accept(StatementCsv.HEADER);
    try (Stream<StatementRecord> statements = open.statements()) {
      statements.map(StatementCsv::row).forEach(sink);
    }
  }
}
