package org.counterclaim.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.counterclaim.app.Stories;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Reading;
import org.counterclaim.correction.Change;
import org.counterclaim.filing.Party;
import org.counterclaim.filing.Spot;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.sql.SqlLedger;
import org.counterclaim.linking.Linker;
import org.counterclaim.linking.Parties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesTest {

  private static final Parties KNOWN =
      (phrase, day) ->
          phrase.equals("town hall")
              ? Optional.of(new Actor("a1", "the mayor", Actor.Kind.PERSON, List.of(), List.of()))
              : Optional.empty();

  @TempDir private Path folder;
  private final Reading other = Stories.of("a rumour");
  private Ledger ledger;
  private Names names;

  @BeforeEach
  void fillLedger() {
    ledger = SqlLedger.open(folder.resolve("ledger.db"));
    Reading story = Stories.disputed();
    ledger.append(story, Stories.original(story));
    ledger.link(Linker.english());
    names = new Names(KNOWN, ledger.catalogue());
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void findsAPartyByKeyNameOtherNameAndAWordOfIt() {
    Party mayor = names.party("The Mayor").orElseThrow();

    assertThat(mayor.name()).isEqualTo("the mayor");
    for (String words : List.of(mayor.key(), "the mayor", "town hall", "Mayor")) {
      assertThat(names.party(words)).as(words).hasValue(mayor);
    }
  }

  @Test
  void findsNobodyWhoIsNotThere() {
    assertThat(names.party("the mayors")).isEmpty();
    assertThat(names.party("town halls")).isEmpty();
    assertThat(names.party("")).isEmpty();
    assertThat(names.spot("the bridges")).isEmpty();
  }

  @Test
  void aPartOfAWordIsNoName() {
    for (String part : List.of("mayo", "ayor", "arm", "th", "e m")) {
      assertThat(names.party(part)).as(part).isEmpty();
    }
    for (String part : List.of("bridg", "ridge", "rid")) {
      assertThat(names.spot(part)).as(part).isEmpty();
    }
  }

  @Test
  void aNameIsNotFoundInTheMiddleOfAnother() throws SQLException {
    tamper("UPDATE spots SET name_folded = 'somalia' WHERE key = 'g7'");
    tamper("UPDATE parties SET name = 'Coalition', name_folded = 'coalition'");

    assertThat(names.spot("Mali")).isEmpty();
    assertThat(names.party("Ali")).isEmpty();
    assertThat(names.spot("somalia").map(Spot::key)).hasValue("g7");
    assertThat(names.party("COALITION")).isPresent();
  }

  @Test
  void theVeryNameIsFoundBehindManyThatHoldIt() throws SQLException {
    tamper(
        """
        INSERT INTO parties (key, name, name_folded, kind, affiliation, said, about, reports)
        WITH RECURSIVE more (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM more WHERE i < 60)
        SELECT 'x' || i, 'Union ' || i, 'union ' || i, 'ORGANISATION', '', 99, 0, 1 FROM more
        """);
    assertThat(names.party("Union").map(Party::name)).hasValue("Union 1");

    tamper(
        """
        INSERT INTO parties (key, name, name_folded, kind, affiliation, said, about, reports)
        VALUES ('x0', 'Union', 'union', 'ORGANISATION', '', 1, 0, 1)
        """);
    assertThat(names.party("Union").map(Party::key)).hasValue("x0");
  }

  private void tamper(String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("ledger.db"));
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  @Test
  void findsAPlaceByKeyNameAndAWordOfIt() {
    for (String words : List.of("g7", "The Bridge", "Bridge")) {
      assertThat(names.spot(words).map(Spot::key)).as(words).hasValue("g7");
    }
  }

  @Test
  void aSpeakerIsWhoeverBearsTheNameInTheReportAmongTheKnownOrInTheLedger() {
    assertThat(names.speaker(other, "a rumour", Optional.empty(), Actor.Kind.ORGANISATION))
        .isEqualTo(new Change.Speaker("a rumour", Actor.Kind.PERSON));
    assertThat(names.speaker(other, " town hall ", Optional.empty(), Actor.Kind.ORGANISATION))
        .isEqualTo(new Change.Speaker("the mayor", Actor.Kind.PERSON));
    assertThat(names.speaker(other, "THE ARMY", Optional.empty(), Actor.Kind.ORGANISATION))
        .isEqualTo(new Change.Speaker("the army", Actor.Kind.ARMED_GROUP));
    assertThat(
            names.speaker(
                other, "the army", Optional.of(Actor.Kind.STATE), Actor.Kind.ORGANISATION))
        .isEqualTo(new Change.Speaker("the army", Actor.Kind.STATE));
  }

  @Test
  void aSpeakerIsNewWhereNobodyFits() {
    assertThat(names.speaker(other, "the arm", Optional.empty(), Actor.Kind.ORGANISATION))
        .isEqualTo(new Change.Speaker("the arm", Actor.Kind.ORGANISATION));
    assertThat(
            names.speaker(
                other, "town hall", Optional.of(Actor.Kind.ORGANISATION), Actor.Kind.ORGANISATION))
        .isEqualTo(new Change.Speaker("town hall", Actor.Kind.ORGANISATION));
    assertThat(
            names.speaker(
                other, "THE ARMY", Optional.of(Actor.Kind.PERSON), Actor.Kind.ORGANISATION))
        .isEqualTo(new Change.Speaker("THE ARMY", Actor.Kind.PERSON));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> names.speaker(other, "  ", Optional.empty(), Actor.Kind.ORGANISATION));
  }
}
