package org.counterclaim.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.counterclaim.text.Block;
import org.counterclaim.text.Language;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;

/** A report with its text and blocks. */
final class ReportJson {

  private ReportJson() {}

  static ObjectNode write(Report report) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("id", report.id());
    node.put("source", report.source());
    report.address().ifPresent(address -> node.put("url", address));
    report.outlet().ifPresent(outlet -> node.put("outlet", outlet));
    report.title().ifPresent(title -> node.put("title", title));
    if (!report.authors().isEmpty()) {
      node.set("authors", Json.array(report.authors().stream().map(Json.NODES::textNode)));
    }
    putTime(node, "published", report.published());
    putTime(node, "updated", report.updated());
    node.put("language", report.language().tag());
    node.put("text", report.text());
    node.set("blocks", Json.array(report.blocks().stream().map(ReportJson::block)));
    return node;
  }

  static Report read(JsonNode node) {
    return Report.builder(Json.text(node, "source"), Json.text(node, "text"))
        .address(node.path("url").asText(""))
        .outlet(node.path("outlet").asText(""))
        .title(node.path("title").asText(""))
        .authors(Json.list(node, "authors").map(JsonNode::asText).toList())
        .published(readTime(node, "published"))
        .updated(readTime(node, "updated"))
        .language(new Language(node.path("language").asText("und")))
        .blocks(
            Json.list(node, "blocks")
                .map(
                    block ->
                        new Block(
                            Json.constant(Block.Kind.class, block, "kind"), Json.readSpan(block)))
                .toList())
        .build();
  }

  private static ObjectNode block(Block block) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("kind", Json.word(block.kind()));
    node.put("begin", block.span().begin());
    node.put("end", block.span().end());
    return node;
  }

  private static void putTime(ObjectNode node, String field, Published time) {
    if (!time.iso().isEmpty()) {
      node.put(field, time.iso());
    }
  }

  private static Published readTime(JsonNode node, String field) {
    return node.has(field) ? Published.parse(Json.text(node, field)) : Published.UNSTATED;
  }
}
