package org.counterclaim.ledger.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.counterclaim.claim.Reading;
import org.counterclaim.json.ReadingJson;
import org.counterclaim.ledger.Verification;
import org.counterclaim.text.Sha256;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * Walks the chain and makes anew every hash and every column that a reading determines. Whatever
 * does not come out the same is a fault; the walk goes on behind it.
 */
final class Verifier {

  private static final int MAX_FAULTS = 100;

  private final Handle handle;
  private final List<String> faults = new ArrayList<>();
  private long unlisted;

  Verifier(Handle handle) {
    this.handle = handle;
  }

  Verification verify(Optional<String> knownHead) {
    // An empty ledger has a head, too, and every chain goes on from it.
    boolean headSeen = knownHead.orElse(Chain.BEGINNING).equals(Chain.BEGINNING);
    Walk walk = new Walk(0, 0, Chain.BEGINNING, headSeen);
    try {
      handle.execute("BEGIN"); // all questions see the same entries, whoever writes meanwhile
      walk = walk(walk, knownHead);
      checkStrays();
      for (WordIndex index : WordIndex.values()) {
        index.fault(handle).ifPresent(this::fault);
      }
      handle.execute("COMMIT");
    } catch (JdbiException e) {
      fault("the walk ended early, the file is damaged: " + e.getMessage());
    }
    if (!walk.headSeen) {
      fault(
          "no entry has the hash " + knownHead.orElse("") + ": entries were cut off or rewritten");
    }
    if (unlisted > 0) {
      faults.add("… and " + unlisted + " more");
    }
    return new Verification(walk.count, walk.hash, faults);
  }

  private Walk walk(Walk start, Optional<String> knownHead) {
    Walk walk = start;
    for (List<Link> page = links(0); !page.isEmpty(); page = links(walk.sequence)) {
      for (Link link : page) {
        checkLink(link, walk);
        checkPayload(link);
        boolean isKnown = knownHead.filter(link.hash::equals).isPresent();
        walk = new Walk(walk.count + 1, link.sequence, link.hash, walk.headSeen || isKnown);
      }
    }
    return walk;
  }

  private List<Link> links(long after) {
    return handle
        .createQuery("SELECT * FROM entries WHERE sequence > :after ORDER BY sequence LIMIT 1000")
        .bind("after", after)
        .map(
            (row, context) ->
                new Link(
                    row.getLong("sequence"),
                    row.getString("kind"),
                    row.getString("subject"),
                    row.getString("recorded_at"),
                    row.getString("payload_hash"),
                    row.getString("previous_hash"),
                    row.getString("hash")))
        .list();
  }

  private void checkLink(Link link, Walk before) {
    if (link.sequence != before.sequence + 1) {
      fault("entry " + (before.sequence + 1) + " is missing");
    }
    if (!link.previousHash.equals(before.hash)) {
      fault(link + " does not follow the one before it: the previous hash differs");
    }
    String hash =
        Chain.hash(
            link.sequence,
            link.kind,
            link.subject,
            link.recordedAt,
            link.payloadHash,
            link.previousHash);
    if (!link.hash.equals(hash)) {
      fault(link + " was changed: its hash does not fit what it says");
    }
  }

  private void checkPayload(Link link) {
    switch (link.kind) {
      case Chain.REPORT -> checkReport(link);
      case Chain.REVISION -> checkRevision(link);
      case Chain.READING -> checkReading(link);
      case Chain.CORRECTION, Chain.UNDO ->
          new CorrectionCheck(handle, this::fault)
              .check(link.toString(), link.sequence, link.kind, link.subject, link.payloadHash);
      case Chain.LINKING -> checkLinking(link);
      default -> fault(link + " is of a kind unknown here");
    }
  }

  /** A new text at a known address, or an older one that came back. */
  private void checkRevision(Link link) {
    if (link.payloadHash.equals(Chain.returnPayload(link.subject))) {
      checkVersion(link);
    } else {
      checkReport(link);
    }
  }

  private void checkReport(Link link) {
    Optional<Map<String, Object>> found =
        row("SELECT * FROM reports WHERE sequence = :sequence", link.sequence);
    if (found.isEmpty()) {
      fault(link + " has no report");
      return;
    }
    Map<String, Object> report = found.get();
    String original = text(report, "original");
    String payload =
        Chain.reportPayload(
            original, text(report, "media_type"), text(report, "id"), text(report, "text"));
    if (!payload.equals(link.payloadHash) || !link.subject.equals(text(report, "id"))) {
      fault(link + ": its report was changed");
    }
    checkOriginal(link, original);
    checkVersion(link);
  }

  private void checkOriginal(Link link, String sha256) {
    Optional<byte[]> bytes =
        handle
            .createQuery("SELECT bytes FROM originals WHERE sha256 = :sha256")
            .bind("sha256", sha256)
            .mapTo(byte[].class)
            .findOne();
    if (bytes.isEmpty()) {
      fault(link + ": the original bytes are missing");
    } else if (!Sha256.of().add(bytes.get()).hex().equals(sha256)) {
      fault(link + ": the original bytes were changed");
    }
  }

  private void checkVersion(Link link) {
    String sql =
        """
        SELECT report, revision, versions.address, reports.address AS report_address,
          reports.sequence AS first_seen,
          (SELECT COUNT(*) FROM versions AS earlier
            WHERE earlier.address = versions.address AND earlier.sequence < versions.sequence) + 1
            AS expected
        FROM versions JOIN reports ON reports.id = report WHERE versions.sequence = :sequence
        """;
    Optional<Map<String, Object>> found = row(sql, link.sequence);
    if (found.isEmpty()) {
      fault(link + " has no version");
      return;
    }
    Map<String, Object> version = found.get();
    boolean isFirst = text(version, "expected").equals("1");
    if (!text(version, "report").equals(link.subject)
        || !text(version, "address").equals(text(version, "report_address"))
        || Long.parseLong(text(version, "first_seen")) > link.sequence) {
      fault(link + ": its version was changed");
    }
    if (!text(version, "revision").equals(text(version, "expected"))
        || link.kind.equals(Chain.REPORT) != isFirst) {
      fault(link + ": its number among the revisions was changed");
    }
  }

  private void checkReading(Link link) {
    Optional<Map<String, Object>> found =
        row("SELECT * FROM readings WHERE sequence = :sequence", link.sequence);
    if (found.isEmpty()) {
      fault(link + " has no reading");
      return;
    }
    String json = text(found.get(), "json");
    String reportId = text(found.get(), "report");
    if (!Chain.readingPayload(reportId, json).equals(link.payloadHash)
        || !link.subject.equals(reportId)) {
      fault(link + ": its reading was changed");
    }
    try {
      checkColumns(link, ReadingJson.read(json));
    } catch (IllegalArgumentException e) {
      fault(link + ": its reading is not one: " + e.getMessage());
    }
  }

  /** The report's and the statements' columns are those that the reading makes. */
  private void checkColumns(Link link, Reading reading) {
    Optional<Map<String, Object>> report =
        handle
            .createQuery("SELECT * FROM reports WHERE id = :id")
            .bind("id", link.subject)
            .mapToMap()
            .findOne();
    if (report.isEmpty()) {
      fault(link + ": its report is missing");
    } else {
      compare(link + ": its report", Row.ofReport(reading.report()), report.get());
    }
    List<Map<String, @Nullable Object>> expected = Row.ofStatements(reading);
    List<Map<String, Object>> kept =
        handle
            .createQuery("SELECT * FROM statements WHERE reading = :sequence ORDER BY ordinal")
            .bind("sequence", link.sequence)
            .mapToMap()
            .list();
    if (kept.size() != expected.size()) {
      fault(link + " has " + expected.size() + " statements, kept are " + kept.size());
    }
    for (int at = 0; at < Math.min(kept.size(), expected.size()); at++) {
      compare(link + ": its statement " + (at + 1), expected.get(at), kept.get(at));
    }
  }

  private void checkLinking(Link link) {
    Optional<Map<String, Object>> found =
        row("SELECT * FROM linkings WHERE sequence = :sequence", link.sequence);
    if (found.isEmpty()) {
      fault(link + " has no linking");
      return;
    }
    String json = text(found.get(), "json");
    String reportId = text(found.get(), "report");
    if (!Chain.linkingPayload(reportId, json).equals(link.payloadHash)
        || !link.subject.equals(reportId)) {
      fault(link + ": its linking was changed");
    }
    try {
      LinkageRows.of(LinkageJson.read(json)).forEach((table, rows) -> checkRows(link, table, rows));
    } catch (IllegalArgumentException e) {
      fault(link + ": its linking is not one: " + e.getMessage());
    }
  }

  /** Rows are compared whatever their order: each is there, and no other. */
  private void checkRows(Link link, String table, List<Map<String, @Nullable Object>> expected) {
    List<String> kept =
        handle
            .createQuery("SELECT * FROM " + table + " WHERE linking = :linking")
            .bind("linking", link.sequence)
            .mapToMap()
            .map(Verifier::line)
            .list();
    List<String> wanted = expected.stream().map(Verifier::line).sorted().toList();
    if (!kept.stream().sorted().toList().equals(wanted)) {
      fault(link + ": its " + table + " differ from its linking");
    }
  }

  private static String line(Map<String, ?> row) {
    StringBuilder line = new StringBuilder();
    new TreeMap<>(row)
        .forEach(
            (column, value) -> {
              if (!column.equals("linking")) {
                line.append(column).append(asKept(value)).append('\n');
              }
            });
    return line.toString();
  }

  private void compare(
      String what, Map<String, @Nullable Object> expected, Map<String, Object> kept) {
    expected.forEach(
        (column, value) -> {
          if (!asKept(value).equals(asKept(kept.get(column)))) {
            fault(what + " differs from its reading in " + column);
          }
        });
  }

  /** Integers of any width, and text as UTF-8 can hold it. */
  private static String asKept(@Nullable Object value) {
    return value == null ? "NULL" : "=" + new String(value.toString().getBytes(UTF_8), UTF_8);
  }

  /** What no entry vouches for. */
  private void checkStrays() {
    checkStrays(
        "reports without an entry",
        """
        SELECT COUNT(*) FROM reports LEFT JOIN entries USING (sequence)
        WHERE entries.kind IS NULL OR entries.kind NOT IN ('report', 'revision')
        """);
    checkStrays(
        "versions without an entry",
        """
        SELECT COUNT(*) FROM versions LEFT JOIN entries USING (sequence)
        WHERE entries.kind IS NULL OR entries.kind NOT IN ('report', 'revision')
        """);
    checkStrays(
        "readings without an entry",
        """
        SELECT COUNT(*) FROM readings LEFT JOIN entries USING (sequence)
        WHERE entries.kind IS NULL OR entries.kind <> 'reading'
        """);
    checkStrays(
        "corrections without an entry",
        """
        SELECT COUNT(*) FROM corrections LEFT JOIN entries USING (sequence)
        WHERE entries.kind IS NULL OR entries.kind NOT IN ('correction', 'undo')
        """);
    checkStrays(
        "reviews without a correction of their statement's report",
        """
        SELECT COUNT(*) FROM reviews
          LEFT JOIN corrections ON corrections.sequence = correction
          LEFT JOIN statements ON number = statement
          LEFT JOIN readings ON readings.sequence = reading
        WHERE corrections.report IS NULL OR readings.report IS NOT corrections.report
        """);
    checkStrays(
        "linkings without an entry",
        """
        SELECT COUNT(*) FROM linkings LEFT JOIN entries USING (sequence)
        WHERE entries.kind IS NULL OR entries.kind <> 'linking'
        """);
    for (String table : List.of("happenings", "matters", "tellings", "kin")) {
      checkStrays(
          table + " without a linking",
          "SELECT COUNT(*) FROM "
              + table
              + " WHERE linking NOT IN (SELECT sequence FROM linkings)");
    }
    checkStrays(
        "reports without a reading",
        "SELECT COUNT(*) FROM reports WHERE id NOT IN (SELECT report FROM readings)");
    checkStrays(
        "statements without a reading",
        "SELECT COUNT(*) FROM statements WHERE reading NOT IN (SELECT sequence FROM readings)");
    checkStrays(
        "originals without a report",
        "SELECT COUNT(*) FROM originals WHERE sha256 NOT IN (SELECT original FROM reports)");
  }

  private void checkStrays(String what, String count) {
    long strays = handle.createQuery(count).mapTo(Long.class).one();
    if (strays > 0) {
      fault(strays + " " + what);
    }
  }

  private Optional<Map<String, Object>> row(String sql, long sequence) {
    return handle.createQuery(sql).bind("sequence", sequence).mapToMap().findOne();
  }

  private static String text(Map<String, Object> row, String column) {
    return String.valueOf(row.get(column));
  }

  private void fault(String words) {
    if (faults.size() < MAX_FAULTS) {
      faults.add(words);
    } else {
      unlisted++;
    }
  }

  /** How far the walk has come. */
  private record Walk(long count, long sequence, String hash, boolean headSeen) {}

  /** An entry as kept, whatever stands in it. */
  private record Link(
      long sequence,
      String kind,
      String subject,
      String recordedAt,
      String payloadHash,
      String previousHash,
      String hash) {

    @Override
    public String toString() {
      return "entry " + sequence + " (" + kind + ")";
    }
  }
}
