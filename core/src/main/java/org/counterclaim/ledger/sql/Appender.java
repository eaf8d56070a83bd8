package org.counterclaim.ledger.sql;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.counterclaim.claim.Reading;
import org.counterclaim.json.ReadingJson;
import org.counterclaim.ledger.Receipt;
import org.counterclaim.text.Original;
import org.counterclaim.text.Report;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Writes one reading with all that belongs to it. Its caller holds the transaction. */
final class Appender {

  private static final String INSERT_ORIGINAL =
      "INSERT INTO originals (sha256, bytes) VALUES (:sha256, :bytes) ON CONFLICT DO NOTHING";

  private static final String INSERT_REPORT =
      """
      INSERT INTO reports (sequence, id, original, media_type, source, address, outlet, outlet_folded,
        title, published, published_day, published_second, language, text)
      VALUES (:sequence, :id, :original, :media_type, :source, :address, :outlet, :outlet_folded,
        :title, :published, :published_day, :published_second, :language, :text)
      """;

  private static final String INSERT_VERSION =
      """
      INSERT INTO versions (sequence, report, address, revision)
      VALUES (:sequence, :report, :address, :revision)
      """;

  private static final String INSERT_READING =
      "INSERT INTO readings (sequence, report, json) VALUES (:sequence, :report, :json)";

  private static final String INSERT_STATEMENT =
      """
      INSERT INTO statements (reading, ordinal, id, kind, speaker, speaker_folded, content,
        outlet_folded, published_day, published_second, said_on, distance, certainty, confidence,
        made_by)
      VALUES (:reading, :ordinal, :id, :kind, :speaker, :speaker_folded, :content,
        :outlet_folded, :published_day, :published_second, :said_on, :distance, :certainty,
        :confidence, :made_by)
      """;

  private final Handle handle;
  private final EntryAppender entries;

  /** Writes through {@code handle}, with {@code recordedAt} as the time of recording. */
  Appender(Handle handle, Instant recordedAt) {
    this.handle = handle;
    this.entries = new EntryAppender(handle, recordedAt);
  }

  /**
   * Appends a reading, unless its report is known. A known one that is fetched from the web and is
   * not the latest at its address is a version again: the outlet went back to it. A file that is
   * added again says nothing of the outlet.
   */
  Receipt append(Reading reading, Original original) {
    Report report = reading.report();
    boolean known = isKnown(report.id());
    Optional<Version> latest = report.address().flatMap(this::latestVersion);
    boolean isLatest = latest.map(Version::reportId).map(report.id()::equals).orElse(true);
    if (known && (isLatest || !isFetched(report))) {
      return new Receipt.Known(report.id());
    }
    int revision = latest.map(Version::revision).orElse(0) + 1;
    if (known) {
      String payload = Chain.returnPayload(report.id());
      appendVersion(report, revision, entries.append(Chain.REVISION, report.id(), payload));
    } else {
      appendReport(report, original, revision);
      appendReading(reading);
    }
    if (revision > 1) {
      new Standing(handle).lay(report.id());
    }
    return latest
        .<Receipt>map(older -> new Receipt.Revised(report.id(), older.reportId()))
        .orElse(new Receipt.Added(report.id()));
  }

  /** Appends another reading of a kept report, unless it is the same as the one before. */
  Receipt reread(Reading reading, KeptAccounts kept) {
    String report = reading.report().id();
    if (!isKnown(report)) {
      throw new IllegalArgumentException(
          "no report '" + report + "' is kept, so none is read anew");
    }
    String newest =
        handle
            .createQuery(
                "SELECT json FROM readings WHERE report = :report ORDER BY sequence DESC LIMIT 1")
            .bind("report", report)
            .mapTo(String.class)
            .one();
    if (newest.equals(ReadingJson.write(reading))) {
      return new Receipt.Known(report);
    }
    appendReading(reading);
    linkAgain(report, kept);
    return new Receipt.Reread(report);
  }

  /** Ties a report anew, of which another reading or a correction was recorded. */
  void linkAgain(String report, KeptAccounts kept) {
    KeptAccounts.Kept known = kept.anew(handle, report);
    link(known, kept, new LinkageFinder(handle, kept).findAgain(known));
  }

  /** Ties a report to the others, and records what changed by it. */
  void link(KeptAccounts.Kept report, KeptAccounts kept) {
    link(report, kept, new LinkageFinder(handle, kept).find(report));
  }

  /** Lays out anew what the versions at the address of a report tell of: another one stands now. */
  void layVersions(String report, KeptAccounts kept) {
    Set<String> versions = new Versions(handle, Set.of(report)).all();
    if (versions.size() > 1) {
      SqlNeighbours neighbours = new SqlNeighbours(handle, kept);
      Set<String> happenings = new TreeSet<>();
      versions.forEach(each -> happenings.addAll(neighbours.happeningsOf(each)));
      new StoryShelf(handle, kept).putWhole(happenings);
    }
  }

  private void link(KeptAccounts.Kept report, KeptAccounts kept, Linkage linkage) {
    String json = LinkageJson.write(linkage);
    long sequence =
        entries.append(Chain.LINKING, report.report(), Chain.linkingPayload(report.report(), json));
    LinkageAppender appender = new LinkageAppender(handle);
    appender.append(sequence, report.report(), json, linkage);
    appender.index(report.accounts(), report.print());
    new StoryShelf(handle, kept).put(linkage, report.published());
    layVersions(report.report(), kept);
  }

  private static boolean isFetched(Report report) {
    return report.source().startsWith("https://") || report.source().startsWith("http://");
  }

  private boolean isKnown(String reportId) {
    return handle
        .createQuery("SELECT 1 FROM reports WHERE id = :id")
        .bind("id", reportId)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private Optional<Version> latestVersion(String address) {
    return handle
        .createQuery(
            """
            SELECT report, revision FROM versions WHERE address = :address
            ORDER BY revision DESC LIMIT 1
            """)
        .bind("address", address)
        .map((row, context) -> new Version(row.getString("report"), row.getInt("revision")))
        .findOne();
  }

  private void appendReport(Report report, Original original, int revision) {
    String sha256 = original.sha256();
    handle
        .createUpdate(INSERT_ORIGINAL)
        .bind("sha256", sha256)
        .bind("bytes", original.bytes())
        .execute();
    String payload = Chain.reportPayload(sha256, original.mediaType(), report.id(), report.text());
    long sequence =
        entries.append(revision == 1 ? Chain.REPORT : Chain.REVISION, report.id(), payload);
    handle
        .createUpdate(INSERT_REPORT)
        .bindMap(Row.ofReport(report))
        .bind("sequence", sequence)
        .bind("original", sha256)
        .bind("media_type", original.mediaType())
        .execute();
    appendVersion(report, revision, sequence);
  }

  private void appendVersion(Report report, int revision, long sequence) {
    handle
        .createUpdate(INSERT_VERSION)
        .bind("sequence", sequence)
        .bind("report", report.id())
        .bind("address", report.address())
        .bind("revision", revision)
        .execute();
  }

  private void appendReading(Reading reading) {
    String json = ReadingJson.write(reading);
    String reportId = reading.report().id();
    long sequence = entries.append(Chain.READING, reportId, Chain.readingPayload(reportId, json));
    handle
        .createUpdate(INSERT_READING)
        .bind("sequence", sequence)
        .bind("report", reportId)
        .bind("json", json)
        .execute();
    if (!reading.statements().isEmpty()) {
      try (PreparedBatch batch = handle.prepareBatch(INSERT_STATEMENT)) {
        for (Map<String, @Nullable Object> row : Row.ofStatements(reading)) {
          batch.bindMap(row).bind("reading", sequence).add();
        }
        batch.execute();
      }
    }
    CorrectionStore corrections = new CorrectionStore(handle);
    corrections.layOut(sequence, reportId);
    new Shelf(handle).put(corrections.apply(reading).reading());
  }

  private record Version(String reportId, int revision) {}
}
