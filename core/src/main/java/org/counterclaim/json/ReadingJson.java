package org.counterclaim.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import org.counterclaim.claim.Assertions;
import org.counterclaim.claim.Reading;

/**
 * A {@link Reading} as the JSON object of the contract, on one line, and back. What is unknown is
 * left out; each span repeats its words. Thread-safe.
 */
public final class ReadingJson {

  private ReadingJson() {}

  /** {@return the object on one line, without a line end} */
  public static String write(Reading reading) {
    return Json.escapeHalves(toNode(reading).toString());
  }

  /** {@return the object as a tree, for callers that put it into a larger one} */
  public static ObjectNode toNode(Reading reading) {
    String text = reading.report().text();
    ObjectNode node = Json.NODES.objectNode();
    node.set("report", ReportJson.write(reading.report()));
    set(node, "names", reading.names(), each -> MentionJson.name(each, text));
    set(node, "actors", reading.actors(), each -> MentionJson.actor(each, text));
    set(node, "places", reading.places(), each -> MentionJson.place(each, text));
    set(node, "times", reading.times(), each -> MentionJson.time(each, text));
    set(node, "statements", reading.statements(), each -> StatementJson.statement(each, text));
    Assertions assertions = reading.assertions();
    set(node, "events", assertions.events(), each -> AssertionJson.event(each, text));
    set(node, "figures", assertions.figures(), each -> AssertionJson.figure(each, text));
    set(node, "control", assertions.control(), each -> AssertionJson.control(each, text));
    set(node, "replies", reading.replies(), each -> StatementJson.reply(each, text));
    set(node, "remarks", reading.remarks(), Json.NODES::textNode);
    return node;
  }

  private static <T> void set(
      ObjectNode node, String field, List<T> items, Function<T, JsonNode> form) {
    node.set(field, Json.array(items.stream().map(form)));
  }

  /**
   * {@return the reading that {@link #write} wrote; fields it does not know are passed over}
   *
   * @throws IllegalArgumentException if the text is not such an object
   */
  public static Reading read(String json) {
    try {
      return fromNode(Json.MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a reading in JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Reading fromNode(JsonNode node) {
    return new Reading(
        ReportJson.read(node.path("report")),
        Json.list(node, "names").map(MentionJson::readName).toList(),
        Json.list(node, "actors").map(MentionJson::readActor).toList(),
        Json.list(node, "places").map(MentionJson::readPlace).toList(),
        Json.list(node, "times").map(MentionJson::readTimeMention).toList(),
        Json.list(node, "statements").map(StatementJson::readStatement).toList(),
        new Assertions(
            Json.list(node, "events").map(AssertionJson::readEvent).toList(),
            Json.list(node, "figures").map(AssertionJson::readFigure).toList(),
            Json.list(node, "control").map(AssertionJson::readControl).toList()),
        Json.list(node, "replies").map(StatementJson::readReply).toList(),
        Json.list(node, "remarks").map(JsonNode::asText).toList());
  }
}
