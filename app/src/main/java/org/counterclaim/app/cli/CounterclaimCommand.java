package org.counterclaim.app.cli;

import java.util.Optional;
import org.counterclaim.Counterclaim;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** What all commands share: help, version, colour, debugging, exit codes. */
@Command(
    name = "counterclaim",
    description =
        "Keeps the record of contested news: who said what happened, in which words, who disputes"
            + " it. It never says who is right.",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = CounterclaimCommand.Version.class,
    sortOptions = false,
    usageHelpAutoWidth = false,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all well",
      "1:something was rejected, or the ledger is unsound",
      "2:wrong usage, or nothing could be done",
      "130:stopped by Ctrl-C"
    },
    footer = {
      "",
      "Examples:",
      "  counterclaim read article.txt",
      "  counterclaim add news/ && counterclaim search ceasefire",
      "  counterclaim serve"
    })
final class CounterclaimCommand {

  private final Terminal terminal;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "On an error, show where in the program it happened.")
  private boolean debug;

  CounterclaimCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Option(
      names = "--color",
      paramLabel = "auto|always|never",
      scope = ScopeType.INHERIT,
      description = "When to print in colour; auto: on a terminal, unless NO_COLOR is set.")
  void colour(Terminal.Colour choice) {
    terminal.colour(choice);
  }

  boolean debug() {
    return debug;
  }

  /** Says which release this is, and who reads in it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {
        "counterclaim "
            + Optional.ofNullable(CounterclaimCommand.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)")
            + ", reader: "
            + Counterclaim.usualReader()
      };
    }
  }
}
