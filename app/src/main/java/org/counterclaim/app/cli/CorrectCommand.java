package org.counterclaim.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.counterclaim.Counterclaim;
import org.counterclaim.analysis.AnalysisConfig;
import org.counterclaim.app.view.ChangeWords;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.correction.Anchor;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Corrected;
import org.counterclaim.correction.Correction;
import org.counterclaim.correction.RecordedCorrection;
import org.counterclaim.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what is right or wrong in a statement; without a change, lists what was said before. */
@Command(
    name = "correct",
    description = {
      "Says what is right or wrong in a statement, as a new entry of the ledger with your name"
          + " and reason.",
      "Without a change, lists the corrections of a report. docs/review.md tells what each change"
          + " does."
    },
    footer = {
      "",
      "Examples:",
      "  counterclaim correct 3f2a91",
      "  counterclaim correct 3f2a91 s4 --accept --who Nour --why \"so the report has it\"",
      "  counterclaim correct 3f2a91 s4 --speaker \"Karim Brigade\" --kind armed-group \\",
      "      --who Nour --why \"the post names it\"",
      "  counterclaim correct 3f2a91 s4 --words \"the depot was hit\" --cue denied --who Nour \\",
      "      --why \"so far it goes\"",
      "  counterclaim correct 3f2a91 s4 --time 2017-12-09 --event struck --who Nour --why \"a slip\"",
      "  counterclaim correct 3f2a91 s4 --reply denies --to 77ab01#s2 --who Nour --why \"it does\"",
      "  counterclaim correct 3f2a91 --missed \"no aid came\" --speaker \"White Helmets\" \\",
      "      --who Nour --why \"the report has it\"",
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
      description =
          "The statement's id in the newest reading, such as s4, or c17 of one that was added.")
  private Optional<String> statement = Optional.empty();

  @Mixin private final ChangeOptions what = new ChangeOptions();

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
    Optional<String> asked = what.asked();
    if (asked.isEmpty() && (statement.isPresent() || !who.isEmpty() || !why.isEmpty())) {
      throw new IllegalArgumentException(
          "expected what is to be different, one of " + ChangeOptions.all());
    }
    if (asked.isPresent()) {
      require(who, "your name, which the entry will bear, as --who NAME");
      require(why, "your reason, for those who read it later, as --why WORDS");
    }
    // Which statements make an account depends on the corrections, so the report is tied anew.
    try (Counterclaim open =
        Counterclaim.with(ledger.openToChange(), AnalysisConfig.ofDefaults().withRulesAlone())) {
      Ledger kept = open.ledger();
      Corrected corrected = kept.corrected(report).orElseThrow(() -> new NoReportException(report));
      if (asked.isEmpty()) {
        list(corrected, kept);
      } else if (asked.get().equals("--undo")) {
        terminal.line(line(kept.undo(ofReport(corrected, kept), who, why, open.linker())));
      } else {
        terminal.line(line(kept.correct(correction(asked.get(), corrected, open), open.linker())));
      }
      return ExitCode.WELL;
    }
  }

  private static void require(String given, String expected) {
    if (given.isBlank()) {
      throw new IllegalArgumentException("expected " + expected + ", found none");
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
        .filter(sequence -> sequence == what.undo())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected a correction of this report, found none with number " + what.undo()));
  }

  private Correction correction(String asked, Corrected corrected, Counterclaim open) {
    Reading reading = corrected.uncorrected();
    String text = reading.report().text();
    Optional<Passage> missed = what.passage();
    Optional<Statement> meant = statement.flatMap(id -> StatementName.meant(corrected, id));
    if (missed.isPresent() == statement.isPresent() || statement.isPresent() != meant.isPresent()) {
      throw new IllegalArgumentException(
          missed.isPresent()
              ? "--missed is of no statement that is there; leave out STATEMENT"
              : "expected a statement of the report such as s1, found '"
                  + statement.orElse("")
                  + "'; 'counterclaim show "
                  + report
                  + "' shows them");
    }
    Anchor anchor =
        missed
            .map(passage -> passage.in(text, 0))
            .orElseGet(() -> Anchor.of(meant.orElseThrow(), text));
    Change change = what.change(asked, corrected, correctable(corrected, meant), anchor, open);
    return new Correction(reading.report().id(), anchor, change, who, why);
  }

  /** As corrected so far; a statement that was rejected is as the machine read it. */
  private static Correctable correctable(Corrected corrected, Optional<Statement> meant) {
    Optional<Statement> shown = meant.flatMap(each -> corrected.reading().statement(each.id()));
    return shown.isPresent()
        ? new Correctable(corrected.reading(), shown)
        : new Correctable(corrected.uncorrected(), meant);
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
}
