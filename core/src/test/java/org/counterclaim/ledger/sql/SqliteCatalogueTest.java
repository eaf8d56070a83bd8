package org.counterclaim.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.Reading;
import org.counterclaim.correction.Change;
import org.counterclaim.ledger.CatalogueContract;
import org.counterclaim.ledger.Filter;
import org.counterclaim.ledger.Ledger;
import org.junit.jupiter.api.Test;

class SqliteCatalogueTest extends CatalogueContract {

  /** What V4 has brought, in an order in which it can be emptied. */
  private static final List<String> LAID_OUT =
      List.of(
          "shelved",
          "report_marks",
          "statement_marks",
          "marks",
          "parties",
          "spots",
          "ties",
          "outlets",
          "dispute_marks",
          "disputes",
          "stories",
          "roots");

  @Override
  protected Ledger open() {
    return SqlLedger.open(folder.resolve("ledger.db"));
  }

  @Test
  void laysOutALedgerOfBeforeWhenItIsLinked() throws SQLException {
    all().forEach(this::append);
    var actors = ledger.catalogue().actors("", "", 50);
    Optional<LocalDate> day = Optional.of(LocalDate.parse("2016-04-21"));
    var then = matters(day);
    forgetWhatIsLaidOut();
    assertThat(ledger.catalogue().reports(Filter.NONE, "", 10).items()).isEmpty();

    assertThat(ledger.link(READER.linker())).isZero();

    assertThat(matters(Optional.empty())).isEqualTo(threaded(all()));
    assertThat(matters(day)).isEqualTo(then);
    assertThat(ledger.catalogue().actors("", "", 50)).isEqualTo(actors);
    assertThat(ledger.catalogue().reports(Filter.NONE, "", 10).items()).hasSize(4);
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void laysOutAHappeningWhoseStatementsWereAllRejected() throws SQLException {
    Reading only = less(accuser);
    append(only);
    ledger.correct(correction(only, new Change.Reject()));
    forgetWhatIsLaidOut();

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> ledger.link(READER.linker()));

    assertThat(matters(Optional.empty())).isEmpty();
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void laysOutAllDaysOfAHappeningOfBeforeThatAReportIsAddedTo() throws SQLException {
    append(accuser);
    append(denier);
    forgetWhatIsLaidOut();

    append(counter);
    ledger.link(READER.linker());

    assertKnownOnEachDay(List.of(accuser, denier, counter));
  }

  @Test
  void laysOutAnewWhatVersionFiveLaidOut() throws SQLException {
    all().forEach(this::append);
    var actors = ledger.catalogue().actors("", "", 50);
    var told = ledger.catalogue().shelved(List.of(accuser.report().id()));
    change(
        List.of(
            "UPDATE shelved SET json = replace(json, '\"said\"', '\"unsaid\"')",
            "UPDATE disputes SET question = 'of before'",
            "UPDATE linked SET entry = (SELECT MAX(sequence) FROM entries)",
            "DROP TABLE replaced",
            "DROP TABLE unkeyed",
            "PRAGMA user_version = 5"));
    assertThat(ledger.isLinked()).isFalse();

    ledger.link(READER.linker());

    assertThat(ledger.isLinked()).isTrue();
    assertThat(ledger.catalogue().shelved(List.of(accuser.report().id()))).isEqualTo(told);
    assertThat(ledger.catalogue().actors("", "", 50)).isEqualTo(actors);
    assertThat(matters(Optional.empty())).isEqualTo(threaded(all()));
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void filesWhatVersionSixTiedWhereReportsOfTodayLookForIt() throws SQLException {
    append(accuser);
    change(
        List.of(
            "DELETE FROM account_keys",
            "DELETE FROM text_bands",
            "UPDATE linked SET entry = (SELECT MAX(sequence) FROM entries)",
            "DROP TABLE replaced",
            "DROP TABLE unkeyed",
            "PRAGMA user_version = 6"));

    assertThat(ledger.link(READER.linker())).isZero();
    append(denier);

    assertKnownOnEachDay(List.of(accuser, denier));
    assertThat(rows("SELECT COUNT(*) FROM unkeyed")).isZero();
    assertThat(ledger.verify().faults()).isEmpty();
  }

  @Test
  void whoeverOnlyAsksNeedsNoKeys() throws SQLException {
    append(accuser);
    change(List.of("DROP TABLE replaced", "DROP TABLE unkeyed", "PRAGMA user_version = 6"));

    assertThat(ledger.isLinked()).isTrue();
    assertThat(rows("SELECT COUNT(*) FROM unkeyed")).isOne();
  }

  private int rows(String count) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(count)) {
      return row.getInt(1);
    }
  }

  /** Makes of the ledger one that an older version has written. */
  private void forgetWhatIsLaidOut() throws SQLException {
    change(LAID_OUT.stream().map(table -> "DELETE FROM " + table).toList());
  }

  /** Works on the file as another program would, and opens it again. */
  private void change(List<String> statements) throws SQLException {
    ledger.close();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
    ledger = open();
  }
}
