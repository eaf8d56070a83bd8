package org.counterclaim.ledger.sql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Dispute;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.LedgerContract;
import org.counterclaim.ledger.LedgerException;
import org.counterclaim.ledger.ReviewQuery;
import org.counterclaim.ledger.StatementQuery;
import org.counterclaim.ledger.Verification;
import org.counterclaim.linking.Linker;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SqliteLedgerTest extends LedgerContract {

  @Override
  protected Ledger open() {
    return SqlLedger.open(path());
  }

  @Test
  void makesTheFolderItIsToLieIn() {
    Path deep = folder.resolve("some/where/ledger.db");

    SqlLedger.open(deep).close();

    assertThat(deep).isRegularFile();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void refusesToChangeOrDelete(String table) {
    append(Dispute.reading());
    ledger.correct(Dispute.correction("s1", new Change.Accept()));

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> tamper("DELETE FROM " + table))
        .withMessageContaining("append-only");
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> tamper("UPDATE " + table + " SET " + column(table)))
        .withMessageContaining("append-only");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UPDATE entries SET recorded_at = '2001-01-01T00:00:00.000Z' WHERE sequence = 3 | entry 3 (report) was changed
          UPDATE entries SET payload_hash = hash WHERE sequence = 2                      | entry 2 (reading): its reading was changed
          UPDATE entries SET kind = 'rumour' WHERE sequence = 3                          | entry 3 (rumour) is of a kind unknown
          UPDATE originals SET bytes = CAST('Y' AS BLOB) WHERE rowid = 1                 | entry 1 (report): the original bytes were changed
          UPDATE reports SET text = REPLACE(text, 'left', 'lost') WHERE sequence = 1     | entry 1 (report): its report was changed
          UPDATE reports SET media_type = 'text/html' WHERE sequence = 1                 | entry 1 (report): its report was changed
          UPDATE reports SET outlet = 'The Gazettf' WHERE sequence = 1                   | differs from its reading in outlet
          UPDATE reports SET published_day = 1 WHERE sequence = 1                        | differs from its reading in published_day
          UPDATE versions SET revision = 2 WHERE sequence = 3                            | entry 3 (report): its number among the revisions was changed
          UPDATE versions SET address = 'https://news.example/2' WHERE sequence = 3      | entry 3 (report): its version was changed
          UPDATE versions SET report = (SELECT id FROM reports WHERE sequence = 3) WHERE sequence = 1 | entry 1 (report): its version was changed
          DELETE FROM versions WHERE sequence = 3                                        | entry 3 (report) has no version
          UPDATE readings SET json = REPLACE(json, '0.75', '0.85') WHERE sequence = 2    | entry 2 (reading): its reading was changed
          UPDATE readings SET json = '{' WHERE sequence = 2                              | its reading is not one
          UPDATE statements SET speaker = 'The navy' WHERE number = 1                    | its statement 1 differs from its reading in speaker
          UPDATE statements SET confidence = 0.7500001 WHERE number = 1                  | its statement 1 differs from its reading in confidence
          DELETE FROM statements WHERE number = 1                                        | has 1 statements, kept are 0
          DELETE FROM entries WHERE sequence = 3                                         | entry 3 is missing
          DELETE FROM entries WHERE sequence = 1                                         | entry 1 is missing
          DELETE FROM entries WHERE sequence = 6                                         | readings without an entry
          DELETE FROM reports WHERE sequence = 3                                         | entry 3 (report) has no report
          DELETE FROM readings WHERE sequence = 4                                        | entry 4 (reading) has no reading
          DELETE FROM originals WHERE rowid = 2                                          | entry 3 (report): the original bytes are missing
          """)
  void findsWhatWasTamperedWith(String tampering, String fault) throws SQLException {
    appendThree();
    dropTriggers();
    assertThat(ledger.verify().faults()).isEmpty();

    tamper(tampering);

    assertThat(ledger.verify().faults()).anyMatch(found -> found.contains(fault));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UPDATE versions SET revision = 4 WHERE sequence = 5                                          | entry 5 (revision): its number among the revisions was changed
          UPDATE versions SET report = (SELECT id FROM reports WHERE sequence = 3) WHERE sequence = 5  | entry 5 (revision): its version was changed
          DELETE FROM versions WHERE sequence = 5                                                      | entry 5 (revision) has no version
          DELETE FROM entries WHERE sequence = 5                                                       | versions without an entry
          UPDATE entries SET payload_hash = hash WHERE sequence = 5                                    | entry 5 (revision) has no report
          DELETE FROM reports WHERE sequence = 3                                                       | entry 3 (revision) has no report
          """)
  void findsATamperedReturnToAnOlderText(String tampering, String fault) throws SQLException {
    appendAReturn();
    dropTriggers();
    assertThat(ledger.verify().faults()).isEmpty();

    tamper(tampering);

    assertThat(ledger.verify().faults()).anyMatch(found -> found.contains(fault));
  }

  @Test
  void findsAnEndCutOffOnlyByAHeadWrittenDownBefore() throws SQLException {
    appendThree();
    String head = ledger.verify().head();
    dropTriggers();
    tamper(
        """
        DELETE FROM statements WHERE reading = 6;
        DELETE FROM originals WHERE sha256 = (SELECT original FROM reports WHERE sequence = 5);
        DELETE FROM versions WHERE sequence = 5;
        DELETE FROM readings WHERE sequence = 6;
        DELETE FROM reports WHERE sequence = 5;
        DELETE FROM entries WHERE sequence > 4;
        INSERT INTO report_words (report_words) VALUES ('rebuild');
        INSERT INTO statement_words (statement_words) VALUES ('rebuild')
        """);

    assertThat(ledger.verify().faults()).isEmpty();
    assertThat(ledger.verify(head).faults()).singleElement().asString().contains("cut off");
  }

  @Test
  void countsMoreFaultsThanItLists() throws SQLException {
    for (int at = 0; at < 60; at++) {
      append(reading("The army", "The army said it had left village " + at + "."));
    }
    dropTriggers();
    tamper("UPDATE reports SET outlet = 'x', outlet_folded = 'x', text = 'x'");

    Verification verification = ledger.verify();

    assertThat(verification.faults()).hasSize(101).last().asString().isEqualTo("… and 140 more");
  }

  @Test
  void refusesAFileThatIsNoDatabase() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear editor, ".repeat(100));

    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(() -> SqlLedger.open(file))
        .withMessageContaining("letter.txt")
        .withMessageContaining("found a file of another kind")
        .withMessageContaining("name another file");
    assertThat(file).hasContent("Dear editor, ".repeat(100));
  }

  @Test
  void refusesADatabaseOfAnotherProgram() throws SQLException {
    Path file = folder.resolve("other.db");
    tamper(file, "CREATE TABLE recipes (name TEXT)");

    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(() -> SqlLedger.open(file))
        .withMessageContaining("database of another program");
  }

  @Test
  void refusesALedgerOfANewerVersion() throws SQLException {
    tamper("PRAGMA user_version = 99");

    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(this::open)
        .withMessageContaining("found version 99")
        .withMessageContaining("newer Counterclaim");
  }

  @Test
  void refusesAFolder() {
    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(() -> SqlLedger.open(folder))
        .withMessageContaining("found a folder");
    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(() -> SqlLedger.openToRead(folder))
        .withMessageContaining("found a folder");
  }

  @Test
  void refusesAPlaceBelowAFile() throws IOException {
    Path file = Files.writeString(folder.resolve("letter.txt"), "Dear editor");

    assertThatExceptionOfType(LedgerException.class)
        .isThrownBy(() -> SqlLedger.open(file.resolve("ledger.db")))
        .withMessageContaining("its folder cannot be made");
  }

  @Test
  void opensAnEmptyFileAsANewLedger() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.db"));

    try (Ledger fresh = SqlLedger.open(file)) {
      assertThat(fresh.size()).isZero();
    }
  }

  @Test
  void isMadeOnceWhenManyOpenItAtTheSameTime() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (int round = 0; round < 40; round++) {
        Path fresh = folder.resolve("fresh " + round + ".db");
        List<Future<Ledger>> opened = new ArrayList<>();
        for (int at = 0; at < 8; at++) {
          opened.add(threads.submit(() -> SqlLedger.open(fresh)));
        }
        for (Future<Ledger> one : opened) {
          try (Ledger open = one.get()) {
            assertThat(open.verify().sound()).isTrue();
          }
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void syncsEveryCommitToTheDisk() throws SQLException {
    append(reading("The army", "The army said it had left."));

    SqliteFile file = SqliteFile.open(path());
    try (file) {
      assertThat(file.<String>ask(handle -> pragma(handle, "journal_mode"))).isEqualTo("wal");
      assertThat(file.<String>ask(handle -> pragma(handle, "synchronous"))).isEqualTo("2");
      assertThat(file.<String>ask(handle -> pragma(handle, "foreign_keys"))).isEqualTo("1");
    }
  }

  @Test
  void makesTheWordIndexAnew() throws SQLException {
    append(reading("The army", "The army said it had left."));
    tamper("INSERT INTO report_words (report_words) VALUES ('delete-all')");
    assertThat(ledger.search("left", 9)).hasSize(1);
    assertThat(ledger.verify().sound()).isFalse();

    tamper("INSERT INTO report_words (report_words) VALUES ('rebuild')");

    assertThat(ledger.search("left", 9)).hasSize(2);
    assertThat(ledger.verify().sound()).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          INSERT INTO report_words (report_words) VALUES ('delete-all')       | report_words lacks 3
          INSERT INTO statement_words (statement_words) VALUES ('delete-all') | statement_words lacks 2
          INSERT INTO report_words (rowid, text) VALUES (99, 'a rumour')      | report_words has 1 too many
          DELETE FROM statement_words_data WHERE id > 10                      | statement_words is damaged
          """)
  void findsAWordIndexThatSearchCannotTrust(String tampering, String fault) throws SQLException {
    appendThree();
    assertThat(ledger.verify().faults()).isEmpty();

    tamper(tampering);

    assertThat(ledger.verify().faults())
        .singleElement()
        .asString()
        .contains(fault)
        .contains("VALUES ('rebuild')");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UPDATE corrections SET json = REPLACE(json, 'again', 'twice') WHERE sequence = 3 | entry 3 (correction): its correction was changed
          UPDATE corrections SET json = '{' WHERE sequence = 3                             | entry 3 (correction): its correction is not one
          UPDATE corrections SET json = '{' WHERE sequence = 4                             | entry 4 (undo): its correction is not one
          UPDATE corrections SET undoes = NULL WHERE sequence = 4                          | entry 4 (undo): it does not point back
          UPDATE corrections SET undoes = 5 WHERE sequence = 4                             | entry 4 (undo): it does not point back
          UPDATE corrections SET undoes = 5 WHERE sequence = 3                             | or undoes one
          DELETE FROM corrections WHERE sequence = 5                                       | entry 5 (correction) has no correction
          DELETE FROM entries WHERE sequence = 5                                           | corrections without an entry
          DELETE FROM corrections WHERE sequence = 3                                       | reviews without a correction
          INSERT INTO reviews VALUES (99, 3)                                               | reviews without a correction
          """)
  void findsATamperedCorrection(String tampering, String fault) throws SQLException {
    append(Dispute.reading());
    ledger.correct(Dispute.correction("s1", new Change.Reject()));
    ledger.undo(3, "Sam", "it is one");
    ledger.correct(Dispute.correction("s2", new Change.Accept()));
    dropTriggers();
    assertThat(ledger.verify().faults()).isEmpty();

    tamper(tampering);

    assertThat(ledger.verify().faults()).anyMatch(found -> found.contains(fault));
  }

  @Test
  void bringsALedgerOfTheFirstVersionUpToDate() throws Exception {
    Path old = folder.resolve("old.db");
    String first = "/db/migration/sqlite/V1__reports_readings_and_their_chain.sql";
    try (InputStream script = SqliteFile.class.getResourceAsStream(first)) {
      tamper(old, new String(script.readAllBytes(), UTF_8));
    }

    try (Ledger updated = SqlLedger.open(old)) {
      updated.append(Dispute.reading(), original("depot"));
      updated.correct(Dispute.correction("s1", new Change.Accept()));
      assertThat(updated.verify().faults()).isEmpty();
    }
  }

  @Test
  void asksForReviewByAnIndexAndWithoutSorting() throws SQLException {
    append(Dispute.reading());
    SqliteFile file = SqliteFile.open(path());
    try (file) {
      for (ReviewQuery query :
          reviewQueries().stream().flatMap(each -> Stream.of(each, each.from("1"))).toList()) {
        String plan = file.ask(handle -> plan(handle, query));

        assertThat(plan)
            .contains("USING INDEX statements_by_doubt")
            .doesNotContain("TEMP B-TREE FOR ORDER BY");
        assertThat(plan).doesNotContain("SCAN reviews").doesNotContain("SCAN corrections");
      }
    }
  }

  @Test
  void listsStatementsByAnIndexAndWithoutSorting() throws SQLException {
    append(Dispute.reading());
    StatementQuery all = StatementQuery.all(20);
    SqliteFile file = SqliteFile.open(path());
    try (file) {
      for (StatementQuery query : List.of(all, all.from("1"))) {
        String plan = file.ask(handle -> plan(handle, PublishedOrder.places(query)));

        assertThat(plan)
            .contains("INDEX statements_by_publication")
            .doesNotContain("TEMP B-TREE FOR ORDER BY");
      }
    }
  }

  @Test
  void statementsOfSomeDaysAreWalkedFromTheFirstOfThemOn() throws SQLException {
    append(Dispute.reading());
    Optional<LocalDate> day = Optional.of(LocalDate.of(2017, 12, 9));
    Optional<String> any = Optional.empty();
    Optional<LocalDate> open = Optional.empty();
    SqliteFile file = SqliteFile.open(path());
    try (file) {
      for (StatementQuery query :
          List.of(
              new StatementQuery(any, any, day, open, "", 20),
              new StatementQuery(any, any, open, day, "", 20),
              new StatementQuery(any, any, day, day, "", 20).from("1"))) {
        String plan = file.ask(handle -> plan(handle, PublishedOrder.places(query)));

        assertThat(plan)
            .contains("INDEX statements_by_publication (published_second")
            .doesNotContain("SCAN statements")
            .doesNotContain("TEMP B-TREE FOR ORDER BY");
      }
      StatementQuery both = new StatementQuery(any, any, day, day, "", 20);
      String plan = file.ask(handle -> plan(handle, PublishedOrder.places(both)));
      assertThat(plan).contains("published_second>? AND published_second<?");
    }
  }

  @Test
  void looksForWhatIsNotLinkedBehindTheEntryUpToWhichAllIs() throws SQLException {
    append(Dispute.reading());
    tamper("UPDATE linked SET entry = 99");
    assertThat(ledger.link(Linker.english())).isZero();

    tamper("UPDATE linked SET entry = 0");
    assertThat(ledger.link(Linker.english())).isOne();
    assertThat(ledger.link(Linker.english())).isZero();
  }

  @Test
  void remembersUpToWhereAllIsLinkedOnceThatIsFar() {
    append(Dispute.reading());
    try (SqliteFile file = SqliteFile.open(path())) {
      new Unlinked(file, 0, 999).done();
      assertThat(Unlinked.of(file).linked()).isZero();
      new Unlinked(file, 0, 5_000).done();
      assertThat(Unlinked.of(file).linked()).isEqualTo(5_000);
      new Unlinked(file, 0, 2_000).done();
      assertThat(Unlinked.of(file)).isEqualTo(new Unlinked(file, 5_000, 2));
    }
  }

  @Test
  void whoeverAsksAFarLedgerThatIsLinkedRemembersIt() throws SQLException {
    append(Dispute.reading());
    assertThat(ledger.isLinked()).isFalse();
    ledger.link(Linker.english());
    manyEntries();
    assertThat(linkedUpTo()).isZero();

    tamper("CREATE TRIGGER shut BEFORE UPDATE ON linked BEGIN SELECT RAISE(ABORT, 'shut'); END");
    assertThat(ledger.isLinked()).as("where one may not write").isTrue();
    assertThat(linkedUpTo()).isZero();

    tamper("DROP TRIGGER shut");
    assertThat(ledger.isLinked()).isTrue();
    assertThat(linkedUpTo()).isEqualTo(1_200);
  }

  private void manyEntries() throws SQLException {
    tamper(
        """
        INSERT INTO entries
        WITH RECURSIVE more (i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM more WHERE i < 1200)
        SELECT i, 'other', '', '2020-01-01T00:00:00Z', '', 'before ' || i, 'of ' || i FROM more
        """);
  }

  private long linkedUpTo() {
    try (SqliteFile file = SqliteFile.open(path())) {
      return Unlinked.of(file).linked();
    }
  }

  private static List<ReviewQuery> reviewQueries() {
    Optional<String> none = Optional.empty();
    Optional<LocalDate> day = Optional.of(LocalDate.of(2017, 12, 9));
    Optional<StatementKind> kind = Optional.of(StatementKind.DIRECT);
    return List.of(
        ReviewQuery.all(20),
        new ReviewQuery(none, Optional.of("army"), none, kind, day, day, "", 20),
        new ReviewQuery(none, none, Optional.of("gazette"), kind, day, day, "", 20),
        new ReviewQuery(none, none, none, kind, day, day, "", 20));
  }

  private static String plan(Handle handle, ReviewQuery query) {
    return plan(handle, ReviewQueue.places(query));
  }

  private static String plan(Handle handle, Ranges walk) {
    return walk.ranges(handle).stream()
        .flatMap(
            range ->
                walk
                    .query(handle, range, "EXPLAIN QUERY PLAN ")
                    .bind("limit", 20)
                    .map((row, context) -> row.getString("detail"))
                    .list()
                    .stream())
        .toList()
        .toString();
  }

  static List<String> tables() {
    return List.of(
        "entries",
        "originals",
        "reports",
        "versions",
        "readings",
        "statements",
        "corrections",
        "reviews");
  }

  private static String column(String table) {
    return table.equals("reviews") ? "statement = statement" : "rowid = rowid";
  }

  private static String pragma(Handle handle, String name) {
    return handle.createQuery("PRAGMA " + name).mapTo(String.class).one();
  }

  private Path path() {
    return folder.resolve("ledger.db");
  }

  private void appendThree() {
    append(reading("The army", "The army said it had left."));
    append(reading(at("https://news.example/1", "One.")));
    append(reading("A monitor", "A monitor said nine people died."));
  }

  private void appendAReturn() {
    append(reading(at("https://news.example/1", "One.")));
    append(reading(at("https://news.example/1", "Two.")));
    append(reading(at("https://news.example/1", "One.")));
  }

  private void dropTriggers() throws SQLException {
    StringBuilder drops = new StringBuilder();
    for (String table : tables()) {
      drops.append("DROP TRIGGER " + table + "_never_change; DROP TRIGGER " + table + "_never_go;");
    }
    tamper(drops.toString());
  }

  private void tamper(String sql) throws SQLException {
    tamper(path(), sql);
  }

  private static void tamper(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
