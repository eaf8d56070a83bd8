package org.counterclaim.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.counterclaim.app.view.MatterJson;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;
import org.counterclaim.ledger.AsOf;
import org.counterclaim.ledger.MatterFilter;
import org.counterclaim.ledger.MatterLine;
import org.counterclaim.ledger.MatterQuery;
import org.counterclaim.ledger.MatterRecord;
import org.counterclaim.ledger.Slice;
import picocli.CommandLine.Option;

/** Prints a page of matters, as {@code matters} and {@code unanswered} do. */
final class MatterList {

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many; ${DEFAULT-VALUE} unless told.")
  private int limit = 50;

  @Option(
      names = "--after",
      paramLabel = "NEXT",
      description = "Goes on behind a list, with the word that the list ended on.")
  private String after = "";

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "text: for people. json: one object a line.")
  private ListFormat format = ListFormat.TEXT;

  int print(Terminal terminal, AsOfOption known, Optional<Grade> grade) {
    Numbers.check("--limit", limit, 1);
    try (LinkedLedger open = known.open(terminal)) {
      AsOf asOf = known.asOf();
      return asOf.recorded().isPresent()
          ? recorded(terminal, known, open, new MatterQuery(grade, asOf, passed(), limit))
          : corrected(terminal, known, open, grade);
    }
  }

  /** As people have corrected it. */
  private int corrected(
      Terminal terminal, AsOfOption known, LinkedLedger open, Optional<Grade> grade) {
    Set<Grade> grades = grade.map(Set::of).orElse(Set.of());
    Slice<MatterLine> found =
        open.ledger()
            .catalogue()
            .matters(MatterFilter.of(grades, known.asOf().published()), after, limit);
    for (MatterLine each : found.items()) {
      if (format == ListFormat.JSON) {
        terminal.line(MatterJson.summary(each).toString());
      } else {
        print(terminal, each.matter());
      }
    }
    if (found.items().isEmpty() && format == ListFormat.TEXT) {
      terminal.remark(known.words() + "no matters");
    }
    found.next().ifPresent(next -> terminal.remark("there are more: --after " + next));
    return ExitCode.WELL;
  }

  /** What linking had found by then. */
  private int recorded(Terminal terminal, AsOfOption known, LinkedLedger open, MatterQuery query) {
    List<MatterRecord> found = open.ledger().matters(query, open.linker());
    for (MatterRecord each : found) {
      if (format == ListFormat.JSON) {
        terminal.line(MatterJson.summary(each).toString());
      } else {
        print(terminal, each.matter());
      }
    }
    if (found.isEmpty() && format == ListFormat.TEXT) {
      terminal.remark(known.words() + "no matters");
    } else if (found.size() == limit) {
      terminal.remark("there may be more: --after " + (passed() + limit));
    }
    return ExitCode.WELL;
  }

  private int passed() {
    if (!after.matches("\\d{0,9}")) {
      throw new IllegalArgumentException("'" + after + "' is no place where this list goes on");
    }
    return after.isEmpty() ? 0 : Integer.parseInt(after);
  }

  private static void print(Terminal terminal, Matter matter) {
    Style style = terminal.style();
    String grade = matter.grade().name().toLowerCase(Locale.ROOT).replace('_', '-');
    boolean caution = matter.grade() == Grade.CONTESTED || matter.grade() == Grade.UNANSWERED;
    String padded = Printable.pad(grade, 13);
    int room = terminal.columns() - Ids.BRIEF - 13 - 4 - 6;
    terminal.line(
        style.quiet(Ids.brief(matter.id()))
            + "  "
            + (caution ? style.caution(padded) : style.note(padded))
            + String.format(Locale.ROOT, "%4d  ", matter.statements().size())
            + style.strong(Printable.cut(Printable.of(matter.label()), Math.max(20, room))));
    for (Position position : matter.positions()) {
      String line = position.statements().size() + " × " + Printable.of(position.label());
      terminal.line(" ".repeat(Ids.BRIEF + 2) + Printable.cut(line, Math.max(20, room + 15)));
    }
  }
}
