package org.counterclaim.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
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
  void findsAPartyByKeyNameOtherNameAndPart() {
    Party mayor = names.party("The Mayor").orElseThrow();

    assertThat(mayor.name()).isEqualTo("the mayor");
    for (String words : List.of(mayor.key(), "the mayor", "town hall", "mayo")) {
      assertThat(names.party(words)).as(words).hasValue(mayor);
    }
  }

  @Test
  void findsNobodyWhoIsNotThere() {
    assertThat(names.party("the mayors")).isEmpty();
    assertThat(names.party("town halls")).isEmpty();
    assertThat(names.spot("the bridges")).isEmpty();
  }

  @Test
  void findsAPlaceByKeyNameAndPart() {
    for (String words : List.of("g7", "The Bridge", "bridg")) {
      assertThat(names.spot(words).map(Spot::key)).as(words).hasValue("g7");
    }
  }

  @Test
  void aSpeakerIsWhoeverBearsTheNameInTheReportAmongTheKnownOrInTheLedger() {
    assertThat(names.speaker(other, "a rumour", Optional.empty()))
        .isEqualTo(new Change.Speaker("a rumour", Actor.Kind.PERSON));
    assertThat(names.speaker(other, " town hall ", Optional.empty()))
        .isEqualTo(new Change.Speaker("the mayor", Actor.Kind.PERSON));
    assertThat(names.speaker(other, "THE ARMY", Optional.empty()))
        .isEqualTo(new Change.Speaker("the army", Actor.Kind.ARMED_GROUP));
    assertThat(names.speaker(other, "the army", Optional.of(Actor.Kind.STATE)))
        .isEqualTo(new Change.Speaker("the army", Actor.Kind.STATE));
  }

  @Test
  void aSpeakerIsNewWhereNobodyFits() {
    assertThat(names.speaker(other, "the arm", Optional.empty()))
        .isEqualTo(new Change.Speaker("the arm", Actor.Kind.ORGANISATION));
    assertThat(names.speaker(other, "town hall", Optional.of(Actor.Kind.ORGANISATION)))
        .isEqualTo(new Change.Speaker("town hall", Actor.Kind.ORGANISATION));
    assertThat(names.speaker(other, "THE ARMY", Optional.of(Actor.Kind.PERSON)))
        .isEqualTo(new Change.Speaker("THE ARMY", Actor.Kind.PERSON));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> names.speaker(other, "  ", Optional.empty()));
  }
}
