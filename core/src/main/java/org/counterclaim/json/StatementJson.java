package org.counterclaim.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Optional;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;

/** Who said what, and which statement answers which. */
final class StatementJson {

  private StatementJson() {}

  static ObjectNode statement(Statement statement, String text) {
    Attribution attribution = statement.attribution();
    ObjectNode node = Json.NODES.objectNode();
    node.put("id", statement.id());
    node.put("kind", Json.word(attribution.kind()));
    attribution.source().ifPresent(source -> node.set("source", Json.span(source, text)));
    attribution.cue().ifPresent(cue -> node.set("cue", Json.span(cue, text)));
    node.set(
        "content", Json.array(attribution.content().stream().map(part -> Json.span(part, text))));
    node.put("speaker", statement.speaker());
    node.set("via", Json.array(statement.via().stream().map(Json.NODES::textNode)));
    statement.saidAt().ifPresent(day -> node.put("saidAt", day.toString()));
    node.put("distance", Json.word(statement.distance()));
    node.put("certainty", Json.word(statement.certainty()));
    return Json.sign(node, statement.provenance());
  }

  static Statement readStatement(JsonNode node) {
    Attribution attribution =
        new Attribution(
            Json.constant(StatementKind.class, node, "kind"),
            Json.optionalSpan(node, "source"),
            Json.optionalSpan(node, "cue"),
            Json.list(node, "content").map(Json::readSpan).toList());
    return new Statement(
        Json.text(node, "id"),
        attribution,
        Json.text(node, "speaker"),
        Json.list(node, "via").map(JsonNode::asText).toList(),
        Optional.ofNullable(node.get("saidAt")).map(day -> LocalDate.parse(day.asText())),
        Json.constant(Distance.class, node, "distance"),
        Json.constant(Certainty.class, node, "certainty"),
        Json.provenance(node));
  }

  static ObjectNode reply(Reply reply, String text) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("from", reply.from());
    node.put("to", reply.to());
    node.put("kind", Json.word(reply.kind()));
    node.put("explicit", reply.explicit());
    reply.evidence().ifPresent(evidence -> node.set("evidence", Json.span(evidence, text)));
    return Json.sign(node, reply.provenance());
  }

  static Reply readReply(JsonNode node) {
    return new Reply(
        Json.text(node, "from"),
        Json.text(node, "to"),
        Json.constant(Reply.Kind.class, node, "kind"),
        node.path("explicit").asBoolean(),
        Json.optionalSpan(node, "evidence"),
        Json.provenance(node));
  }
}
