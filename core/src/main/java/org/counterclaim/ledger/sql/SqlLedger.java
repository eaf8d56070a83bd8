package org.counterclaim.ledger.sql;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterclaim.claim.Reading;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Corrected;
import org.counterclaim.correction.Correction;
import org.counterclaim.correction.RecordedCorrection;
import org.counterclaim.json.ReadingJson;
import org.counterclaim.ledger.AmbiguousIdException;
import org.counterclaim.ledger.AsOf;
import org.counterclaim.ledger.Catalogue;
import org.counterclaim.ledger.Entry;
import org.counterclaim.ledger.FoldedWord;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.LedgerException;
import org.counterclaim.ledger.MatterQuery;
import org.counterclaim.ledger.MatterRecord;
import org.counterclaim.ledger.Receipt;
import org.counterclaim.ledger.Recorded;
import org.counterclaim.ledger.ReportQuery;
import org.counterclaim.ledger.ReportSummary;
import org.counterclaim.ledger.ReviewQuery;
import org.counterclaim.ledger.Revision;
import org.counterclaim.ledger.RevisionComparison;
import org.counterclaim.ledger.SearchHit;
import org.counterclaim.ledger.Slice;
import org.counterclaim.ledger.StatementQuery;
import org.counterclaim.ledger.StatementRecord;
import org.counterclaim.ledger.Verification;
import org.counterclaim.linking.Linker;
import org.counterclaim.text.Original;
import org.jdbi.v3.core.Handle;

/** A ledger in an SQLite file. */
public final class SqlLedger implements Ledger {

  private static final int READINGS_A_PAGE = 20;
  private static final int STATEMENTS_A_PAGE = 100;
  private static final int ENTRIES_A_PAGE = 1_000;
  private static final int CANDIDATES = 5;

  private final SqliteFile file;
  private final RevisionComparison comparison;

  /** Of those who ask with a linker of their own, the latest two: pages and whoever adds. */
  private final Map<Linker, KeptAccounts> accounts =
      new LinkedHashMap<>(4, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Linker, KeptAccounts> eldest) {
          return size() > 2;
        }
      };

  private SqlLedger(SqliteFile file, RevisionComparison comparison) {
    this.file = file;
    this.comparison = comparison;
  }

  /**
   * Opens the ledger in a file, and makes both where they do not exist.
   *
   * @throws org.counterclaim.ledger.LedgerException if the file is something else, was written by a
   *     newer version, or cannot be written
   */
  public static SqlLedger open(Path path) {
    return open(path, RevisionComparison.ofDefaults());
  }

  /** Opens the ledger in a file; {@code comparison} tells its revisions apart. */
  public static SqlLedger open(Path path, RevisionComparison comparison) {
    return new SqlLedger(SqliteFile.open(path), comparison);
  }

  /**
   * Opens the ledger in a file to ask it. Where the file or its folder may not be written, nothing
   * is: the ledger {@link #isReadOnly is read-only}, and what appends to it throws.
   *
   * @throws org.counterclaim.ledger.LedgerException if the file is something else, was written by a
   *     newer version, or cannot be read
   */
  public static SqlLedger openToRead(Path path) {
    return new SqlLedger(SqliteFile.openToRead(path), RevisionComparison.ofDefaults());
  }

  @Override
  public boolean isReadOnly() {
    return file.isReadOnly();
  }

  @Override
  public Receipt append(Reading reading, Original original) {
    return file.write(handle -> new Appender(handle, Instant.now()).append(reading, original));
  }

  @Override
  public Receipt append(Reading reading, Original original, Linker linker) {
    KeptAccounts known = kept(linker);
    KeptAccounts.Kept report = known.of(reading);
    return write(
        known,
        handle -> {
          Appender appender = new Appender(handle, Instant.now());
          Receipt receipt = appender.append(reading, original);
          if (receipt instanceof Receipt.Added) { // any other may be corrected
            known.keep(report);
          }
          if (!isLinked(handle, report.report())) {
            appender.link(known.of(handle, report.report()).orElseThrow(), known);
          } else if (receipt instanceof Receipt.Revised) {
            appender.layVersions(report.report(), known);
          }
          return receipt;
        });
  }

  /** Writes; if that fails, so does what was kept in memory of it. */
  private <T> T write(KeptAccounts known, Function<Handle, T> work) {
    AtomicLong last = new AtomicLong();
    try {
      T done =
          file.write(
              handle -> {
                known.catchUp(handle);
                T result = work.apply(handle);
                last.set(KeptAccounts.last(handle));
                return result;
              });
      known.wrote(last.get());
      return done;
    } catch (RuntimeException e) {
      forget();
      throw e;
    }
  }

  private <T> T ask(KeptAccounts known, Function<Handle, T> question) {
    return file.ask(
        handle -> {
          known.catchUp(handle);
          return question.apply(handle);
        });
  }

  private synchronized void forget() {
    accounts.clear();
  }

  @Override
  public Catalogue catalogue() {
    return new SqlCatalogue(file);
  }

  @Override
  public boolean isLinked() {
    Unlinked left = Unlinked.of(file);
    if (!left.isNothing()) {
      return false;
    }
    try {
      left.done();
    } catch (LedgerException e) {
      // Whoever may not write looks through the same entries the next time.
      return true;
    }
    return true;
  }

  @Override
  public long link(Linker linker) {
    KeptAccounts known = kept(linker);
    Unlinked left = Unlinked.of(file);
    layOut(left, known);
    file(left, known);
    long count = 0;
    for (Optional<String> next = left.report(); next.isPresent(); next = left.report()) {
      String report = next.get();
      write(
          known,
          handle -> {
            new Appender(handle, Instant.now()).link(known.of(handle, report).orElseThrow(), known);
            return report;
          });
      count++;
    }
    left.done();
    return count;
  }

  /** Lays out what an older version has recorded: reports and happenings, some at a time. */
  private void layOut(Unlinked left, KeptAccounts known) {
    for (List<String> next = left.unshelved(); !next.isEmpty(); next = left.unshelved()) {
      List<String> reports = next;
      file.write(
          handle -> {
            CorrectionStore corrections = new CorrectionStore(handle);
            reports.forEach(each -> new Shelf(handle).put(corrections.newest(each).reading()));
            return reports;
          });
    }
    for (List<String> next = left.unrooted(); !next.isEmpty(); next = left.unrooted()) {
      List<String> happenings = next;
      write(
          known,
          handle -> {
            StoryShelf shelf = new StoryShelf(handle, known);
            happenings.forEach(each -> shelf.putWhole(List.of(each)));
            return happenings;
          });
    }
  }

  /** Files what an older version has tied where reports of today look for it. */
  private void file(Unlinked left, KeptAccounts known) {
    for (List<String> next = left.unkeyed(); !next.isEmpty(); next = left.unkeyed()) {
      List<String> reports = next;
      write(
          known,
          handle -> {
            LinkageAppender appender = new LinkageAppender(handle);
            for (String report : reports) {
              known
                  .of(handle, report)
                  .ifPresent(kept -> appender.index(kept.accounts(), kept.print()));
              handle.execute("DELETE FROM unkeyed WHERE report = ?", report);
            }
            return reports;
          });
    }
  }

  @Override
  public List<MatterRecord> matters(MatterQuery query, Linker linker) {
    KeptAccounts known = kept(linker);
    return ask(known, handle -> new MatterLoader(handle, known).matters(query));
  }

  @Override
  public Optional<MatterRecord> matter(String idOrPrefix, AsOf asOf, Linker linker) {
    KeptAccounts known = kept(linker);
    return ask(known, handle -> new MatterLoader(handle, known).matter(idOrPrefix.strip(), asOf));
  }

  @Override
  public long size() {
    return file.ask(
        handle -> handle.createQuery("SELECT COUNT(*) FROM reports").mapTo(Long.class).one());
  }

  @Override
  public Optional<Reading> reading(String idOrPrefix) {
    return corrected(idOrPrefix).map(Corrected::reading);
  }

  @Override
  public Optional<Corrected> corrected(String idOrPrefix) {
    return file.ask(
        handle -> id(handle, idOrPrefix).map(id -> new CorrectionStore(handle).newest(id)));
  }

  @Override
  public RecordedCorrection correct(Correction correction) {
    return file.write(handle -> new CorrectionStore(handle).append(correction, Instant.now()));
  }

  @Override
  public RecordedCorrection correct(Correction correction, Linker linker) {
    KeptAccounts known = kept(linker);
    return write(
        known,
        handle -> {
          RecordedCorrection made = new CorrectionStore(handle).append(correction, Instant.now());
          tieAgain(handle, made, known);
          return made;
        });
  }

  @Override
  public RecordedCorrection undo(long correction, String who, String why, Linker linker) {
    KeptAccounts known = kept(linker);
    return write(
        known,
        handle -> {
          RecordedCorrection undone =
              new CorrectionStore(handle).undo(correction, who, why, Instant.now());
          tieAgain(handle, undone, known);
          return undone;
        });
  }

  private static void tieAgain(Handle handle, RecordedCorrection recorded, KeptAccounts known) {
    String report = recorded.correction().report();
    if (!isLinked(handle, report)) {
      return;
    }
    if (recorded.correction().change() instanceof Change.Across across) {
      SqlNeighbours neighbours = new SqlNeighbours(handle, known);
      Set<String> happenings = new TreeSet<>(neighbours.happeningsOf(report));
      happenings.addAll(neighbours.happeningsOf(across.report()));
      new StoryShelf(handle, known).putWhole(happenings);
    } else if (!(recorded.correction().change() instanceof Change.Accept)) {
      new Appender(handle, Instant.now()).linkAgain(report, known);
    }
  }

  @Override
  public Receipt reread(Reading reading, Linker linker) {
    KeptAccounts known = kept(linker);
    return write(known, handle -> new Appender(handle, Instant.now()).reread(reading, known));
  }

  @Override
  public RecordedCorrection undo(long correction, String who, String why) {
    return file.write(
        handle -> new CorrectionStore(handle).undo(correction, who, why, Instant.now()));
  }

  @Override
  public List<RecordedCorrection> corrections(String idOrPrefix) {
    return file.ask(
        handle ->
            id(handle, idOrPrefix).map(id -> new CorrectionStore(handle).of(id)).orElse(List.of()));
  }

  @Override
  public List<RecordedCorrection> latestCorrections(int limit) {
    return file.ask(handle -> new CorrectionStore(handle).latest(limit));
  }

  @Override
  public void together(Runnable questions) {
    file.together(questions);
  }

  @Override
  public Slice<StatementRecord> unreviewed(ReviewQuery query) {
    Ranges walk = ReviewQueue.places(query);
    return file.ask(handle -> new StatementLoader(handle).load(walk, query.limit()));
  }

  @Override
  public Optional<Original> original(String idOrPrefix) {
    return file.ask(
        handle ->
            id(handle, idOrPrefix)
                .flatMap(
                    id ->
                        handle
                            .createQuery(
                                """
                                SELECT bytes, media_type FROM reports
                                JOIN originals ON sha256 = original WHERE id = :id
                                """)
                            .bind("id", id)
                            .map(
                                (row, context) ->
                                    Original.of(row.getBytes("bytes"), row.getString("media_type")))
                            .findOne()));
  }

  @Override
  public List<ReportSummary> reports(ReportQuery query) {
    String sql =
        Rows.SUMMARIES
            + """
              WHERE (:outlet IS NULL OR outlet_folded = :outlet)
                AND (:since IS NULL OR published_day >= :since)
                AND (:until IS NULL OR published_day <= :until)
              ORDER BY published_second DESC NULLS LAST, reports.sequence DESC
              LIMIT :limit OFFSET :offset
              """;
    return file.ask(
        handle ->
            handle
                .createQuery(sql)
                .bind("outlet", query.outlet().map(FoldedWord::fold))
                .bind("since", query.since().map(day -> day.toEpochDay()))
                .bind("until", query.until().map(day -> day.toEpochDay()))
                .bind("limit", query.limit())
                .bind("offset", query.offset())
                .map(Rows::summary)
                .list());
  }

  @Override
  public Slice<StatementRecord> statements(StatementQuery query) {
    Ranges walk = PublishedOrder.places(query);
    return file.ask(handle -> new StatementLoader(handle).load(walk, query.limit()));
  }

  @Override
  public Stream<StatementRecord> statements() {
    return Pages.stream(
            after ->
                file.ask(handle -> new StatementLoader(handle).after(after, STATEMENTS_A_PAGE)),
            StatementLoader.Numbered::number)
        .flatMap(numbered -> numbered.statement().stream());
  }

  @Override
  public List<SearchHit> search(String words, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit " + limit + " leaves no room for a hit");
    }
    SearchWords wanted = SearchWords.of(words);
    return wanted.isEmpty()
        ? List.of()
        : file.ask(handle -> new WordSearch(handle, wanted).hits(Optional.empty(), limit));
  }

  @Override
  public List<Revision> revisions(String idOrPrefix) {
    return file.ask(
        handle -> {
          List<Revision> revisions = new ArrayList<>();
          for (Version version : versions(handle, id(handle, idOrPrefix).orElse(""))) {
            Reading reading = new CorrectionStore(handle).newest(version.report()).reading();
            List<Revision.Change> changes =
                revisions.isEmpty()
                    ? List.of()
                    : comparison.compare(revisions.get(revisions.size() - 1).reading(), reading);
            revisions.add(new Revision(version.revision(), reading, version.recordedAt(), changes));
          }
          return revisions;
        });
  }

  @Override
  public Stream<Reading> readings() {
    return Pages.stream(
            after -> file.ask(handle -> readingsAfter(handle, after)), KeptReading::sequence)
        .map(KeptReading::reading);
  }

  @Override
  public Stream<Entry> entries() {
    return Pages.stream(
        after ->
            file.ask(
                handle ->
                    handle
                        .createQuery(
                            """
                            SELECT * FROM entries WHERE sequence > :after
                            ORDER BY sequence LIMIT :limit
                            """)
                        .bind("after", after)
                        .bind("limit", ENTRIES_A_PAGE)
                        .map(Rows::entry)
                        .list()),
        Entry::sequence);
  }

  @Override
  public Stream<Recorded> trail() {
    return Pages.stream(
        after ->
            file.ask(
                handle ->
                    handle
                        .createQuery(
                            """
                            SELECT entries.*, original, media_type, text, COALESCE(
                                readings.json, corrections.json, linkings.json) AS payload
                            FROM entries
                            LEFT JOIN reports ON reports.sequence = entries.sequence
                            LEFT JOIN readings ON readings.sequence = entries.sequence
                            LEFT JOIN corrections ON corrections.sequence = entries.sequence
                            LEFT JOIN linkings ON linkings.sequence = entries.sequence
                            WHERE entries.sequence > :after
                            ORDER BY entries.sequence LIMIT :limit
                            """)
                        .bind("after", after)
                        .bind("limit", READINGS_A_PAGE)
                        .map(Rows::recorded)
                        .list()),
        recorded -> recorded.entry().sequence());
  }

  @Override
  public Verification verify() {
    return file.askAfresh(handle -> new Verifier(handle).verify(Optional.empty()));
  }

  @Override
  public Verification verify(String knownHead) {
    String head = Chain.writtenDown(knownHead);
    return file.askAfresh(handle -> new Verifier(handle).verify(Optional.of(head)));
  }

  @Override
  public void close() {
    file.close();
  }

  private static List<KeptReading> readingsAfter(Handle handle, long sequence) {
    CorrectionStore corrections = new CorrectionStore(handle);
    return handle
        .createQuery(
            """
            SELECT sequence, json FROM readings WHERE sequence > :after AND NOT EXISTS (
              SELECT 1 FROM readings AS newer
              WHERE newer.report = readings.report AND newer.sequence > readings.sequence)
            ORDER BY sequence LIMIT :limit
            """)
        .bind("after", sequence)
        .bind("limit", READINGS_A_PAGE)
        .map(
            (row, context) ->
                new KeptReading(row.getLong("sequence"), ReadingJson.read(row.getString("json"))))
        .list()
        .stream()
        .map(kept -> new KeptReading(kept.sequence(), corrections.apply(kept.reading()).reading()))
        .toList();
  }

  private synchronized KeptAccounts kept(Linker linker) {
    return accounts.computeIfAbsent(linker, KeptAccounts::new);
  }

  private static boolean isLinked(Handle handle, String report) {
    return handle
        .createQuery("SELECT 1 FROM linkings WHERE report = :report LIMIT 1")
        .bind("report", report)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private static List<Version> versions(Handle handle, String reportId) {
    return handle
        .createQuery(
            """
            SELECT report, revision, recorded_at FROM versions JOIN entries USING (sequence)
            WHERE report = :id OR address = (SELECT address FROM reports WHERE id = :id)
            ORDER BY revision
            """)
        .bind("id", reportId)
        .map(
            (row, context) ->
                new Version(
                    row.getString("report"),
                    row.getInt("revision"),
                    Instant.parse(row.getString("recorded_at"))))
        .list();
  }

  /** {@return the whole id that begins so} */
  private static Optional<String> id(Handle handle, String idOrPrefix) {
    String digits = idOrPrefix.strip().toLowerCase(Locale.ROOT).replaceFirst("^sha256:", "");
    if (!digits.matches("[0-9a-f]{1,64}")) {
      return Optional.empty();
    }
    List<String> ids =
        handle
            .createQuery(
                """
                SELECT id FROM reports WHERE id >= :first AND id < :behind
                ORDER BY id LIMIT :limit
                """)
            .bind("first", "sha256:" + digits)
            .bind("behind", "sha256:" + digits + "g") // no digit comes after f
            .bind("limit", CANDIDATES)
            .mapTo(String.class)
            .list();
    if (ids.size() > 1) {
      throw new AmbiguousIdException(idOrPrefix, ids);
    }
    return ids.stream().findFirst();
  }

  private record KeptReading(long sequence, Reading reading) {}

  private record Version(String report, int revision, Instant recordedAt) {}
}
