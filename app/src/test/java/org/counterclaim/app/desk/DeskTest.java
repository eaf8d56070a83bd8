package org.counterclaim.app.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.app.Stories;
import org.counterclaim.app.view.AssertionWords;
import org.counterclaim.claim.Assertions;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.filing.Filed;
import org.counterclaim.filing.Filing;
import org.counterclaim.filing.Party;
import org.counterclaim.json.FiledJson;
import org.counterclaim.ledger.Filter;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.sql.SqlLedger;
import org.counterclaim.text.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {

  @TempDir private Path folder;
  private Ledger ledger;
  private Desk desk;

  @BeforeEach
  void open() {
    ledger = SqlLedger.open(folder.resolve("ledger.db"));
    desk = new Desk(ledger);
    append(Stories.disputed());
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Test
  void filesWhatComesInLater() {
    assertThat(desk.catalogue().reports(Filter.NONE, "", 10).total()).hasValue(1);

    append(Stories.of("another report"));

    assertThat(desk.catalogue().reports(Filter.NONE, "", 10).total()).hasValue(2);
  }

  @Test
  void countsHowOftenAnActorSpeaks() {
    assertThat(desk.actors(Filter.NONE, "", 10).items())
        .extracting(line -> line.party().name() + " " + line.said())
        .containsExactlyInAnyOrder("the army 1", "the mayor 1", "Colonel Amar Dahan 1");
  }

  @Test
  void findsStatementsOfOneSpeaker() {
    String mayor = key("mayor");

    assertThat(desk.statements(Filter.NONE.withActor(mayor), "", 10).items())
        .singleElement()
        .matches(said -> said.speakerName().equals("the mayor"));
    assertThat(desk.statements(Filter.NONE.withActor("nobody"), "", 10).items()).isEmpty();
  }

  @Test
  void tellsWhoDeniesWhom() {
    assertThat(desk.ties(Filter.NONE, Optional.empty(), Optional.empty(), 10))
        .extracting(tie -> tie.from().name() + " " + tie.what() + " " + tie.to().name())
        .containsExactly("Colonel Amar Dahan denies the mayor");
  }

  @Test
  void tellsWhoDisputesWhomInAllReportsAndInThoseOfAnOutlet() {
    for (Filter filter : List.of(Filter.NONE, of("Example News"))) {
      assertThat(desk.disputes(filter, 10))
          .extracting(tie -> tie.from().name() + " " + tie.what() + " " + tie.to().name())
          .containsExactly("Colonel Amar Dahan denies the mayor");
    }
    assertThat(desk.disputes(of("Other News"), 10)).isEmpty();
  }

  @Test
  void findsTheStatementsThatATieIsMadeOf() {
    Filter colonel = Filter.NONE.withActor(key("dahan"));
    for (String how : List.of("", "denies")) {
      assertThat(desk.towards(colonel, key("mayor"), how, "", 10).items())
          .extracting(StatementRef::statement)
          .containsExactly("s3");
    }
    assertThat(desk.towards(colonel, key("mayor"), "supports", "", 10).items()).isEmpty();
    assertThat(desk.towards(colonel, key("mayor"), "about", "", 10).items()).isEmpty();
    assertThat(desk.towards(colonel, key("army"), "", "", 10).items()).isEmpty();
    assertThat(desk.towards(Filter.NONE.withActor(key("mayor")), key("dahan"), "", "", 10).items())
        .isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.towards(colonel, key("mayor"), "hates", "", 10))
        .withMessageContaining("'hates' is no kind of answer");
  }

  @Test
  void marksWhatAPartySaysToItsOwnHarmAndNothingElse() {
    Party mayor = desk.catalogue().party(key("mayor")).orElseThrow();
    assertThat(desk.againstInterest(mayor, Filter.NONE)).isEmpty();

    append(lost("a2"));

    assertThat(desk.againstInterest(mayor, Filter.NONE))
        .singleElement()
        .matches(said -> said.speakerName().equals("the mayor"));
  }

  @Test
  void takesNoLossThatIsDeniedForAnAdmission() {
    Reading lost = lost("a2");
    List<Statement> statements = new ArrayList<>(lost.statements());
    statements.set(1, Stories.deniedAtTheBridge().statements().get(1));
    append(
        new Reading(
            lost.report(),
            List.of(),
            lost.actors(),
            lost.places(),
            List.of(),
            statements,
            lost.assertions(),
            List.of(),
            List.of()));

    Party mayor = desk.catalogue().party(key("mayor")).orElseThrow();
    assertThat(desk.againstInterest(mayor, Filter.NONE)).isEmpty();
  }

  @Test
  void saysOfAnEventAndOfAHolderThatTheyAreDeniedAndOfADayThatNobodyGivesIt() {
    append(Stories.deniedAtTheBridge());

    List<Atlas.Sight> sights = desk.atlas(Filter.NONE, 10).sites().get(0).sights();

    assertThat(sights.stream().map(each -> each.dated() + " " + AssertionWords.sight(each)))
        .containsExactlyInAnyOrder("false rebels holds it (denied)", "false attack (denied)");
  }

  @Test
  void keepsWhatIsDeniedOnItsShelf() {
    Filed filed = Filing.of(Stories.deniedAtTheBridge());

    assertThat(FiledJson.read(FiledJson.write(filed))).isEqualTo(filed);
  }

  private static Filter of(String outlet) {
    return new Filter("", outlet, "", "", "", Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** {@return the story in which the mayor says that somebody lost the bridge} */
  private static Reading lost(String holder) {
    Reading story = Stories.disputed();
    Control held = story.assertions().control().get(0);
    return new Reading(
        Report.builder("lost.txt", story.report().text()).build(),
        List.of(),
        story.actors(),
        story.places(),
        List.of(),
        story.statements(),
        new Assertions(
            List.of(),
            List.of(),
            List.of(
                new Control(
                    held.statement(),
                    held.place(),
                    holder,
                    Control.Change.LOSES,
                    held.when(),
                    held.evidence(),
                    held.provenance()))),
        List.of(),
        List.of());
  }

  @Test
  void tellsWhoIsSaidToHaveAPlaceAndBySomebody() {
    assertThat(desk.control(Filter.NONE.withPlace("g7"), "", 10).items())
        .singleElement()
        .matches(line -> line.holder().equals("rebels"))
        .matches(line -> line.according().map(Party::name).equals(Optional.of("the mayor")));
    assertThat(desk.control(Filter.NONE.withPlace("g8"), "", 10).items()).isEmpty();
  }

  @Test
  void countsWhoSpeaksAsKnownOnADay() {
    assertThat(desk.actors(until("2017-12-10"), "", 10).items())
        .extracting(line -> line.party().name() + " " + line.said())
        .containsExactlyInAnyOrder("the army 1", "the mayor 1", "Colonel Amar Dahan 1");
    assertThat(desk.ties(until("2017-12-10"), Optional.empty(), Optional.empty(), 10)).hasSize(1);
    assertThat(desk.ties(until("2017-12-09"), Optional.empty(), Optional.empty(), 10)).isEmpty();
  }

  @Test
  void goesOnBehindTheLastItem() {
    var first = desk.statements(Filter.NONE, "", 2);
    var second = desk.statements(Filter.NONE, first.next().orElseThrow(), 2);

    assertThat(first.items()).extracting(each -> each.statement().id()).containsExactly("s1", "s2");
    assertThat(second.items()).extracting(each -> each.statement().id()).containsExactly("s3");
    assertThat(second.next()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> desk.statements(Filter.NONE, "1; drop", 2));
  }

  @Test
  void leavesOutWhatWasPublishedAfterTheDay() {
    assertThat(desk.catalogue().reports(until("2017-12-10"), "", 10).total()).hasValue(1);
    assertThat(desk.catalogue().reports(until("2017-12-09"), "", 10).total()).hasValue(0);
    assertThat(desk.actors(until("2017-12-09"), "", 10).total()).hasValue(0);
  }

  @Test
  void takesUnnamedSpeakersForNobodyInParticular() {
    assertThat(Party.isNamed(Stories.unnamed())).isFalse();
  }

  @Test
  void givesAPartyTheSameKeyInEveryLedger() throws Exception {
    try (Ledger other = SqlLedger.open(folder.resolve("other.db"))) {
      other.append(Stories.disputed(), Stories.original(Stories.disputed()));
      assertThat(new Desk(other).catalogue().party(key("mayor")))
          .isEqualTo(desk.catalogue().party(key("mayor")));
    }
  }

  private String key(String words) {
    Filter named =
        new Filter(words, "", "", "", "", Optional.empty(), Optional.empty(), Optional.empty());
    return desk.actors(named, "", 1).items().get(0).party().key();
  }

  private static Filter until(String day) {
    return new Filter(
        "", "", "", "", "", Optional.empty(), Optional.empty(), Optional.of(LocalDate.parse(day)));
  }

  private void append(Reading reading) {
    ledger.append(reading, Stories.original(reading));
  }
}
