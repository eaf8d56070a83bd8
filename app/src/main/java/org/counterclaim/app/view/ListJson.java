package org.counterclaim.app.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.counterclaim.app.desk.Atlas;
import org.counterclaim.app.desk.ControlLine;
import org.counterclaim.claim.When;
import org.counterclaim.filing.Party;
import org.counterclaim.filing.Spot;
import org.counterclaim.ledger.Catalogue.ActorLine;
import org.counterclaim.ledger.Catalogue.PlaceLine;

/** Lines of the lists of actors, places and control as JSON, in the field names of the contract. */
public final class ListJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ListJson() {}

  /** {@return a party with what it is} */
  public static ObjectNode party(Party party) {
    ObjectNode node = NODES.objectNode();
    node.put("id", party.key());
    node.put("name", party.name());
    node.put("kind", StatementView.word(party.kind()));
    party.affiliation().forEach(node.putArray("affiliation")::add);
    return node;
  }

  /** {@return a party with how often it speaks and is spoken of} */
  public static ObjectNode actor(ActorLine line) {
    return party(line.party())
        .put("statements", line.said())
        .put("statementsAbout", line.about())
        .put("reports", line.reports());
  }

  /** {@return a place with where it is} */
  public static ObjectNode spot(Spot spot) {
    ObjectNode node = NODES.objectNode();
    node.put("id", spot.key());
    node.put("name", spot.place().name());
    spot.place().geonames().ifPresent(id -> node.put("geonames", id));
    node.put("latitude", spot.place().latitude());
    node.put("longitude", spot.place().longitude());
    spot.place().country().ifPresent(code -> node.put("country", code));
    node.put("precision", StatementView.word(spot.place().precision()));
    return node;
  }

  /** {@return a place with how often it is spoken of} */
  public static ObjectNode place(PlaceLine line) {
    return spot(line.spot())
        .put("reports", line.reports())
        .put("statements", line.statements())
        .put("control", line.control());
  }

  /** {@return places with what is said of each, as the map draws them} */
  public static ObjectNode atlas(Atlas atlas) {
    ObjectNode node = NODES.objectNode();
    node.put("first", atlas.first().toString());
    node.put("last", atlas.last().toString());
    node.put("left", atlas.left());
    ArrayNode places = node.putArray("places");
    for (Atlas.Site site : atlas.sites()) {
      ObjectNode place = spot(site.spot());
      place.put("radiusKilometres", site.spot().place().radiusKilometres());
      ArrayNode sights = place.putArray("sights");
      site.sights().forEach(sight -> sights.add(sight(sight)));
      places.add(place);
    }
    return node;
  }

  /** {@return one thing that a statement says of a place} */
  public static ObjectNode sight(Atlas.Sight sight) {
    ObjectNode node = NODES.objectNode();
    node.put("day", sight.day().toString()).put("dated", sight.dated());
    sight
        .type()
        .ifPresent(
            type ->
                node.put("event", AssertionWords.type(type))
                    .put("polarity", StatementView.word(sight.polarity()))
                    .put("certainty", StatementView.word(sight.certainty())));
    sight
        .change()
        .ifPresent(
            change ->
                node.put("holder", sight.holder())
                    .put("change", StatementView.word(change))
                    .put("certainty", StatementView.word(sight.certainty())));
    String words = AssertionWords.sight(sight);
    if (!words.isEmpty()) {
      node.put("words", words);
    }
    node.put("according", sight.according());
    node.put("report", sight.report().id());
    node.put("statement", sight.statement().statement());
    return node;
  }

  /** {@return who is said to have a place, by whom and where} */
  public static ObjectNode control(ControlLine line) {
    ObjectNode node = NODES.objectNode();
    node.set("place", spot(line.spot()));
    node.put("holder", line.holder());
    node.put("change", StatementView.word(line.change()));
    node.put("certainty", StatementView.word(line.certainty()));
    if (line.when() instanceof When.Days days) {
      node.put("from", days.first().toString());
      node.put("to", days.last().toString());
    }
    line.according().ifPresent(party -> node.set("according", party(party)));
    node.put("report", line.report().id());
    node.put("statement", line.statement().statement());
    line.report().published().day().ifPresent(day -> node.put("published", day.toString()));
    return node;
  }
}
