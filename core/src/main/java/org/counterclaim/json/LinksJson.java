package org.counterclaim.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.counterclaim.claim.CrossReply;
import org.counterclaim.claim.Happening;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.claim.Tally;

/**
 * Readings and their {@link Links} as the JSON object of the contract, on one line. A statement is
 * named by the stem of its report's file, or by the report's id where two stems are the same;
 * happenings and matters are numbered in their order.
 */
public final class LinksJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ReportNames names;
  private final Map<StatementRef, String> speakers = new HashMap<>();

  private LinksJson(List<Reading> readings) {
    names = ReportNames.of(readings);
    for (Reading reading : readings) {
      for (Statement statement : reading.statements()) {
        speakers.put(new StatementRef(reading.report().id(), statement.id()), statement.speaker());
      }
    }
  }

  /** {@return the object on one line, without a line end} */
  public static String write(List<Reading> readings, Links links) {
    return Json.escapeHalves(new LinksJson(readings).toNode(readings, links).toString());
  }

  private ObjectNode toNode(List<Reading> readings, Links links) {
    ObjectNode node = NODES.objectNode();
    ArrayNode reports = node.putArray("reports");
    readings.forEach(reading -> reports.add(ReadingJson.toNode(reading)));
    ArrayNode replies = node.putArray("replies");
    for (Reading reading : readings) {
      for (Reply reply : reading.replies()) {
        replies.add(
            reply(
                new StatementRef(reading.report().id(), reply.from()),
                new StatementRef(reading.report().id(), reply.to()),
                reply.kind(),
                reply.explicit(),
                reply.provenance().confidence()));
      }
    }
    for (CrossReply reply : links.replies()) {
      replies.add(
          reply(
              reply.from(),
              reply.to(),
              reply.kind(),
              reply.explicit(),
              reply.provenance().confidence()));
    }
    Map<String, String> happenings = new HashMap<>();
    ArrayNode happened = node.putArray("happenings");
    for (Happening happening : links.happenings()) {
      String id = "h" + (happenings.size() + 1);
      happenings.put(happening.id(), id);
      ObjectNode each = happened.addObject().put("id", id).put("label", happening.label());
      each.set("statements", statements(happening.statements()));
    }
    ArrayNode matters = node.putArray("matters");
    for (Matter matter : links.matters()) {
      String id = "m" + (matters.size() + 1);
      matters.add(matter(matter, id, happenings.getOrDefault(matter.happening(), "")));
    }
    return node;
  }

  private ObjectNode reply(
      StatementRef from, StatementRef to, Reply.Kind kind, boolean explicit, double confidence) {
    return NODES
        .objectNode()
        .put("from", names.of(from))
        .put("to", names.of(to))
        .put("kind", word(kind))
        .put("across", !from.report().equals(to.report()))
        .put("explicit", explicit)
        .put("confidence", confidence);
  }

  private ObjectNode matter(Matter matter, String id, String happening) {
    ObjectNode node = NODES.objectNode();
    node.put("id", id);
    node.put("label", matter.label());
    node.put("happening", happening);
    node.put("question", word(matter.question()));
    node.put("grade", word(matter.grade()).replace('_', '-'));
    node.set("statements", statements(matter.statements()));
    ArrayNode positions = node.putArray("positions");
    for (Position position : matter.positions()) {
      ObjectNode each = positions.addObject().put("label", position.label());
      each.set("statements", statements(position.statements()));
    }
    ArrayNode incompatible = node.putArray("incompatible");
    matter
        .incompatible()
        .forEach(clash -> incompatible.addArray().add(clash.one()).add(clash.other()));
    ArrayNode figures = node.putArray("figures");
    matter.figures().forEach(tally -> figures.add(figure(tally)));
    return node;
  }

  private ObjectNode figure(Tally tally) {
    ObjectNode node = NODES.objectNode().put("what", tally.what());
    tally.low().ifPresent(low -> node.put("low", low));
    tally.high().ifPresent(high -> node.put("high", high));
    return node.put("statement", names.of(tally.statement()))
        .put("speaker", speakers.getOrDefault(tally.statement(), ""));
  }

  private ArrayNode statements(Collection<StatementRef> refs) {
    ArrayNode array = NODES.arrayNode();
    refs.forEach(ref -> array.add(names.of(ref)));
    return array;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
