package org.counterclaim.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.OptionalLong;
import org.counterclaim.claim.Place;

/** A place on the map; its fields lie among those of the object that has it. */
final class PlaceJson {

  private PlaceJson() {}

  static void put(ObjectNode node, Place place) {
    node.put("name", place.name());
    place.geonames().ifPresent(id -> node.put("geonames", id));
    node.put("latitude", place.latitude());
    node.put("longitude", place.longitude());
    place.country().ifPresent(country -> node.put("country", country));
    node.put("precision", Json.word(place.precision()));
    if (place.radiusKilometres() > 0) {
      node.put("radiusKilometres", place.radiusKilometres());
    }
    place.relation().ifPresent(relation -> node.put("relation", Json.word(relation)));
  }

  /** {@return the place of an object that may have none} */
  static Optional<Place> optional(JsonNode node) {
    return node.has("name")
        ? Optional.of(
            new Place(
                Json.text(node, "name"),
                node.has("geonames")
                    ? OptionalLong.of(node.path("geonames").asLong())
                    : OptionalLong.empty(),
                node.path("latitude").asDouble(),
                node.path("longitude").asDouble(),
                Optional.ofNullable(node.get("country")).map(JsonNode::asText),
                Json.constant(Place.Precision.class, node, "precision"),
                node.path("radiusKilometres").asDouble(0),
                node.has("relation")
                    ? Optional.of(Json.constant(Place.Relation.class, node, "relation"))
                    : Optional.empty()))
        : Optional.empty();
  }
}
