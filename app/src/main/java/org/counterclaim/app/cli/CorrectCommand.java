package org.counterclaim.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.counterclaim.Counterclaim;
import org.counterclaim.analysis.AnalysisConfig;
import org.counterclaim.app.view.ChangeWords;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.correction.Anchor;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Corrected;
import org.counterclaim.correction.Correction;
import org.counterclaim.correction.RecordedCorrection;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.linking.Linker;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is right or wrong in a statement; without a change, lists what was said before. */
@Command(
    name = "correct",
    description = {
      "Says of a statement that it is right, is none, or is somebody else's, as a new entry of the",
      "ledger with your name and reason. Without a change, lists the corrections of a report."
    },
    footer = {
      "",
      "Examples:",
      "  counterclaim correct 3f2a91",
      "  counterclaim correct 3f2a91 s4 --accept --who Nour --why \"so the report has it\"",
      "  counterclaim correct 3f2a91 s4 --speaker \"Karim Brigade\" --kind armed-group \\",
      "      --who Nour --why \"the post names it\"",
      "  counterclaim correct 3f2a91 --undo 17 --who Sam --why \"it was a slip\""
    })
final class CorrectCommand implements Callable<Integer> {

  private final Terminal terminal;
  @Mixin private final LedgerOption ledger;

  @Parameters(
      index = "0",
      paramLabel = "ID",
      description = "The report's id; its first digits are enough where they fit one report.")
  private String report = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "STATEMENT",
      description = "The statement's id in the newest reading, such as s4.")
  private Optional<String> statement = Optional.empty();

  @ArgGroup private final What what = new What();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = {
        "What the speaker is: state, organisation, armed-group, person, unnamed, media. Otherwise",
        "organisation."
      })
  private String kind = "organisation";

  @Option(names = "--who", paramLabel = "NAME", description = "Your name.")
  private String who = "";

  @Option(names = "--why", paramLabel = "WORDS", description = "Your reason.")
  private String why = "";

  CorrectCommand(Terminal terminal, Path usualLedger) {
    this.terminal = terminal;
    ledger = new LedgerOption(usualLedger);
  }

  @Override
  public Integer call() {
    // Which statements make an account depends on the corrections, so the report is tied anew.
    try (Counterclaim counterclaim =
        Counterclaim.with(ledger.open(), AnalysisConfig.ofDefaults().withRulesAlone())) {
      Ledger open = counterclaim.ledger();
      Linker linker = counterclaim.linker();
      Corrected corrected = open.corrected(report).orElseThrow(() -> new NoReportException(report));
      if (what.undo > 0) {
        terminal.line(line(open.undo(ofReport(corrected, open), who, why, linker)));
      } else if (change().isPresent()) {
        terminal.line(line(open.correct(correction(corrected, change().get()), linker)));
      } else {
        list(corrected, open);
      }
      return ExitCode.WELL;
    }
  }

  private void list(Corrected corrected, Ledger open) {
    List<RecordedCorrection> all = open.corrections(corrected.reading().report().id());
    if (all.isEmpty()) {
      terminal.line("no corrections");
    }
    for (RecordedCorrection each : all) {
      terminal.line(line(each) + (corrected.orphaned().contains(each) ? " (orphaned)" : ""));
    }
  }

  private long ofReport(Corrected corrected, Ledger open) {
    return open.corrections(corrected.reading().report().id()).stream()
        .map(RecordedCorrection::sequence)
        .filter(sequence -> sequence == what.undo)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected a correction of this report, found none with number " + what.undo));
  }

  private Optional<Change> change() {
    if (what.accept) {
      return Optional.of(new Change.Accept());
    }
    if (what.reject) {
      return Optional.of(new Change.Reject());
    }
    return what.speaker.map(name -> new Change.Speaker(name, kind()));
  }

  private Actor.Kind kind() {
    try {
      return Actor.Kind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("unknown kind '" + kind + "' of speaker", e);
    }
  }

  private Correction correction(Corrected corrected, Change change) {
    String id = statement.orElse("");
    Reading reading = corrected.uncorrected();
    Statement meant =
        reading
            .statement(id)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "expected a statement of the report such as s1, found '"
                            + id
                            + "'; 'counterclaim show "
                            + report
                            + "' shows them"));
    return new Correction(
        reading.report().id(), Anchor.of(meant, reading.report().text()), change, who, why);
  }

  private static String line(RecordedCorrection each) {
    Correction correction = each.correction();
    String undone =
        each.undone().map(undo -> ", undone by " + undo.who() + ": " + undo.why()).orElse("");
    return Printable.of(
        each.sequence()
            + " "
            + each.recordedAt()
            + " "
            + correction.who()
            + ": "
            + ChangeWords.of(correction.change())
            + ", “"
            + correction.statement().words()
            + "”: "
            + correction.why()
            + undone);
  }

  /** One of these at a time. */
  static final class What {
    @Option(names = "--accept", description = "It is right as it is.")
    private boolean accept;

    @Option(names = "--reject", description = "It is no statement.")
    private boolean reject;

    @Option(names = "--speaker", paramLabel = "NAME", description = "Who speaks.")
    private Optional<String> speaker = Optional.empty();

    @Option(
        names = "--undo",
        paramLabel = "NUMBER",
        description = "Takes the correction with this number back.")
    private long undo;
  }
}
