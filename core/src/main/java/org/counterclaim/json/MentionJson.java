package org.counterclaim.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.TimeMention;
import org.counterclaim.claim.When;

/** Who, where and when a report names: names, actors, toponyms and times. */
final class MentionJson {

  private MentionJson() {}

  static ObjectNode name(Name name, String text) {
    return Json.span(name.span(), text).put("kind", name.kind().name());
  }

  static Name readName(JsonNode node) {
    return new Name(Json.readSpan(node), Name.Kind.valueOf(Json.text(node, "kind")));
  }

  static ObjectNode actor(Actor actor, String text) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("id", actor.id());
    node.put("name", actor.name());
    node.put("kind", Json.word(actor.kind()));
    node.set("affiliation", Json.array(actor.affiliation().stream().map(Json.NODES::textNode)));
    node.set(
        "mentions", Json.array(actor.mentions().stream().map(mention -> Json.span(mention, text))));
    return node;
  }

  static Actor readActor(JsonNode node) {
    return new Actor(
        Json.text(node, "id"),
        Json.text(node, "name"),
        Json.constant(Actor.Kind.class, node, "kind"),
        Json.list(node, "affiliation").map(JsonNode::asText).toList(),
        Json.list(node, "mentions").map(Json::readSpan).toList());
  }

  static ObjectNode place(PlaceMention mention, String text) {
    ObjectNode node = Json.span(mention.span(), text);
    node.put("role", Json.word(mention.role()));
    mention.place().ifPresent(place -> PlaceJson.put(node, place));
    return Json.sign(node, mention.provenance());
  }

  static PlaceMention readPlace(JsonNode node) {
    return new PlaceMention(
        Json.readSpan(node),
        Json.constant(PlaceMention.Role.class, node, "role"),
        PlaceJson.optional(node),
        Json.provenance(node));
  }

  static ObjectNode time(TimeMention mention, String text) {
    ObjectNode node = Json.span(mention.span(), text);
    node.put("type", mention.type().name());
    node.put("value", mention.value());
    if (mention.days() instanceof When.Days days) {
      node.put("from", days.first().toString());
      node.put("to", days.last().toString());
    }
    return Json.sign(node, mention.provenance());
  }

  static TimeMention readTimeMention(JsonNode node) {
    When days =
        node.has("from")
            ? new When.Days(
                LocalDate.parse(Json.text(node, "from")), LocalDate.parse(Json.text(node, "to")))
            : new When.Unstated();
    return new TimeMention(
        Json.readSpan(node),
        TimeMention.Type.valueOf(Json.text(node, "type")),
        Json.text(node, "value"),
        days,
        Json.provenance(node));
  }
}
