package org.counterclaim.app.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.counterclaim.Counterclaim;
import org.counterclaim.app.web.WebServer;
import org.counterclaim.intake.IntakeConfig;
import org.counterclaim.ledger.sql.SqlLedger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the ledger in a browser until it is stopped. */
@Command(
    name = "serve",
    description = {
      "Shows the ledger in a browser: reports, map, actors, places, search, and each report"
          + " with its statements marked; takes in what is dropped there, on this machine alone.",
      "Ctrl-C stops it. There is no login: bind another host only where all who reach it may"
          + " read."
    },
    footer = {"", "Examples:", "  counterclaim serve", "  counterclaim serve --port 9000"})
final class ServeCommand implements Callable<Integer> {

  private final Terminal terminal;
  @Mixin private final LedgerOption ledger;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to listen on; ${DEFAULT-VALUE} unless told, 0 for any free one.")
  private int port = 7272;

  @Option(
      names = "--host",
      paramLabel = "HOST",
      description =
          "The name or address to bind; ${DEFAULT-VALUE} unless told: this machine alone.")
  private String host = "127.0.0.1";

  @Option(names = "--read-only", description = "Takes no reports in, on this machine either.")
  private boolean readOnly;

  @Option(
      names = "--examples",
      paramLabel = "FOLDER",
      hidden = true,
      defaultValue = "${env:COUNTERCLAIM_EXAMPLES:-}",
      description = "Reports that the desk offers to add while the ledger is empty.")
  private String examples = "";

  @Mixin private final ReadingOptions readingOptions = new ReadingOptions();

  ServeCommand(Terminal terminal, Path usualLedger) {
    this.terminal = terminal;
    ledger = new LedgerOption(usualLedger);
  }

  @Override
  public Integer call() throws InterruptedException {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("'" + port + "' is not a port from 0 to 65535");
    }
    InetAddress address = address();
    try (Interruption interruption = new Interruption();
        Counterclaim actors = Counterclaim.withoutLedger(readingOptions.config().withRulesAlone());
        SqlLedger open = ledger.openToServe();
        WebServer server = start(open, actors, address)) {
      if (open.isReadOnly()) {
        terminal.remark("the ledger may only be read here, so nothing is taken in");
        LinkedLedger.remarkWhatLacks(open, terminal);
      }
      terminal.line("listening on " + server.address() + " (Ctrl-C stops)");
      terminal.flush();
      interruption.await();
    }
    return ExitCode.WELL;
  }

  /** Who can reach the pages could add to the ledger, so only this machine may. */
  private WebServer start(SqlLedger open, Counterclaim actors, InetAddress address) {
    return readOnly || open.isReadOnly() || !address.isLoopbackAddress()
        ? WebServer.start(open, actors, host, port)
        : WebServer.start(
            open,
            actors,
            host,
            port,
            () -> Counterclaim.with(open, readingOptions.config()),
            IntakeConfig.ofDefaults(),
            Optional.of(examples).filter(folder -> !folder.isEmpty()).map(Path::of));
  }

  private InetAddress address() {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(
          "expected a name or address of this machine for --host, found '"
              + host
              + "', which nobody knows; leave it out for this machine alone, 0.0.0.0 is all of its"
              + " addresses",
          e);
    }
  }
}
