package org.counterclaim.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.MatterContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqliteMatterTest extends MatterContract {

  @Override
  protected Ledger open() {
    return SqlLedger.open(folder.resolve("ledger.db"));
  }

  @ParameterizedTest
  @CsvSource({
    "linkings,UPDATE linkings SET json = replace(json; 'CONTESTED'; 'CORROBORATED')",
    "linkings,UPDATE linkings SET json = '{}'",
    "happenings,DELETE FROM happenings",
    "matters,UPDATE matters SET grade = 'CORROBORATED'",
    "matters,UPDATE matters SET statements = statements + 1",
    "tellings,UPDATE tellings SET happening = 'h0'",
    "tellings,DELETE FROM tellings WHERE account = 0",
    "kin,INSERT INTO kin VALUES ('a'; 'b'; 3; 'COPY')"
  })
  void findsWhatSomebodyChangedBehindItsBack(String table, String change) throws SQLException {
    market().forEach(this::append);
    ledger.close();
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
        Statement statement = connection.createStatement()) {
      for (String verb : new String[] {"change", "go", "changes", "goes"}) {
        statement.execute("DROP TRIGGER IF EXISTS " + table + "_never_" + verb);
      }
      statement.execute(change.replace(';', ','));
    }
    ledger = open();
    assertThat(ledger.verify().sound()).isFalse();
  }

  @Test
  void refusesToForgetALinking() throws SQLException {
    market().forEach(this::append);
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
        Statement statement = connection.createStatement()) {
      for (String table : new String[] {"linkings", "happenings", "matters", "tellings"}) {
        assertThat(catchMessage(statement, "DELETE FROM " + table)).contains("append-only");
      }
    }
  }

  private static String catchMessage(Statement statement, String sql) {
    try {
      statement.execute(sql);
      return "";
    } catch (SQLException e) {
      return String.valueOf(e.getMessage());
    }
  }
}
