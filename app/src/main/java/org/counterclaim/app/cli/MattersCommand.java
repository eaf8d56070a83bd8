package org.counterclaim.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.counterclaim.claim.Grade;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists what is in question. */
@Command(
    name = "matters",
    description =
        "Lists the matters of the ledger, those that changed last first: the questions that its"
            + " statements answer, with the answers and how many statements take each.",
    footer = {
      "",
      "Examples:",
      "  counterclaim matters --grade contested",
      "  counterclaim matters --as-of 2017-12-10",
      "  counterclaim matters --as-of 2017-12-10 --recorded"
    })
final class MattersCommand implements Callable<Integer> {

  private final Terminal terminal;
  @Mixin private final AsOfOption known;
  @Mixin private final MatterList list = new MatterList();

  @Option(
      names = "--grade",
      paramLabel = "GRADE",
      description = "Only of this grade: ${COMPLETION-CANDIDATES}.")
  private Optional<Grade> grade = Optional.empty();

  MattersCommand(Terminal terminal, Path usualLedger) {
    this.terminal = terminal;
    known = new AsOfOption(usualLedger);
  }

  @Override
  public Integer call() {
    return list.print(terminal, known, grade);
  }
}
