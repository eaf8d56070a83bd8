package org.counterclaim.app.cli;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.counterclaim.text.CounterclaimException;
import org.counterclaim.text.Published;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands under one name, and what happens when one fails. */
public final class Commands {

  private Commands() {}

  /** Lets Ctrl-C end this process at once, but where a command finishes its work first. */
  public static void endOnInterruption() {
    Interruption.endsAtOnce();
  }

  /**
   * Runs the command that the arguments name.
   *
   * @param usualLedger the ledger to use without {@code --ledger}
   * @return the exit code: 0 all well, 1 something was rejected or is unsound, 2 wrong usage or
   *     nothing could be done, 130 stopped by Ctrl-C
   */
  public static int run(Terminal terminal, Path usualLedger, String... arguments) {
    CounterclaimCommand root = new CounterclaimCommand(terminal);
    CommandLine line = of(root, terminal, usualLedger);
    int code = line.execute(arguments);
    try {
      terminal.flush();
    } catch (OutputException e) {
      return failed(e, root, terminal);
    }
    return code;
  }

  private static CommandLine of(CounterclaimCommand root, Terminal terminal, Path usualLedger) {
    CommandLine line =
        new CommandLine(root)
            .addSubcommand(new ReadCommand(terminal))
            .addSubcommand(new ThreadCommand(terminal))
            .addSubcommand(new AddCommand(terminal, usualLedger))
            .addSubcommand(new RereadCommand(terminal, usualLedger))
            .addSubcommand(new ListCommand(terminal, usualLedger))
            .addSubcommand(new ShowCommand(terminal, usualLedger))
            .addSubcommand(new SearchCommand(terminal, usualLedger))
            .addSubcommand(new StatementsCommand(terminal, usualLedger))
            .addSubcommand(new MattersCommand(terminal, usualLedger))
            .addSubcommand(new MatterCommand(terminal, usualLedger))
            .addSubcommand(new UnansweredCommand(terminal, usualLedger))
            .addSubcommand(new ExportCommand(terminal, usualLedger))
            .addSubcommand(new CorrectCommand(terminal, usualLedger))
            .addSubcommand(new VerifyCommand(terminal, usualLedger))
            .addSubcommand(new ServeCommand(terminal, usualLedger))
            .addSubcommand(new EvaluateCommand(terminal))
            .addSubcommand(new GenerateCompletion());
    line.setOut(terminal.outWriter());
    line.setErr(terminal.errWriter());
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(terminal.style().on() ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpAutoWidth(false).setUsageHelpWidth(terminal.columns());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(LocalDate.class, Commands::day);
    line.registerConverter(Published.class, Commands::published);
    line.setParameterExceptionHandler((problem, arguments) -> misused(problem, terminal));
    line.setExecutionExceptionHandler(
        (Exception problem, CommandLine command, ParseResult parsed) ->
            failed(problem, root, terminal));
    return line;
  }

  private static int misused(ParameterException problem, Terminal terminal) {
    String name = problem.getCommandLine().getCommandSpec().qualifiedName();
    StringBuilder message = new StringBuilder(Printable.of(String.valueOf(problem.getMessage())));
    if (problem instanceof UnmatchedArgumentException unmatched
        && !unmatched.getSuggestions().isEmpty()) {
      message.append("; did you mean ").append(String.join(" or ", unmatched.getSuggestions()));
    }
    terminal.remark(name + ": " + message + "; '" + name + " --help' shows what it takes");
    return ExitCode.NOTHING_DONE;
  }

  private static int failed(Exception problem, CounterclaimCommand root, Terminal terminal) {
    if (problem instanceof OutputException output && output.readerGone()) {
      return ExitCode.WELL;
    }
    if (problem instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
    boolean expected =
        problem instanceof CounterclaimException || problem instanceof IllegalArgumentException;
    String message = Printable.of(String.valueOf(problem.getMessage()));
    terminal.remark(
        expected
            ? "counterclaim: " + message
            : "counterclaim: expected to finish, found "
                + problem.getClass().getSimpleName()
                + ": "
                + message
                + (root.debug() ? "" : "; --debug shows where"));
    if (root.debug()) {
      problem.printStackTrace(terminal.errWriter());
    }
    return ExitCode.NOTHING_DONE;
  }

  private static LocalDate day(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeException e) {
      throw new TypeConversionException("'" + words + "' is not a day such as 2017-12-10");
    }
  }

  private static Published published(String words) {
    try {
      return Published.parse(words);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }
}
