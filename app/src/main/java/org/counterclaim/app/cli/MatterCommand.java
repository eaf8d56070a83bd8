package org.counterclaim.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.counterclaim.claim.Happening;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.json.LinksJson;
import org.counterclaim.ledger.AsOf;
import org.counterclaim.ledger.Catalogue;
import org.counterclaim.ledger.MatterLine;
import org.counterclaim.ledger.MatterRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one matter of the ledger. */
@Command(
    name = "matter",
    description = "Shows a matter, the accounts side by side: who says what, in which words.",
    footer = {
      "",
      "Examples:",
      "  counterclaim matter m3f2a91 --all",
      "  counterclaim matter m3f2a91 --as-of 2017-12-10"
    })
final class MatterCommand implements Callable<Integer> {

  private final Terminal terminal;
  @Mixin private final AsOfOption known;

  @Parameters(
      paramLabel = "ID",
      description =
          "The matter's id, or its first characters where they fit one. An id from before a"
              + " merger leads to what the matter went into.")
  private String id = "";

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "text: for people. json: the object that 'thread' prints, with its reports.")
  private ListFormat format = ListFormat.TEXT;

  @Option(
      names = "--all",
      description = "Show every position and every statement with all its words.")
  private boolean all;

  MatterCommand(Terminal terminal, Path usualLedger) {
    this.terminal = terminal;
    known = new AsOfOption(usualLedger);
  }

  @Override
  public Integer call() {
    try (LinkedLedger open = known.open(terminal)) {
      Found found = find(open).orElseThrow(() -> new NoMatterException(known.words(), id));
      List<Reading> readings =
          found.matter().statements().stream()
              .map(StatementRef::report)
              .distinct()
              .flatMap(report -> open.ledger().reading(report).stream())
              .toList();
      if (format == ListFormat.JSON) {
        Links links = new Links(List.of(found.happening()), List.of(found.matter()), List.of());
        terminal.line(LinksJson.write(readings, links));
      } else {
        MatterLines lines = new MatterLines(terminal.style(), terminal.columns(), all, readings);
        lines.of(found.matter()).forEach(terminal::line);
        terminal.line(terminal.style().quiet("  " + found.matter().id() + " · " + found.when()));
      }
      return ExitCode.WELL;
    }
  }

  private record Found(Matter matter, Happening happening, String when) {}

  /** As people have corrected it; as linking had found it where that is asked for. */
  private Optional<Found> find(LinkedLedger open) {
    AsOf asOf = known.asOf();
    Supplier<Optional<MatterRecord>> recorded = () -> open.ledger().matter(id, asOf, open.linker());
    if (asOf.recorded().isPresent()) {
      return recorded
          .get()
          .map(each -> new Found(each.matter(), each.happening(), "recorded " + each.recordedAt()));
    }
    return corrected(open, id, asOf)
        .or(() -> recorded.get().flatMap(each -> corrected(open, each.matter().id(), asOf)))
        .map(
            line ->
                new Found(
                    line.matter(),
                    line.happening(),
                    line.changed().map(day -> "last reported on " + day).orElse("undated")));
  }

  private static Optional<MatterLine> corrected(LinkedLedger open, String id, AsOf asOf) {
    Catalogue catalogue = open.ledger().catalogue();
    return catalogue.story(id, asOf.published()).flatMap(story -> catalogue.matterOf(id, story));
  }
}
