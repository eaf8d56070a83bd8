package org.counterclaim.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.app.page.Pages;
import org.counterclaim.app.view.ReadingView;
import org.counterclaim.app.view.StatementView;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.json.ReadingJson;

/** How readings are printed. */
enum ReadingFormat {
  /** For people. */
  TEXT {
    @Override
    void print(List<Reading> readings, Terminal terminal) {
      readings.forEach(reading -> text(ReadingView.of(reading), reading.replies(), terminal));
    }
  },
  /** An object of the contract a line. */
  JSON {
    @Override
    void print(List<Reading> readings, Terminal terminal) {
      readings.forEach(reading -> terminal.line(ReadingJson.write(reading)));
    }
  },
  /** All of them on one page. */
  HTML {
    @Override
    void print(List<Reading> readings, Terminal terminal) {
      List<ReadingView> views = new ArrayList<>();
      for (Reading reading : readings) {
        String prefix = readings.size() == 1 ? "" : "r" + (views.size() + 1) + "-";
        views.add(ReadingView.of(reading, prefix));
      }
      terminal.line(new Pages().standalone(views));
    }
  };

  abstract void print(List<Reading> readings, Terminal terminal);

  private static void text(ReadingView reading, List<Reply> replies, Terminal terminal) {
    Style style = terminal.style();
    for (String line : Printable.wrap(Printable.of(reading.title()), terminal.columns())) {
      terminal.line(style.strong(line));
    }
    List<String> facts = new ArrayList<>(reading.line());
    facts.add(reading.count());
    if (!reading.title().equals(reading.source())) {
      facts.add(reading.source());
    }
    terminal.line(style.quiet(Printable.of(String.join(" · ", facts))));
    StatementLines layout = new StatementLines(style, terminal.columns());
    for (StatementView statement : reading.statements()) {
      terminal.line("");
      layout.of(statement).forEach(terminal::line);
      replies.stream()
          .filter(reply -> reply.from().equals(statement.id()))
          .forEach(reply -> terminal.line(style.note(layout.of(reply))));
    }
    if (!reading.remarks().isEmpty()) {
      terminal.line("");
    }
    for (String remark : reading.remarks()) {
      for (String line : Printable.wrap("note: " + Printable.of(remark), terminal.columns())) {
        terminal.line(style.quiet(line));
      }
    }
    terminal.line("");
  }
}
