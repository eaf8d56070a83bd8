package org.counterclaim.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterclaim.Counterclaim;
import org.counterclaim.app.view.MatterJson;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;
import org.counterclaim.ledger.MatterQuery;
import org.counterclaim.ledger.MatterRecord;
import picocli.CommandLine.Option;

/** Prints a page of matters, as {@code matters} and {@code unanswered} do. */
final class MatterList {

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "At most so many; ${DEFAULT-VALUE} unless told.")
  private int limit = 50;

  @Option(names = "--offset", paramLabel = "N", description = "Pass over the first so many.")
  private int offset;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = "text: for people. json: one object a line.")
  private ListFormat format = ListFormat.TEXT;

  int print(Terminal terminal, AsOfOption known, Optional<Grade> grade) {
    try (Counterclaim open = known.open()) {
      MatterQuery query = new MatterQuery(grade, known.asOf(), offset, limit);
      List<MatterRecord> found = open.ledger().matters(query, open.linker());
      if (format == ListFormat.JSON) {
        found.forEach(each -> terminal.line(MatterJson.summary(each).toString()));
        return ExitCode.WELL;
      }
      found.forEach(each -> print(terminal, each.matter()));
      if (found.isEmpty()) {
        terminal.remark(known.words() + "no matters");
      } else if (found.size() == limit) {
        terminal.remark("there may be more: --offset " + (offset + limit));
      }
      return ExitCode.WELL;
    }
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
