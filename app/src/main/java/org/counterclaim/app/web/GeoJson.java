package org.counterclaim.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.counterclaim.app.desk.Atlas;
import org.counterclaim.app.view.ListJson;
import org.counterclaim.app.view.StatementView;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Reading;

/** Places as GeoJSON (RFC 7946): longitude first, here and nowhere else. */
public final class GeoJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private GeoJson() {}

  /** {@return a collection of nodes with {@code latitude} and {@code longitude}, a point each} */
  public static ObjectNode points(List<? extends ObjectNode> places) {
    ObjectNode collection = NODES.objectNode();
    collection.put("type", "FeatureCollection");
    ArrayNode features = collection.putArray("features");
    for (ObjectNode place : places) {
      ObjectNode properties = place.deepCopy();
      JsonNode latitude = properties.remove("latitude");
      JsonNode longitude = properties.remove("longitude");
      ObjectNode feature = features.addObject();
      feature.put("type", "Feature");
      if (place.path("id").isTextual()) {
        feature.put("id", place.path("id").asText());
      }
      ArrayNode point = feature.putObject("geometry").put("type", "Point").putArray("coordinates");
      point.add(longitude).add(latitude);
      feature.set("properties", properties);
    }
    return collection;
  }

  /** {@return what is said of places: a point each, with who says what of it} */
  static ObjectNode of(Atlas atlas) {
    List<ObjectNode> places = new ArrayList<>();
    for (JsonNode each : ListJson.atlas(atlas).path("places")) {
      if (each instanceof ObjectNode place) {
        place.put("statements", place.path("sights").size());
        places.add(place);
      }
    }
    return points(places);
  }

  /** {@return the places of one report that have a point} */
  public static ObjectNode of(Reading reading) {
    return points(
        reading.places().stream()
            .filter(mention -> mention.place().isPresent())
            .map(mention -> mention(reading, mention))
            .toList());
  }

  private static ObjectNode mention(Reading reading, PlaceMention mention) {
    ObjectNode node = NODES.objectNode();
    mention
        .place()
        .ifPresent(
            place -> {
              node.put("name", place.name());
              place.geonames().ifPresent(id -> node.put("geonames", id));
              place.country().ifPresent(code -> node.put("country", code));
              node.put("latitude", place.latitude());
              node.put("longitude", place.longitude());
              node.put("precision", StatementView.word(place.precision()));
            });
    node.put("role", StatementView.word(mention.role()));
    node.put("text", mention.span().in(reading.report().text()));
    node.put("begin", mention.span().begin());
    node.put("end", mention.span().end());
    return node;
  }
}
