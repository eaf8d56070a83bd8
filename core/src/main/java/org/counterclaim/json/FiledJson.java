package org.counterclaim.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.filing.Filed;
import org.counterclaim.filing.Party;
import org.counterclaim.filing.Spot;

/**
 * What lists know of a report, as JSON and back. No contract: a store keeps it beside the reading
 * that it was made of, and may make it again. Parties and places are named by their place in a
 * list.
 */
public final class FiledJson {

  private FiledJson() {}

  /** {@return the object on one line} */
  public static String write(Filed filed) {
    List<String> parties = filed.parties().stream().map(Party::key).toList();
    List<String> spots = filed.spots().stream().map(Spot::key).toList();
    ObjectNode node = Json.NODES.objectNode();
    ArrayNode named = node.putArray("parties");
    filed.parties().forEach(party -> named.add(party(party)));
    ArrayNode placed = node.putArray("spots");
    filed.spots().forEach(spot -> placed.add(spot(spot)));
    put(node, "places", filed.places(), spots);
    ArrayNode said = node.putArray("said");
    filed.said().forEach(each -> said.add(said(each, parties, spots)));
    if (!filed.reader().isEmpty()) {
      node.put("reader", filed.reader());
    }
    return Json.escapeHalves(node.toString());
  }

  /**
   * {@return what was written}
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Filed read(String json) {
    try {
      JsonNode node = Json.MAPPER.readTree(json);
      List<Party> parties = Json.list(node, "parties").map(FiledJson::readParty).toList();
      List<Spot> spots = Json.list(node, "spots").map(FiledJson::readSpot).toList();
      List<String> partyKeys = parties.stream().map(Party::key).toList();
      List<String> spotKeys = spots.stream().map(Spot::key).toList();
      return new Filed(
          parties,
          spots,
          keys(node.path("places"), spotKeys),
          Json.list(node, "said").map(each -> readSaid(each, partyKeys, spotKeys)).toList(),
          node.path("reader").asText());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static ObjectNode party(Party party) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("key", party.key()).put("name", party.name());
    node.put("kind", Json.word(party.kind()));
    if (!party.affiliation().isEmpty()) {
      party.affiliation().forEach(node.putArray("of")::add);
    }
    return node;
  }

  private static Party readParty(JsonNode node) {
    List<String> affiliation = new ArrayList<>();
    node.path("of").forEach(each -> affiliation.add(each.asText()));
    return new Party(
        Json.text(node, "key"),
        Json.text(node, "name"),
        Json.constant(Actor.Kind.class, node, "kind"),
        affiliation);
  }

  private static ObjectNode spot(Spot spot) {
    ObjectNode node = Json.NODES.objectNode();
    PlaceJson.put(node, spot.place());
    return node;
  }

  private static Spot readSpot(JsonNode node) {
    return Spot.of(
        PlaceJson.optional(node)
            .orElseThrow(() -> new IllegalArgumentException("a place without a name")));
  }

  private static ObjectNode said(Filed.Said said, List<String> parties, List<String> spots) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("id", said.id()).put("kind", Json.word(said.kind()));
    node.put("by", parties.indexOf(said.speaker()));
    put(node, "about", said.about(), parties);
    put(node, "places", said.places(), spots);
    for (Filed.Act act : said.acts()) {
      ObjectNode each = node.withArray("acts").addObject().put("type", act.type().name());
      each.put("at", spots.indexOf(act.place()));
      if (act.polarity() != Event.Polarity.HAPPENED) {
        each.put("polarity", Json.word(act.polarity()));
      }
      putCertainty(each, act.certainty());
      WhenJson.put(each, act.when());
    }
    for (Filed.Holding holding : said.control()) {
      ObjectNode each = node.withArray("control").addObject();
      each.put("at", spots.indexOf(holding.place())).put("holder", holding.holder());
      each.put("change", Json.word(holding.change()));
      putCertainty(each, holding.certainty());
      WhenJson.put(each, holding.when());
    }
    for (Filed.Answer answer : said.answers()) {
      node.withArray("answers")
          .addObject()
          .put("kind", Json.word(answer.kind()))
          .put("to", parties.indexOf(answer.to()));
    }
    return node;
  }

  private static Filed.Said readSaid(JsonNode node, List<String> parties, List<String> spots) {
    return new Filed.Said(
        Json.text(node, "id"),
        key(node.path("by").asInt(), parties),
        Json.constant(StatementKind.class, node, "kind"),
        keys(node.path("about"), parties),
        keys(node.path("places"), spots),
        Json.list(node, "acts")
            .map(
                each ->
                    new Filed.Act(
                        Event.Subtype.valueOf(Json.text(each, "type")),
                        key(each.path("at").asInt(), spots),
                        WhenJson.read(each),
                        each.has("polarity")
                            ? Json.constant(Event.Polarity.class, each, "polarity")
                            : Event.Polarity.HAPPENED,
                        readCertainty(each)))
            .toList(),
        Json.list(node, "control")
            .map(
                each ->
                    new Filed.Holding(
                        key(each.path("at").asInt(), spots),
                        Json.text(each, "holder"),
                        Json.constant(Control.Change.class, each, "change"),
                        WhenJson.read(each),
                        readCertainty(each)))
            .toList(),
        Json.list(node, "answers")
            .map(
                each ->
                    new Filed.Answer(
                        Json.constant(Reply.Kind.class, each, "kind"),
                        key(each.path("to").asInt(), parties)))
            .toList());
  }

  /** What is plain is left out, as older versions left out all of it. */
  private static void putCertainty(ObjectNode node, Certainty certainty) {
    if (certainty != Certainty.CERTAIN) {
      node.put("certainty", Json.word(certainty));
    }
  }

  private static Certainty readCertainty(JsonNode node) {
    return node.has("certainty")
        ? Json.constant(Certainty.class, node, "certainty")
        : Certainty.CERTAIN;
  }

  private static void put(ObjectNode node, String name, Collection<String> keys, List<String> all) {
    if (!keys.isEmpty()) {
      ArrayNode array = node.putArray(name);
      keys.stream().map(all::indexOf).sorted().forEach(array::add);
    }
  }

  private static Set<String> keys(JsonNode array, List<String> all) {
    List<Integer> places = new ArrayList<>();
    array.forEach(each -> places.add(each.asInt()));
    return places.stream().map(each -> key(each, all)).collect(Collectors.toUnmodifiableSet());
  }

  private static String key(int place, List<String> all) {
    return place < 0 || place >= all.size() ? "" : all.get(place);
  }
}
