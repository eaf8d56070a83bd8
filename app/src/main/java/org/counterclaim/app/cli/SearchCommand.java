package org.counterclaim.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.counterclaim.app.view.SummaryJson;
import org.counterclaim.app.view.Wording;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.SearchHit;
import org.counterclaim.ledger.StatementRecord;
import org.counterclaim.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches reports and statements for words. */
@Command(
    name = "search",
    description = {
      "Finds reports and statements that have all the words, best first.",
      "Words in quotation marks stand side by side."
    },
    footer = {
      "",
      "Examples:",
      "  counterclaim search ceasefire",
      "  counterclaim search '\"chemical weapons\" ghouta' --limit 50"
    })
final class SearchCommand implements Callable<Integer> {

  private final Terminal terminal;
  @Mixin private final LedgerOption ledger;

  @Parameters(arity = "1..*", paramLabel = "WORDS", description = "What to look for.")
  private List<String> words = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many; ${DEFAULT-VALUE} unless told.")
  private int limit = 20;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "text: for people. json: one object a line.")
  private ListFormat format = ListFormat.TEXT;

  SearchCommand(Terminal terminal, Path usualLedger) {
    this.terminal = terminal;
    ledger = new LedgerOption(usualLedger);
  }

  @Override
  public Integer call() {
    Numbers.check("--limit", limit, 1);
    try (Ledger open = ledger.open()) {
      List<SearchHit> hits = open.search(String.join(" ", words), limit);
      for (SearchHit hit : hits) {
        if (format == ListFormat.JSON) {
          terminal.line(SummaryJson.hit(hit).toString());
        } else {
          print(hit);
        }
      }
      if (hits.isEmpty()) {
        terminal.remark("nothing has all of these words; fewer words find more");
      }
      return ExitCode.WELL;
    }
  }

  private void print(SearchHit hit) {
    Style style = terminal.style();
    String place =
        Ids.brief(hit.report().id())
            + hit.statement().map(found -> "#" + found.statement().id()).orElse("");
    String title =
        Printable.of(hit.report().title().orElse(hit.report().source()))
            + (hit.report().replaced() ? " (replaced)" : "");
    terminal.line(
        style.quiet(Printable.pad(place, Ids.BRIEF + 5))
            + "  "
            + Printable.cut(title, terminal.columns() - Ids.BRIEF - 7));
    hit.statement().ifPresent(found -> terminal.line("  " + who(found, style)));
    String mark = hit.statement().map(found -> Wording.of(found).mark()).orElse("");
    terminal.line("  " + (mark.isEmpty() ? "" : style.caution(mark)) + marked(hit, style));
    terminal.line("");
  }

  private static String who(StatementRecord found, Style style) {
    String cue = Printable.of(Wording.of(found).cue());
    return style.strong(Printable.of(found.speakerName()))
        + (cue.isEmpty() ? "" : " " + style.cue(cue));
  }

  private static String marked(SearchHit hit, Style style) {
    StringBuilder line = new StringBuilder();
    int begin = 0;
    for (Span mark : hit.marks()) {
      line.append(between(hit.excerpt().substring(begin, mark.begin())));
      line.append(style.match(Printable.of(mark.in(hit.excerpt()))));
      begin = mark.end();
    }
    return line.append(between(hit.excerpt().substring(begin))).toString().strip();
  }

  /** Printable words, keeping a blank at either edge. */
  private static String between(String words) {
    if (words.isBlank()) {
      return words.isEmpty() ? "" : " ";
    }
    String start = Character.isWhitespace(words.charAt(0)) ? " " : "";
    String end = Character.isWhitespace(words.charAt(words.length() - 1)) ? " " : "";
    return start + Printable.of(words) + end;
  }
}
