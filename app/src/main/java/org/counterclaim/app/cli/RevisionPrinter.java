package org.counterclaim.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.counterclaim.app.view.StatementView;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.ledger.Revision;
import org.counterclaim.ledger.Revision.Change;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/** Prints how a report changed from version to version. */
record RevisionPrinter(Terminal terminal, ReadingFormat format) {

  /**
   * Prints the versions, oldest first.
   *
   * @throws IllegalArgumentException if the format is a page
   */
  void print(List<Revision> revisions) {
    if (format == ReadingFormat.HTML) {
      throw new IllegalArgumentException(
          "'html' is no format of revisions; choose --format text or json");
    }
    Optional<Reading> before = Optional.empty();
    for (Revision revision : revisions) {
      if (format == ReadingFormat.JSON) {
        terminal.line(json(revision, before).toString());
      } else {
        text(revision, before);
      }
      before = Optional.of(revision.reading());
    }
  }

  private void text(Revision revision, Optional<Reading> before) {
    Style style = terminal.style();
    Report report = revision.reading().report();
    String title = Printable.of(report.title().orElse(report.source()));
    terminal.line(
        style.strong("version " + revision.number())
            + "  "
            + style.quiet(Ids.brief(report.id()))
            + "  "
            + Printable.cut(title, Math.max(10, terminal.columns() - 30)));
    terminal.line(
        style.quiet(
            "           published "
                + report.published().day().map(Object::toString).orElse("on an unknown day")
                + ", recorded "
                + revision.recordedAt()
                + ", "
                + revision.reading().statements().size()
                + " statements"));
    for (Change change : revision.changes()) {
      terminal.line("");
      before.ifPresent(
          older ->
              change.before().ifPresent(span -> side("-", older, span, change.touchedBefore())));
      change.after().ifPresent(span -> side("+", revision.reading(), span, change.touchedAfter()));
    }
    terminal.line("");
  }

  private void side(String sign, Reading reading, Span sentence, List<Statement> touched) {
    Style style = terminal.style();
    int room = terminal.columns() - 4;
    String margin = sign + " ";
    String words = Printable.of(sentence.in(reading.report().text()));
    for (String line : Printable.wrap(words, room)) {
      String shown = margin + line;
      terminal.line("  " + (sign.equals("-") ? style.quiet(shown) : style.strong(shown)));
      margin = "  ";
    }
    for (Statement statement : touched) {
      terminal.line(
          "      touches "
              + statement.id()
              + "  "
              + style.note(
                  Printable.cut(Printable.of(reading.speaker(statement).name()), room - 30))
              + "  "
              + style.quiet(String.join(" · ", StatementView.tags(statement))));
    }
  }

  private static ObjectNode json(Revision revision, Optional<Reading> before) {
    Report report = revision.reading().report();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("number", revision.number());
    node.put("report", report.id());
    node.put("recordedAt", revision.recordedAt().toString());
    ArrayNode changes = node.putArray("changes");
    for (Change change : revision.changes()) {
      ObjectNode each = changes.addObject();
      each.put("kind", StatementView.word(change.kind()));
      before.ifPresent(
          older ->
              change
                  .before()
                  .ifPresent(
                      span -> side(each.putObject("before"), older, span, change.touchedBefore())));
      change
          .after()
          .ifPresent(
              span ->
                  side(each.putObject("after"), revision.reading(), span, change.touchedAfter()));
    }
    return node;
  }

  private static void side(
      ObjectNode node, Reading reading, Span sentence, List<Statement> touched) {
    node.put("begin", sentence.begin());
    node.put("end", sentence.end());
    node.put("text", sentence.in(reading.report().text()));
    ArrayNode ids = node.putArray("statements");
    touched.forEach(statement -> ids.add(statement.id()));
  }
}
