package org.counterclaim.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Stream;
import org.counterclaim.claim.Reading;
import org.counterclaim.json.ReadingJson;
import org.counterclaim.ledger.Entry;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.Recorded;
import org.counterclaim.text.Original;

/**
 * A ledger as plain files: {@code entries.jsonl}, the chain with all that its hashes vouch for;
 * {@code originals/}, the bytes of each report under their SHA-256; and {@code readings.jsonl}, the
 * newest readings as corrected. {@code docs/ledger.md} says how to check them without us.
 */
record WholeLedger(Ledger ledger) {

  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** Writes a folder that is not there yet, or into an empty one. */
  void toFolder(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> inside = Files.list(folder)) {
        if (inside.findAny().isPresent()) {
          throw new IllegalArgumentException("expected a new or empty folder, found " + folder);
        }
      }
    }
    write(Files.createDirectories(folder));
  }

  /** Writes a file that is not there yet. */
  void toZip(Path file) throws IOException {
    URI address = URI.create("jar:" + file.toUri());
    try (FileSystem zip = FileSystems.newFileSystem(address, Map.of("create", "true"))) {
      write(zip.getPath("/"));
    }
  }

  private void write(Path folder) throws IOException {
    Path originals = Files.createDirectories(folder.resolve("originals"));
    // The chain only grows: what is read before it is written out is vouched for by it.
    try (Writer writer = Files.newBufferedWriter(folder.resolve("readings.jsonl"), UTF_8);
        Stream<Reading> readings = ledger.readings()) {
      for (Reading reading : (Iterable<Reading>) readings::iterator) {
        writer.write(ReadingJson.write(reading) + "\n");
      }
    }
    try (Writer writer = Files.newBufferedWriter(folder.resolve("entries.jsonl"), UTF_8);
        Stream<Recorded> trail = ledger.trail()) {
      for (Recorded recorded : (Iterable<Recorded>) trail::iterator) {
        writer.write(line(recorded) + "\n");
        if (recorded.received().isPresent()) {
          keep(recorded.entry().subject(), originals);
        }
      }
    }
  }

  private void keep(String report, Path originals) throws IOException {
    Original original = ledger.original(report).orElseThrow();
    Path file = originals.resolve(original.sha256());
    if (!Files.exists(file)) {
      Files.write(file, original.bytes());
    }
  }

  private static ObjectNode line(Recorded recorded) {
    Entry entry = recorded.entry();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("sequence", entry.sequence());
    node.put("kind", entry.kind());
    node.put("subject", entry.subject());
    node.put("recordedAt", MILLISECONDS.format(entry.recordedAt()));
    node.put("payloadHash", entry.payloadHash());
    node.put("previousHash", entry.previousHash());
    node.put("hash", entry.hash());
    recorded
        .received()
        .ifPresent(
            received ->
                node.put("original", received.original())
                    .put("mediaType", received.mediaType())
                    .put("text", received.text()));
    recorded.json().ifPresent(json -> node.put("json", json));
    return node;
  }
}
