package org.counterclaim.app.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.counterclaim.claim.Statement;
import org.counterclaim.ledger.ReportSummary;
import org.counterclaim.ledger.SearchHit;
import org.counterclaim.ledger.StatementRecord;
import org.counterclaim.text.Span;

/**
 * Lines of a list as JSON, in the field names of the contract. What is unknown is left out; a
 * statement gives its speaker by name, since the actors of its reading are not there to look up.
 */
public final class SummaryJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private SummaryJson() {}

  /** {@return a report without its text} */
  public static ObjectNode report(ReportSummary report) {
    ObjectNode node = NODES.objectNode();
    node.put("id", report.id());
    node.put("source", report.source());
    report.outlet().ifPresent(outlet -> node.put("outlet", outlet));
    report.title().ifPresent(title -> node.put("title", title));
    if (!report.published().iso().isEmpty()) {
      node.put("published", report.published().iso());
    }
    node.put("language", report.language().tag());
    node.put("statements", report.statements());
    node.put("revision", report.revision());
    if (report.replaced()) {
      node.put("replaced", true);
    }
    node.put("recordedAt", report.recordedAt().toString());
    return node;
  }

  /** {@return a statement with its words} */
  public static ObjectNode statement(StatementRecord found) {
    Statement statement = found.statement();
    ObjectNode node = NODES.objectNode();
    node.put("id", statement.id());
    node.put("kind", StatementView.word(statement.kind()));
    statement.attribution().source().ifPresent(span -> node.set("source", span(span)));
    statement
        .attribution()
        .cue()
        .ifPresent(span -> node.set("cue", span(span).put("text", found.cueWords().orElse(""))));
    ArrayNode content = node.putArray("content");
    List<Span> spans = statement.attribution().content();
    for (int part = 0; part < spans.size(); part++) {
      content.add(span(spans.get(part)).put("text", found.contentWords().get(part)));
    }
    node.put("speaker", found.speakerName());
    statement.saidAt().ifPresent(day -> node.put("saidAt", day.toString()));
    node.put("distance", StatementView.word(statement.distance()));
    node.put("certainty", StatementView.word(statement.certainty()));
    node.put("confidence", statement.provenance().confidence());
    node.put("by", statement.provenance().by());
    return node;
  }

  /** {@return a statement with its words and its report} */
  public static ObjectNode found(StatementRecord found) {
    ObjectNode node = NODES.objectNode();
    node.set("report", report(found.report()));
    node.set("statement", statement(found));
    return node;
  }

  /** {@return what a search found} */
  public static ObjectNode hit(SearchHit hit) {
    ObjectNode node = NODES.objectNode();
    node.set("report", report(hit.report()));
    hit.statement().ifPresent(found -> node.set("statement", statement(found)));
    node.put("excerpt", hit.excerpt());
    ArrayNode marks = node.putArray("marks");
    hit.marks().forEach(mark -> marks.add(span(mark)));
    return node;
  }

  private static ObjectNode span(Span span) {
    return NODES.objectNode().put("begin", span.begin()).put("end", span.end());
  }
}
