package org.counterclaim.ledger.sql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.filing.Party;
import org.counterclaim.filing.Spot;
import org.counterclaim.ledger.Catalogue;
import org.counterclaim.ledger.Filter;
import org.counterclaim.ledger.MatterFilter;
import org.counterclaim.ledger.MatterLine;
import org.counterclaim.ledger.ReportSummary;
import org.counterclaim.ledger.SearchHit;
import org.counterclaim.ledger.Slice;
import org.counterclaim.ledger.Story;
import org.jdbi.v3.core.Handle;

/** Lists out of an SQLite file, by walks along its indexes. */
final class SqlCatalogue implements Catalogue {

  private final SqliteFile file;

  SqlCatalogue(SqliteFile file) {
    this.file = file;
  }

  @Override
  public Slice<ReportSummary> reports(Filter filter, String after, int limit) {
    long[] behind = Behind.read(after, last(filter), Long.MAX_VALUE);
    if (saysNothing(filter)) {
      return Slice.all(List.of());
    }
    return file.ask(
        handle -> {
          List<long[]> rows = reports(handle, filter).rows(behind, limit + 1);
          List<Long> sequences = first(rows, limit).stream().map(row -> row[1]).toList();
          Map<Long, ReportSummary> found = new ShelvedReports(handle).summaries(sequences);
          return new Slice<>(
              sequences.stream()
                  .flatMap(each -> Optional.ofNullable(found.get(each)).stream())
                  .toList(),
              reports(handle, filter).total(),
              next(rows, limit));
        });
  }

  @Override
  public List<Shelved> newest(Filter filter, int limit) {
    return file.ask(
        handle ->
            saysNothing(filter)
                ? List.<Shelved>of()
                : new ShelvedReports(handle)
                    .all(
                        reports(handle, filter)
                            .where(Standing.condition("walked.report", filter.until()))
                            .rows(new long[] {last(filter), Long.MAX_VALUE}, limit)
                            .stream()
                            .map(row -> row[1])
                            .toList()));
  }

  @Override
  public Slice<StatementRef> statements(Filter filter, String after, int limit) {
    return statements(Marks.wanted(filter), filter, after, limit);
  }

  @Override
  public Slice<StatementRef> control(Filter filter, String after, int limit) {
    Set<String> marks = Marks.wanted(filter);
    marks.remove("place " + filter.place());
    marks.add(filter.place().isEmpty() ? Marks.CONTROL : Marks.CONTROL + " " + filter.place());
    return statements(marks, filter, after, limit);
  }

  private Slice<StatementRef> statements(
      Set<String> marks, Filter filter, String after, int limit) {
    long[] behind = Behind.read(after, last(filter), Long.MAX_VALUE, -1);
    return file.ask(
        handle -> {
          Walk walk =
              bounded(Walk.along(handle, Walk.Table.STATEMENTS, marks), filter)
                  .whereCounted(Standing.condition("walked.report", filter.until()));
          List<long[]> rows = walk.rows(behind, limit + 1);
          Map<Long, Shelved> reports =
              new ShelvedReports(handle)
                  .bySequence(first(rows, limit).stream().map(row -> row[1]).distinct().toList());
          List<StatementRef> refs = new ArrayList<>();
          for (long[] row : first(rows, limit)) {
            Shelved report = reports.get(row[1]);
            if (report != null && row[2] < report.filed().said().size()) {
              refs.add(
                  new StatementRef(
                      report.report().id(), report.filed().said().get((int) row[2]).id()));
            }
          }
          return new Slice<>(refs, walk.total(), next(rows, limit));
        });
  }

  @Override
  public List<Shelved> shelved(List<String> reports) {
    return file.ask(
        handle -> {
          List<Long> sequences = new ArrayList<>();
          for (String report : reports) {
            handle
                .createQuery("SELECT sequence FROM reports WHERE id = :id")
                .bind("id", report)
                .mapTo(Long.class)
                .findOne()
                .ifPresent(sequences::add);
          }
          return new ShelvedReports(handle).all(sequences);
        });
  }

  @Override
  public Slice<ActorLine> actors(String words, String after, int limit) {
    CountedNames.Place behind = CountedNames.Place.read(after);
    return file.ask(handle -> new CountedNames(handle).actors(words, behind, limit));
  }

  @Override
  public Slice<PlaceLine> places(String words, String after, int limit) {
    CountedNames.Place behind = CountedNames.Place.read(after);
    return file.ask(handle -> new CountedNames(handle).places(words, behind, limit));
  }

  @Override
  public Optional<Party> partyCalled(String name, Match how) {
    return file.ask(handle -> new CountedNames(handle).partyCalled(name, how));
  }

  @Override
  public Optional<Spot> spotCalled(String name, Match how) {
    return file.ask(handle -> new CountedNames(handle).spotCalled(name, how));
  }

  @Override
  public List<Tie> ties(Optional<String> from, Optional<String> to, int limit) {
    return file.ask(handle -> new CountedNames(handle).ties(from, to, limit));
  }

  @Override
  public List<Tie> disputes(int limit) {
    return file.ask(handle -> new CountedNames(handle).disputes(limit));
  }

  @Override
  public Optional<Party> party(String key) {
    return file.ask(handle -> new CountedNames(handle).party(key));
  }

  @Override
  public Optional<Spot> spot(String key) {
    return file.ask(handle -> new CountedNames(handle).spot(key));
  }

  @Override
  public List<String> outlets() {
    return file.ask(
        handle ->
            handle
                .createQuery("SELECT outlet FROM outlets ORDER BY outlet_folded LIMIT 1000")
                .mapTo(String.class)
                .list());
  }

  @Override
  public Slice<MatterLine> matters(MatterFilter filter, String after, int limit) {
    long last =
        Stream.of(filter.known(), filter.until())
            .flatMap(Optional::stream)
            .mapToLong(Marks::day)
            .min()
            .orElse(Long.MAX_VALUE);
    long[] behind = Behind.read(after, last, Long.MAX_VALUE);
    return file.ask(handle -> new StoryLoader(handle).matters(filter, behind, limit));
  }

  @Override
  public Optional<Story> story(String matter, Optional<LocalDate> known) {
    return file.ask(handle -> new StoryLoader(handle).story(matter, known));
  }

  @Override
  public Optional<MatterLine> matterOf(String matter, Story story) {
    return file.ask(handle -> new StoryLoader(handle).matterOf(matter, story));
  }

  @Override
  public List<Story> storiesOf(String report, Optional<LocalDate> known) {
    return file.ask(handle -> new StoryLoader(handle).of(report, known));
  }

  @Override
  public Map<String, String> families(List<String> reports) {
    return file.ask(handle -> Families.among(handle, reports));
  }

  @Override
  public List<SearchHit> search(String words, Optional<LocalDate> until, int limit) {
    SearchWords wanted = SearchWords.of(words);
    return wanted.isEmpty()
        ? List.of()
        : file.ask(handle -> new WordSearch(handle, wanted).hits(until, limit));
  }

  @Override
  public long readByOthers(String reader) {
    return file.ask(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT COALESCE(SUM(IIF(mark = :known, reports, -reports)), 0) FROM marks
                    WHERE mark IN (:known, :own)
                    """)
                .bind("known", Marks.hash(Marks.READ))
                .bind("own", Marks.hash(Marks.reader(reader)))
                .mapTo(Long.class)
                .one());
  }

  @Override
  public Slice<ReportSummary> readByOthers(String reader, String after, int limit) {
    long[] behind = Behind.read(after, Long.MAX_VALUE, Long.MAX_VALUE);
    return file.ask(
        handle -> {
          Walk walk =
              Walk.along(handle, Walk.Table.REPORTS, Set.of(Marks.READ))
                  .where(
                      """
                      NOT EXISTS (SELECT 1 FROM report_marks AS own WHERE own.mark = :own
                        AND own.moment = walked.moment AND own.report = walked.report)
                      """,
                      "own",
                      Marks.hash(Marks.reader(reader)));
          List<long[]> rows = walk.rows(behind, limit + 1);
          List<Long> sequences = first(rows, limit).stream().map(row -> row[1]).toList();
          Map<Long, ReportSummary> found = new ShelvedReports(handle).summaries(sequences);
          return new Slice<>(
              sequences.stream().filter(found::containsKey).map(found::get).toList(),
              OptionalLong.empty(),
              next(rows, limit));
        });
  }

  @Override
  public Optional<ReportSummary> report(String id) {
    return file.ask(
        handle ->
            handle
                .createQuery(Rows.SUMMARIES + "WHERE reports.id = :id")
                .bind("id", id)
                .map(Rows::summary)
                .findOne());
  }

  @Override
  public int versions(String report) {
    return file.ask(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT COUNT(*) FROM versions
                    WHERE address = (SELECT address FROM reports WHERE id = :id)
                    """)
                .bind("id", report)
                .mapTo(Integer.class)
                .one());
  }

  @Override
  public long state() {
    return file.ask(
        handle ->
            handle
                .createQuery("SELECT COALESCE(MAX(sequence), 0) FROM entries")
                .mapTo(Long.class)
                .one());
  }

  private static Walk reports(Handle handle, Filter filter) {
    Walk walk = bounded(Walk.along(handle, Walk.Table.REPORTS, Marks.wanted(filter)), filter);
    if (!filter.words().isEmpty()) {
      walk.where(
          """
          walked.report IN (SELECT rowid FROM report_words WHERE report_words MATCH :words)
          """,
          "words",
          "title : (" + SearchWords.of(beginning(filter.words())).match() + ")");
    }
    return walk;
  }

  /** The last word may go on, as it does while one types. */
  private static String beginning(String words) {
    return words.endsWith("*") || words.endsWith("\"") ? words : words + "*";
  }

  private static boolean saysNothing(Filter filter) {
    return !filter.words().isEmpty() && SearchWords.of(filter.words()).isEmpty();
  }

  private static Walk bounded(Walk walk, Filter filter) {
    filter
        .since()
        .ifPresent(
            day ->
                walk.where(
                    "walked.moment >= :since", "since", Marks.day(day) * Marks.SECONDS_A_DAY));
    filter
        .until()
        .ifPresent(
            day ->
                walk.where(
                    "walked.moment <= :until AND walked.moment > " + Marks.UNDATED,
                    "until",
                    last(filter)));
    return walk;
  }

  private static long last(Filter filter) {
    return filter
        .until()
        .map(day -> (Marks.day(day) + 1) * Marks.SECONDS_A_DAY - 1)
        .orElse(Long.MAX_VALUE);
  }

  private static List<long[]> first(List<long[]> rows, int limit) {
    return rows.subList(0, Math.min(limit, rows.size()));
  }

  private static Optional<String> next(List<long[]> rows, int limit) {
    return rows.size() > limit ? Optional.of(Behind.write(rows.get(limit - 1))) : Optional.empty();
  }
}
