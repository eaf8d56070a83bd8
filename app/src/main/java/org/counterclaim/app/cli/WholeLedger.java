package org.counterclaim.app.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
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
 *
 * @param check is run now and then, and throws where somebody wants this to end
 */
record WholeLedger(Ledger ledger, Runnable check) {

  private static final String READINGS = "readings.jsonl";
  private static final String ENTRIES = "entries.jsonl";
  private static final String ORIGINALS = "originals";

  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  /** Writes a folder that is not there yet, or into an empty one; all of it, or nothing. */
  void toFolder(Path folder) throws IOException {
    boolean isNew = !Files.exists(folder);
    if (!isNew) {
      requireEmpty(folder);
    }
    Files.createDirectories(folder.resolve(ORIGINALS));
    boolean done = false;
    try {
      write(name -> Files.newOutputStream(folder.resolve(name)));
      done = true;
    } finally {
      if (!done) {
        clear(folder, isNew);
      }
    }
  }

  private static void requireEmpty(Path folder) throws IOException {
    String expected = "expected a new or empty folder, or a file that ends in .zip, found ";
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException(
          expected + "the file " + folder + "; give it that ending, or name another place");
    }
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new IllegalArgumentException(
            expected + folder + " with files in it; empty it, or name another place");
      }
    }
  }

  /** Takes away what this began to write, and what it made for that. */
  private static void clear(Path folder, boolean isNew) throws IOException {
    Path originals = folder.resolve(ORIGINALS);
    if (Files.isDirectory(originals)) {
      try (Stream<Path> kept = Files.list(originals)) {
        for (Path each : (Iterable<Path>) kept::iterator) {
          Files.delete(each);
        }
      }
    }
    for (String name : List.of(ORIGINALS, READINGS, ENTRIES)) {
      Files.deleteIfExists(folder.resolve(name));
    }
    if (isNew) {
      Files.deleteIfExists(folder);
    }
  }

  /** Writes a ZIP file, an entry after the other. */
  void toZip(OutputStream out) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      write(name -> entry(zip, name));
    }
  }

  /** Where each file goes; the one before is closed by then. */
  private interface Target {
    OutputStream begin(String name) throws IOException;
  }

  private static OutputStream entry(ZipOutputStream zip, String name) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    return new FilterOutputStream(zip) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        zip.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        zip.closeEntry();
      }
    };
  }

  private void write(Target target) throws IOException {
    // The chain only grows: what is read before it is written out is vouched for by it.
    try (Writer writer = writer(target, READINGS);
        Stream<Reading> readings = ledger.readings()) {
      for (Reading reading : (Iterable<Reading>) readings::iterator) {
        check.run();
        writer.write(ReadingJson.write(reading) + "\n");
      }
    }
    Set<String> received = new LinkedHashSet<>();
    try (Writer writer = writer(target, ENTRIES);
        Stream<Recorded> trail = ledger.trail()) {
      for (Recorded recorded : (Iterable<Recorded>) trail::iterator) {
        check.run();
        writer.write(line(recorded) + "\n");
        if (recorded.received().isPresent()) {
          received.add(recorded.entry().subject());
        }
      }
    }
    Set<String> kept = new HashSet<>();
    for (String report : received) {
      check.run();
      Original original = ledger.original(report).orElseThrow();
      if (kept.add(original.sha256())) {
        try (OutputStream out = target.begin(ORIGINALS + "/" + original.sha256())) {
          out.write(original.bytes());
        }
      }
    }
  }

  private static Writer writer(Target target, String name) throws IOException {
    return new BufferedWriter(new OutputStreamWriter(target.begin(name), UTF_8));
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
