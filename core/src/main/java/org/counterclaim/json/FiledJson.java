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
    ObjectNode node = ReadingJson.NODES.objectNode();
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
    return ReadingJson.escapeHalves(node.toString());
  }

  /**
   * {@return what was written}
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Filed read(String json) {
    try {
      JsonNode node = ReadingJson.MAPPER.readTree(json);
      List<Party> parties = ReadingJson.list(node, "parties").map(FiledJson::readParty).toList();
      List<Spot> spots = ReadingJson.list(node, "spots").map(FiledJson::readSpot).toList();
      List<String> partyKeys = parties.stream().map(Party::key).toList();
      List<String> spotKeys = spots.stream().map(Spot::key).toList();
      return new Filed(
          parties,
          spots,
          keys(node.path("places"), spotKeys),
          ReadingJson.list(node, "said").map(each -> readSaid(each, partyKeys, spotKeys)).toList(),
          node.path("reader").asText());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static ObjectNode party(Party party) {
    ObjectNode node = ReadingJson.NODES.objectNode();
    node.put("key", party.key()).put("name", party.name());
    node.put("kind", ReadingJson.word(party.kind()));
    if (!party.affiliation().isEmpty()) {
      party.affiliation().forEach(node.putArray("of")::add);
    }
    return node;
  }

  private static Party readParty(JsonNode node) {
    List<String> affiliation = new ArrayList<>();
    node.path("of").forEach(each -> affiliation.add(each.asText()));
    return new Party(
        ReadingJson.text(node, "key"),
        ReadingJson.text(node, "name"),
        ReadingJson.constant(Actor.Kind.class, node, "kind"),
        affiliation);
  }

  private static ObjectNode spot(Spot spot) {
    ObjectNode node = ReadingJson.NODES.objectNode();
    ReadingJson.putPlace(node, spot.place());
    return node;
  }

  private static Spot readSpot(JsonNode node) {
    return Spot.of(
        ReadingJson.optionalPlace(node)
            .orElseThrow(() -> new IllegalArgumentException("a place without a name")));
  }

  private static ObjectNode said(Filed.Said said, List<String> parties, List<String> spots) {
    ObjectNode node = ReadingJson.NODES.objectNode();
    node.put("id", said.id()).put("kind", ReadingJson.word(said.kind()));
    node.put("by", parties.indexOf(said.speaker()));
    put(node, "about", said.about(), parties);
    put(node, "places", said.places(), spots);
    for (Filed.Act act : said.acts()) {
      ObjectNode each = node.withArray("acts").addObject().put("type", act.type().name());
      each.put("at", spots.indexOf(act.place()));
      if (act.polarity() != Event.Polarity.HAPPENED) {
        each.put("polarity", ReadingJson.word(act.polarity()));
      }
      putCertainty(each, act.certainty());
      ReadingJson.putWhen(each, act.when());
    }
    for (Filed.Holding holding : said.control()) {
      ObjectNode each = node.withArray("control").addObject();
      each.put("at", spots.indexOf(holding.place())).put("holder", holding.holder());
      each.put("change", ReadingJson.word(holding.change()));
      putCertainty(each, holding.certainty());
      ReadingJson.putWhen(each, holding.when());
    }
    for (Filed.Answer answer : said.answers()) {
      node.withArray("answers")
          .addObject()
          .put("kind", ReadingJson.word(answer.kind()))
          .put("to", parties.indexOf(answer.to()));
    }
    return node;
  }

  private static Filed.Said readSaid(JsonNode node, List<String> parties, List<String> spots) {
    return new Filed.Said(
        ReadingJson.text(node, "id"),
        key(node.path("by").asInt(), parties),
        ReadingJson.constant(StatementKind.class, node, "kind"),
        keys(node.path("about"), parties),
        keys(node.path("places"), spots),
        ReadingJson.list(node, "acts")
            .map(
                each ->
                    new Filed.Act(
                        Event.Subtype.valueOf(ReadingJson.text(each, "type")),
                        key(each.path("at").asInt(), spots),
                        ReadingJson.readWhen(each),
                        each.has("polarity")
                            ? ReadingJson.constant(Event.Polarity.class, each, "polarity")
                            : Event.Polarity.HAPPENED,
                        readCertainty(each)))
            .toList(),
        ReadingJson.list(node, "control")
            .map(
                each ->
                    new Filed.Holding(
                        key(each.path("at").asInt(), spots),
                        ReadingJson.text(each, "holder"),
                        ReadingJson.constant(Control.Change.class, each, "change"),
                        ReadingJson.readWhen(each),
                        readCertainty(each)))
            .toList(),
        ReadingJson.list(node, "answers")
            .map(
                each ->
                    new Filed.Answer(
                        ReadingJson.constant(Reply.Kind.class, each, "kind"),
                        key(each.path("to").asInt(), parties)))
            .toList());
  }

  /** What is plain is left out, as older versions left out all of it. */
  private static void putCertainty(ObjectNode node, Certainty certainty) {
    if (certainty != Certainty.CERTAIN) {
      node.put("certainty", ReadingJson.word(certainty));
    }
  }

  private static Certainty readCertainty(JsonNode node) {
    return node.has("certainty")
        ? ReadingJson.constant(Certainty.class, node, "certainty")
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
