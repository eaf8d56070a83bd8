package org.counterclaim.ledger.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.VersionContract;
import org.junit.jupiter.api.Test;

class SqliteVersionTest extends VersionContract {

  @Override
  protected Ledger open() {
    return SqlLedger.open(folder.resolve("ledger.db"));
  }

  @Test
  void laysOutTheVersionsOfALedgerOfBefore() throws SQLException {
    append(blaming);
    append(milder);
    Set<Object> before = counts();
    countAsVersionSixDid();
    assertThat(called("Samir Halabi")).hasSize(1);
    change(List.of("DROP TABLE replaced", "DROP TABLE unkeyed", "PRAGMA user_version = 6"));

    assertThat(counts()).isEqualTo(before);
    assertShown(milder, blaming, Optional.empty());
    assertShown(blaming, milder, Optional.of(LocalDate.parse("2016-04-21")));
    assertThat(ledger.verify().faults()).isEmpty();
  }

  /** Every version was counted, replaced or not. */
  private void countAsVersionSixDid() {
    try (SqliteFile file = SqliteFile.open(folder.resolve("ledger.db"))) {
      file.write(
          handle -> {
            handle
                .createQuery("SELECT report FROM replaced WHERE standing = 0")
                .mapTo(Long.class)
                .list()
                .forEach(report -> new Shelf(handle).count(report, 1));
            return handle.execute("DELETE FROM replaced");
          });
    }
  }

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
