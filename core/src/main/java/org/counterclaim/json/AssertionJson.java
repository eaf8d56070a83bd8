package org.counterclaim.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Figure;

/** What statements assert: events, figures and who holds what. */
final class AssertionJson {

  private AssertionJson() {}

  static ObjectNode event(Event event, String text) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("id", event.id());
    node.put("statement", event.statement());
    event.root().ifPresent(root -> node.put("type", root.name()));
    node.put("subtype", event.subtype().name());
    node.set("trigger", Json.span(event.trigger(), text));
    node.set("actor", Json.array(event.actor().stream().map(Json.NODES::textNode)));
    node.set("recipient", Json.array(event.recipient().stream().map(Json.NODES::textNode)));
    event.place().ifPresent(place -> node.put("place", place));
    WhenJson.put(node, event.when());
    node.put("polarity", Json.word(event.polarity()));
    node.put("certainty", Json.word(event.certainty()));
    node.put("factuality", event.factuality());
    return Json.sign(node, event.provenance());
  }

  static Event readEvent(JsonNode node) {
    return new Event(
        Json.text(node, "id"),
        Json.text(node, "statement"),
        node.has("type")
            ? Optional.of(Json.constant(Event.Root.class, node, "type"))
            : Optional.empty(),
        Event.Subtype.valueOf(Json.text(node, "subtype")),
        Json.readSpan(node.path("trigger")),
        Json.list(node, "actor").map(JsonNode::asText).toList(),
        Json.list(node, "recipient").map(JsonNode::asText).toList(),
        node.has("place") ? OptionalInt.of(node.path("place").asInt(-1)) : OptionalInt.empty(),
        WhenJson.read(node),
        Json.constant(Event.Polarity.class, node, "polarity"),
        Json.constant(Certainty.class, node, "certainty"),
        node.path("factuality").asDouble(),
        Json.provenance(node));
  }

  static ObjectNode figure(Figure figure, String text) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("statement", figure.statement());
    node.put("what", figure.what());
    figure.low().ifPresent(low -> node.put("low", low));
    figure.high().ifPresent(high -> node.put("high", high));
    node.setAll(Json.span(figure.span(), text));
    return Json.sign(node, figure.provenance());
  }

  static Figure readFigure(JsonNode node) {
    return new Figure(
        Json.text(node, "statement"),
        Json.text(node, "what"),
        optionalLong(node, "low"),
        optionalLong(node, "high"),
        Json.readSpan(node),
        Json.provenance(node));
  }

  static ObjectNode control(Control control, String text) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("statement", control.statement());
    node.put("place", control.place());
    node.put("holder", control.holder());
    node.put("change", Json.word(control.change()));
    WhenJson.put(node, control.when());
    node.set("evidence", Json.span(control.evidence(), text));
    return Json.sign(node, control.provenance());
  }

  static Control readControl(JsonNode node) {
    return new Control(
        Json.text(node, "statement"),
        node.path("place").asInt(-1),
        Json.text(node, "holder"),
        Json.constant(Control.Change.class, node, "change"),
        WhenJson.read(node),
        Json.readSpan(node.path("evidence")),
        Json.provenance(node));
  }

  private static OptionalLong optionalLong(JsonNode node, String field) {
    return node.has(field) ? OptionalLong.of(node.path(field).asLong()) : OptionalLong.empty();
  }
}
