package org.counterclaim.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.counterclaim.Counterclaim;
import org.counterclaim.app.Stories;
import org.counterclaim.claim.Assertions;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.claim.When;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.sql.SqlLedger;
import org.counterclaim.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrectCommandTest {

  @TempDir private Path folder;
  private final Reading bridge = Stories.bridge();
  private final String id = Ids.brief(bridge.report().id());
  private Shell shell;

  @BeforeEach
  void fillLedger() {
    shell = new Shell(folder.resolve("ledger.db"));
    try (Ledger ledger = SqlLedger.open(shell.ledger())) {
      ledger.append(bridge, Stories.original(bridge));
    }
  }

  @Test
  void givesAStatementAnotherSpeakerAndEveryOutputSaysSo() {
    Shell.Run run =
        correct("s2", "--speaker", "Karim Brigade", "--kind", "armed-group", "--why", "its post");

    assertThat(run.code()).isEqualTo(ExitCode.WELL);
    assertThat(run.out()).startsWith("3 ").contains("Nour: speaker: Karim Brigade", "its post");
    assertThat(shell.run("show", id).out()).contains("Karim Brigade", "1 correction, by Nour");
    assertThat(shell.run("export").out())
        .contains("Karim Brigade", "by hand, corrected by Nour", "1 correction, by Nour");
    assertThat(shell.run("export", "--format", "csv").out()).contains("Karim Brigade");
    assertThat(shell.run("verify").out()).startsWith("sound: 3 entries");
  }

  @Test
  void saysWhichOptionIsMissing() {
    assertThat(shell.run("correct", id, "s2", "--accept", "--why", "so it is").err())
        .contains("expected your name", "--who NAME");
    assertThat(
            shell
                .run("correct", id, "--missed", "rebels held", "--who", "Nour", "--why", "there")
                .err())
        .contains("--speaker NAME");
    assertThat(correct("s3", "--reply", "denies", "--why", "it does").err())
        .contains("--to STATEMENT");
  }

  @Test
  void letsNoStatementAnswerItself() {
    assertThat(correct("s3", "--reply", "denies", "--to", "s3", "--why", "it does").err())
        .contains("cannot answer itself");
    assertThat(correct("s3", "--reply", "denies", "--to", "s2", "--why", "it does").code())
        .isEqualTo(ExitCode.WELL);
  }

  @Test
  void aRejectedStatementLeavesItsHappeningToo() {
    try (Ledger ledger = SqlLedger.open(shell.ledger())) {
      ledger.link(Counterclaim.withRulesAlone().linker());
    }
    assertThat(told()).contains("s1");

    assertThat(correct("s1", "--reject", "--why", "nobody says this").code())
        .isEqualTo(ExitCode.WELL);

    assertThat(told()).isNotEmpty().doesNotContain("s1");
  }

  @Test
  void rejectsListsAndTakesBack() {
    correct("s1", "--reject", "--why", "nobody says this");
    assertThat(shell.run("statements").out()).doesNotContain("the mayor had claimed");

    Shell.Run undone = shell.run("correct", id, "--undo", "3", "--who", "Sam", "--why", "it does");

    assertThat(undone.code()).isEqualTo(ExitCode.WELL);
    assertThat(shell.run("statements").out()).contains("the mayor had claimed");
    assertThat(shell.run("correct", id).out())
        .hasLineCount(1)
        .contains("no statement", "nobody says this", "undone by Sam: it does");
  }

  @Test
  void listsNothingWhereNobodyCorrected() {
    assertThat(shell.run("correct", id).out()).isEqualToIgnoringWhitespace("no corrections");
  }

  @Test
  void wantsANameAndAReason() {
    Shell.Run run = shell.run("correct", id, "s1", "--accept", "--who", "Nour");

    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(run.err()).contains("expected your reason", "--why WORDS");
  }

  @ParameterizedTest
  @ValueSource(strings = {"s9", "", "e1"})
  void refusesAStatementThatIsNotThere(String statement) {
    Shell.Run run = correct(statement, "--accept", "--why", "so");

    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(run.err()).contains("expected a statement of the report");
  }

  @Test
  void aChangeThatIsNotSaidIsRefusedAndNothingIsKept() {
    Shell.Run dropped = correct("s2", "--kind", "person", "--why", "so");
    Shell.Run nothing = correct("s2", "--why", "so");

    assertThat(dropped.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(dropped.err()).contains("--kind", "without a change", "--accept", "--speaker");
    assertThat(nothing.code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(nothing.err()).contains("expected what is to be different", "--reject");
    assertThat(shell.run("correct", id, "s2").code()).isEqualTo(ExitCode.NOTHING_DONE);
    assertThat(shell.run("correct", id).out()).startsWith("no corrections");
  }

  @Test
  void refusesTwoChangesAtOnceAndWhatDoesNotBelongToTheChange() {
    assertThat(correct("s1", "--accept", "--reject", "--why", "so").err())
        .contains("one change at a time", "--accept and --reject");
    assertThat(correct("s1", "--accept", "--to", "s2", "--why", "so").err())
        .contains("--to says nothing beside --accept");
  }

  @Test
  void anAliasBecomesTheKnownActorAndANameOfTheReportStays() {
    assertThat(correct("s2", "--speaker", "White Helmets", "--why", "so").out())
        .contains("speaker: Syria Civil Defence");
    assertThat(correct("s2", "--speaker", "the army", "--why", "so").out())
        .contains("speaker: the army");
    assertThat(correct("s2", "--speaker", "Karim Brigade", "--why", "so").out())
        .contains("speaker: Karim Brigade");
  }

  @Test
  void movesTheWordsOfAStatement() {
    Shell.Run run =
        correct("s2", "--words", "rebels  held", "--cue", "claimed", "--why", "so far it goes");

    assertThat(run.out()).contains("cue: “claimed”", "content: “rebels held”");
    assertThat(shell.run("statements", "--speaker", "mayor").out())
        .doesNotContain("held the bridge");
    assertThat(correct("s2", "--words", "the rebels fled", "--why", "so").err())
        .contains("does not stand in the report");
  }

  @ParameterizedTest
  @CsvSource({
    "--form, hearsay, kind: hearsay",
    "--distance, factive, distance: factive",
    "--certainty, possible, certainty: possible",
    "--said-at, 2017-12-08, said: 2017-12-08",
    "--said-at, unknown, said: nobody knows when"
  })
  void givesItAnotherWord(String option, String word, String said) {
    assertThat(correct("s2", option, word, "--why", "so").out()).contains(said);
  }

  @Test
  void answersAndTakesAnswersAway() {
    assertThat(correct("s3", "--reply", "denies", "--to", "s2", "--why", "so").out())
        .contains("denies “rebels held the bridge”");
    assertThat(shell.run("show", id).out()).contains("denies s2");

    assertThat(correct("s3", "--no-reply", "--to", "s2", "--why", "so").code())
        .isEqualTo(ExitCode.WELL);
    assertThat(shell.run("show", id).out()).doesNotContain("denies s2");
    assertThat(correct("s3", "--reply", "denies", "--to", "s9", "--why", "so").err())
        .contains("expected a statement", "'s9'");
  }

  @Test
  void addsWhatTheMachineMissedAndCorrectsThat() {
    Shell.Run run =
        shell.run(
            "correct",
            id,
            "--missed",
            "at odds over the bridge",
            "--speaker",
            "a passer-by",
            "--kind",
            "unnamed",
            "--form",
            "nominal",
            "--who",
            "Nour",
            "--why",
            "it says so");

    assertThat(run.out()).startsWith("3 ").contains("missed by the machine: a passer-by says it");
    assertThat(shell.run("show", id).out()).contains("c3", "a passer-by", "at odds over");
    assertThat(correct("c3", "--speaker", "the mayor", "--why", "so").code())
        .isEqualTo(ExitCode.WELL);
    assertThat(correct("s1", "--missed", "held", "--speaker", "x", "--why", "so").err())
        .contains("leave out STATEMENT");
  }

  @Test
  void movesAnEventInSpaceAndTime() {
    Reading struck = struck();
    append(struck);
    String report = Ids.brief(struck.report().id());

    assertThat(of(report, "--time", "2017-12-08..2017-12-09").out())
        .contains("“held” happened between 2017-12-08 and 2017-12-09");
    assertThat(of(report, "--place", "The Bridge", "--event", "held").out())
        .contains("“held” happened at the bridge");
    assertThat(of(report, "--place", "unknown").out()).contains("an unknown place");
    assertThat(of(report, "--place", "Atlantis").err()).contains("it names the bridge");
    assertThat(of(report, "--time", "2017-12-08", "--event", "fled").err())
        .contains("expected one event", "it has 'held'");
    assertThat(correct("s1", "--time", "2017-12-08", "--why", "so").err())
        .contains("expected one event");
  }

  @Test
  void tiesStatementsOfTwoReports() {
    Reading other = Stories.bridge("“We never left the bridge,” he repeated on Monday.");
    append(other);
    String there = Ids.brief(other.report().id()) + "#s3";

    assertThat(correct("s2", "--same-happening", there, "--why", "so").out())
        .contains("tells of the same happening");
    assertThat(correct("s2", "--other-happening", there, "--why", "so").out())
        .contains("tells of another happening");
    assertThat(correct("s2", "--reply", "disputes", "--to", there, "--why", "so").out())
        .contains("disputes “", "elsewhere");
    assertThat(correct("s2", "--same-happening", "m000000", "--why", "so").err())
        .contains("the id of a matter");
  }

  private Shell.Run of(String report, String... change) {
    List<String> arguments = new ArrayList<>(List.of("correct", report, "s2"));
    arguments.addAll(List.of(change));
    arguments.addAll(List.of("--who", "Nour", "--why", "so"));
    return shell.run(arguments.toArray(String[]::new));
  }

  private void append(Reading reading) {
    try (Ledger ledger = SqlLedger.open(shell.ledger())) {
      ledger.append(reading, Stories.original(reading));
    }
  }

  /** The disputed bridge of another address, with an event. */
  private static Reading struck() {
    Reading disputed = Stories.disputed();
    Span held = disputed.assertions().control().get(0).evidence();
    Event event =
        new Event(
            "e1",
            "s2",
            Optional.empty(),
            Event.Subtype.HQ_ESTABLISHED,
            held,
            List.of("a4"),
            List.of(),
            OptionalInt.empty(),
            new When.Unstated(),
            Event.Polarity.HAPPENED,
            Certainty.CERTAIN,
            2,
            new Provenance("by hand", 0.9));
    Reading named =
        new Reading(
            disputed.report().toBuilder().outlet("Other News").build(),
            disputed.names(),
            disputed.actors(),
            disputed.places(),
            disputed.times(),
            disputed.statements(),
            disputed.assertions(),
            disputed.replies(),
            disputed.remarks());
    return named.with(
        new Assertions(List.of(event), named.assertions().figures(), named.assertions().control()));
  }

  private List<String> told() {
    try (Ledger ledger = SqlLedger.open(shell.ledger())) {
      return ledger.catalogue().storiesOf(bridge.report().id(), Optional.empty()).stream()
          .flatMap(story -> story.happening().statements().stream())
          .map(StatementRef::statement)
          .toList();
    }
  }

  private Shell.Run correct(String statement, String... more) {
    String[] arguments = new String[more.length + 5];
    arguments[0] = "correct";
    arguments[1] = id;
    arguments[2] = statement;
    arguments[3] = "--who";
    arguments[4] = "Nour";
    System.arraycopy(more, 0, arguments, 5, more.length);
    return shell.run(arguments);
  }
}
