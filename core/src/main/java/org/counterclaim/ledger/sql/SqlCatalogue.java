package org.counterclaim.ledger.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.filing.Filed;
import org.counterclaim.filing.Party;
import org.counterclaim.filing.Spot;
import org.counterclaim.json.FiledJson;
import org.counterclaim.ledger.Catalogue;
import org.counterclaim.ledger.Filter;
import org.counterclaim.ledger.FoldedWord;
import org.counterclaim.ledger.MatterFilter;
import org.counterclaim.ledger.MatterLine;
import org.counterclaim.ledger.ReportSummary;
import org.counterclaim.ledger.SearchHit;
import org.counterclaim.ledger.Slice;
import org.counterclaim.ledger.Story;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** Lists out of an SQLite file, by walks along its indexes. */
final class SqlCatalogue implements Catalogue {

  private static final ObjectMapper MAPPER = new ObjectMapper();

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
          Map<Long, ReportSummary> found = summaries(handle, sequences);
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
                : shelved(
                    handle,
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
              bySequence(
                  handle, first(rows, limit).stream().map(row -> row[1]).distinct().toList());
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
          return shelved(handle, sequences);
        });
  }

  @Override
  public Slice<ActorLine> actors(String words, String after, int limit) {
    return named(
        "parties", "said", "about", words, after, limit, SqlCatalogue::actor, "said + about > 0");
  }

  @Override
  public Slice<PlaceLine> places(String words, String after, int limit) {
    return named(
        "spots",
        "control",
        "statements",
        words,
        after,
        limit,
        SqlCatalogue::place,
        "control + statements + reports > 0");
  }

  /** A walk down two counts; names are looked through on the way. */
  private <T> Slice<T> named(
      String table,
      String first,
      String second,
      String words,
      String after,
      int limit,
      RowMapper<T> line,
      String known) {
    String folded = FoldedWord.fold(words);
    String condition = known + (folded.isEmpty() ? "" : " AND INSTR(name_folded, :words) > 0");
    String columns = first + ", " + second + ", key";
    int border = after.lastIndexOf('_');
    String key = border < 0 ? "" : after.substring(border + 1);
    long[] behind =
        Behind.read(
            border < 0 ? after : after.substring(0, border), Long.MAX_VALUE, Long.MAX_VALUE);
    return file.ask(
        handle -> {
          List<String> keys =
              handle
                  .createQuery(
                      "SELECT "
                          + columns
                          + " FROM "
                          + table
                          + " WHERE "
                          + condition
                          + " AND "
                          + first
                          + " <= :b0 AND ("
                          + first
                          + " < :b0 OR "
                          + second
                          + " < :b1 OR ("
                          + second
                          + " = :b1 AND key > :key))"
                          + " ORDER BY "
                          + first
                          + " DESC, "
                          + second
                          + " DESC, key LIMIT :limit")
                  .bindMap(folded.isEmpty() ? Map.of() : Map.of("words", folded))
                  .bind("b0", behind[0])
                  .bind("b1", behind[1])
                  .bind("key", key)
                  .bind("limit", limit + 1)
                  .map(
                      (row, context) ->
                          row.getLong(1) + "_" + row.getLong(2) + "_" + row.getString(3))
                  .list();
          List<T> lines = new ArrayList<>();
          for (String each : keys.subList(0, Math.min(limit, keys.size()))) {
            handle
                .createQuery("SELECT * FROM " + table + " WHERE key = :key")
                .bind("key", each.substring(each.lastIndexOf('_') + 1))
                .map(line)
                .forEach(lines::add);
          }
          long total =
              handle
                  .createQuery(
                      "SELECT COUNT(*) FROM (SELECT 1 FROM "
                          + table
                          + " WHERE "
                          + condition
                          + " LIMIT "
                          + (Walk.COUNTED + 1)
                          + ")")
                  .bindMap(folded.isEmpty() ? Map.of() : Map.of("words", folded))
                  .mapTo(Long.class)
                  .one();
          return new Slice<>(
              lines,
              total > Walk.COUNTED ? OptionalLong.empty() : OptionalLong.of(total),
              keys.size() > limit ? Optional.of(keys.get(limit - 1)) : Optional.empty());
        });
  }

  @Override
  public Optional<Party> partyCalled(String name, Match how) {
    return called("parties", "said + about > 0", "said DESC, about DESC", name, how)
        .flatMap(this::party);
  }

  @Override
  public Optional<Spot> spotCalled(String name, Match how) {
    return called(
            "spots",
            "control + statements + reports > 0",
            "control DESC, statements DESC",
            name,
            how)
        .flatMap(this::spot);
  }

  /** {@return the key of the first that is called so} All names are looked through. */
  private Optional<String> called(
      String table, String known, String order, String name, Match how) {
    String folded = FoldedWord.fold(name.strip());
    String fits =
        switch (how) {
          case NAME -> "name_folded = :name";
          case WORDS -> "INSTR(' ' || REPLACE(name_folded, '-', ' ') || ' ', :name) > 0";
        };
    String wanted = how == Match.NAME ? folded : " " + folded.replace('-', ' ') + " ";
    return folded.isEmpty()
        ? Optional.empty()
        : file.ask(
            handle ->
                handle
                    .createQuery(
                        "SELECT key FROM "
                            + table
                            + " WHERE "
                            + known
                            + " AND "
                            + fits
                            + " ORDER BY "
                            + order
                            + ", key LIMIT 1")
                    .bind("name", wanted)
                    .mapTo(String.class)
                    .findOne());
  }

  @Override
  public List<Tie> ties(Optional<String> from, Optional<String> to, int limit) {
    return file.ask(
        handle ->
            handle
                .createQuery(
                    "SELECT source, target, what, times FROM ties WHERE times > 0"
                        + (from.isPresent() ? " AND source = :source" : "")
                        + (to.isPresent() ? " AND target = :target" : "")
                        + " ORDER BY times DESC LIMIT :limit")
                .bindMap(ends(from, to))
                .bind("limit", limit)
                .map((row, context) -> tie(handle, row))
                .list());
  }

  @Override
  public List<Tie> disputes(int limit) {
    return file.ask(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT source, target, what, times FROM (
                      SELECT source, target, what, times FROM ties ORDER BY times DESC LIMIT 20000)
                    WHERE times > 0 AND source <> target
                      AND what IN ('denies', 'disputes', 'deflects', 'retracts')
                    ORDER BY times DESC LIMIT :limit
                    """)
                .bind("limit", limit)
                .map((row, context) -> tie(handle, row))
                .list());
  }

  private static Tie tie(Handle handle, ResultSet row) throws SQLException {
    return new Tie(
        party(handle, row.getString("source")).orElseThrow(),
        party(handle, row.getString("target")).orElseThrow(),
        row.getString("what"),
        row.getLong("times"));
  }

  private static Map<String, String> ends(Optional<String> from, Optional<String> to) {
    Map<String, String> ends = new HashMap<>();
    from.ifPresent(key -> ends.put("source", key));
    to.ifPresent(key -> ends.put("target", key));
    return ends;
  }

  @Override
  public Optional<Party> party(String key) {
    return file.ask(handle -> party(handle, key));
  }

  @Override
  public Optional<Spot> spot(String key) {
    return file.ask(
        handle ->
            handle
                .createQuery("SELECT json FROM spots WHERE key = :key")
                .bind("key", key)
                .mapTo(String.class)
                .findOne()
                .flatMap(json -> FiledJson.read(json).spots().stream().findFirst()));
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
          Map<Long, ReportSummary> found = summaries(handle, sequences);
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

  private static Map<Long, ReportSummary> summaries(Handle handle, List<Long> sequences) {
    Map<Long, ReportSummary> found = new HashMap<>();
    handle
        .createQuery(
            Rows.SUMMARIES.replace("SELECT reports.id", "SELECT reports.sequence, reports.id")
                + "WHERE reports.sequence IN (SELECT value FROM json_each(:sequences))")
        .bind("sequences", sequences.toString())
        .map((row, context) -> found.put(row.getLong("sequence"), Rows.summary(row, context)))
        .list();
    return found;
  }

  private static List<Shelved> shelved(Handle handle, List<Long> sequences) {
    return List.copyOf(bySequence(handle, sequences).values());
  }

  /** What is kept of the reports, in the order asked for; those without it are left out. */
  private static Map<Long, Shelved> bySequence(Handle handle, List<Long> sequences) {
    Map<Long, ReportSummary> reports = summaries(handle, sequences);
    Map<Long, Filed> filed = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT report, json FROM shelved
            WHERE report IN (SELECT value FROM json_each(:sequences))
            """)
        .bind("sequences", sequences.toString())
        .map(
            (row, context) ->
                filed.put(row.getLong("report"), FiledJson.read(row.getString("json"))))
        .list();
    Map<Long, Shelved> shelved = new LinkedHashMap<>();
    for (Long sequence : sequences) {
      ReportSummary report = reports.get(sequence);
      Filed known = filed.get(sequence);
      if (report != null && known != null) {
        shelved.put(sequence, new Shelved(report, known));
      }
    }
    return shelved;
  }

  private static Optional<Party> party(Handle handle, String key) {
    return handle
        .createQuery("SELECT * FROM parties WHERE key = :key")
        .bind("key", key)
        .map((row, context) -> party(row))
        .findOne();
  }

  private static Party party(ResultSet row) throws SQLException {
    List<String> affiliation = new ArrayList<>();
    try {
      MAPPER.readTree(row.getString("affiliation")).forEach(each -> affiliation.add(each.asText()));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
    return new Party(
        row.getString("key"),
        row.getString("name"),
        Actor.Kind.valueOf(row.getString("kind")),
        affiliation);
  }

  private static ActorLine actor(ResultSet row, StatementContext context) throws SQLException {
    return new ActorLine(
        party(row), row.getLong("said"), row.getLong("about"), row.getLong("reports"));
  }

  private static PlaceLine place(ResultSet row, StatementContext context) throws SQLException {
    return new PlaceLine(
        FiledJson.read(row.getString("json")).spots().get(0),
        row.getLong("reports"),
        row.getLong("statements"),
        row.getLong("control"));
  }
}
