package org.counterclaim.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.counterclaim.claim.Grade;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists accusations that nobody has answered. */
@Command(
    name = "unanswered",
    description =
        "Lists the matters in which somebody is accused and nothing from them, or for them, is"
            + " known in this ledger.",
    footer = {"", "Examples:", "  counterclaim unanswered --as-of 2017-12-10"})
final class UnansweredCommand implements Callable<Integer> {

  private final Terminal terminal;
  @Mixin private final AsOfOption known;
  @Mixin private final MatterList list = new MatterList();

  UnansweredCommand(Terminal terminal, Path usualLedger) {
    this.terminal = terminal;
    known = new AsOfOption(usualLedger);
  }

  @Override
  public Integer call() {
    return list.print(terminal, known, Optional.of(Grade.UNANSWERED));
  }
}
