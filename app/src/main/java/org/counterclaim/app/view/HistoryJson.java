package org.counterclaim.app.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.correction.Correction;
import org.counterclaim.correction.RecordedCorrection;
import org.counterclaim.json.CorrectionJson;
import org.counterclaim.ledger.Revision;
import org.counterclaim.text.Span;

/** What became of a report: its versions and what people corrected, as JSON and as rows. */
public final class HistoryJson {

  /** The columns of {@link #rows}. */
  public static final String VERSIONS =
      "version,report,published,recordedAt,change,before,after,statementsBefore,statementsAfter";

  /** The columns of {@link #row}. */
  public static final String CORRECTIONS =
      "number,recordedAt,report,words,change,who,why,orphaned,undoneBy,undoneAt,undoneWhy";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private HistoryJson() {}

  /** {@return the versions of a report, which come oldest first, each with what it changed} */
  public static List<ObjectNode> versions(List<Revision> revisions) {
    List<ObjectNode> versions = new ArrayList<>();
    Optional<Reading> before = Optional.empty();
    for (Revision revision : revisions) {
      Reading after = revision.reading();
      ObjectNode version = front(revision);
      version.put("statements", after.statements().size());
      ArrayNode changes = version.putArray("changes");
      for (Revision.Change each : revision.changes()) {
        ObjectNode change = changes.addObject().put("kind", StatementView.word(each.kind()));
        put(change, "before", before, each.before(), each.touchedBefore());
        put(change, "after", Optional.of(after), each.after(), each.touchedAfter());
      }
      versions.add(version);
      before = Optional.of(after);
    }
    return versions;
  }

  private static ObjectNode front(Revision revision) {
    ObjectNode version = NODES.objectNode();
    version.put("version", revision.number());
    version.put("id", revision.reading().report().id());
    Optional.of(revision.reading().report().published().iso())
        .filter(iso -> !iso.isEmpty())
        .ifPresent(iso -> version.put("published", iso));
    return version.put("recordedAt", revision.recordedAt().toString());
  }

  private static void put(
      ObjectNode change,
      String side,
      Optional<Reading> reading,
      Optional<Span> span,
      List<Statement> touched) {
    if (reading.isPresent() && span.isPresent()) {
      ObjectNode node = change.putObject(side);
      node.put("begin", span.get().begin()).put("end", span.get().end());
      node.put("text", span.get().in(reading.get().report().text()));
      ArrayNode statements = node.putArray("statements");
      touched.forEach(each -> statements.add(each.id()));
    }
  }

  /** {@return a row a changed sentence, and one for a version that changed none} */
  public static List<List<String>> rows(List<Revision> revisions) {
    List<List<String>> rows = new ArrayList<>();
    Optional<Reading> before = Optional.empty();
    for (Revision revision : revisions) {
      Reading after = revision.reading();
      List<String> front =
          List.of(
              "" + revision.number(),
              after.report().id(),
              after.report().published().iso(),
              revision.recordedAt().toString());
      if (revision.changes().isEmpty()) {
        rows.add(row(front, List.of("", "", "", "", "")));
      }
      for (Revision.Change each : revision.changes()) {
        rows.add(
            row(
                front,
                List.of(
                    StatementView.word(each.kind()),
                    before.map(older -> words(older, each.before())).orElse(""),
                    words(after, each.after()),
                    ids(each.touchedBefore()),
                    ids(each.touchedAfter()))));
      }
      before = Optional.of(after);
    }
    return rows;
  }

  private static List<String> row(List<String> front, List<String> change) {
    List<String> row = new ArrayList<>(front);
    row.addAll(change);
    return row;
  }

  private static String words(Reading reading, Optional<Span> span) {
    return span.map(each -> each.in(reading.report().text())).orElse("");
  }

  private static String ids(List<Statement> statements) {
    return statements.stream().map(Statement::id).collect(Collectors.joining("; "));
  }

  /** {@return what somebody corrected, and who took it back, if anybody} */
  public static ObjectNode correction(RecordedCorrection recorded, boolean orphaned) {
    ObjectNode node = NODES.objectNode();
    node.put("number", recorded.sequence());
    node.put("recordedAt", recorded.recordedAt().toString());
    node.setAll(CorrectionJson.toNode(recorded.correction()));
    node.put("orphaned", orphaned);
    recorded
        .undone()
        .ifPresent(
            undo ->
                node.putObject("undone")
                    .put("recordedAt", undo.recordedAt().toString())
                    .put("who", undo.who())
                    .put("why", undo.why()));
    return node;
  }

  /** {@return the same as cells, the change in words} */
  public static List<String> row(RecordedCorrection recorded, boolean orphaned) {
    Correction correction = recorded.correction();
    return List.of(
        "" + recorded.sequence(),
        recorded.recordedAt().toString(),
        correction.report(),
        correction.statement().words(),
        ChangeWords.of(correction.change()),
        correction.who(),
        correction.why(),
        orphaned ? "yes" : "",
        recorded.undone().map(undo -> undo.who()).orElse(""),
        recorded.undone().map(undo -> undo.recordedAt().toString()).orElse(""),
        recorded.undone().map(undo -> undo.why()).orElse(""));
  }
}
