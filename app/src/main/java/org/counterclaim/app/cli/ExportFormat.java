package org.counterclaim.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.counterclaim.app.view.AnnotationJson;
import org.counterclaim.app.view.ClaimReviewJson;
import org.counterclaim.app.view.ReadingTable;
import org.counterclaim.app.web.GeoJson;
import org.counterclaim.claim.Reading;
import org.counterclaim.json.ReadingJson;

/** How readings are written out, one after the other, so that no ledger is too large. */
enum ExportFormat {
  JSONL {
    @Override
    void write(Stream<Reading> readings, Optional<ReadingTable> table, Consumer<String> sink) {
      readings
          .flatMap(
              reading ->
                  table
                      .map(each -> each.rows(reading).stream().map(ObjectNode::toString))
                      .orElseGet(() -> Stream.of(ReadingJson.write(reading))))
          .forEach(sink);
    }
  },
  CSV {
    @Override
    void write(Stream<Reading> readings, Optional<ReadingTable> table, Consumer<String> sink) {
      ReadingTable rows = table.orElse(ReadingTable.STATEMENTS);
      sink.accept(rows.header());
      readings.flatMap(reading -> rows.rows(reading).stream()).map(rows::csv).forEach(sink);
    }
  },
  GEOJSON {
    @Override
    void write(Stream<Reading> readings, Optional<ReadingTable> table, Consumer<String> sink) {
      check(table, each -> each.columns().contains("latitude"));
      sink.accept("{\"type\":\"FeatureCollection\",\"features\":[");
      items(readings, reading -> features(reading, table).path("features"), sink);
      sink.accept("]}");
    }
  },
  ANNOTATIONS {
    @Override
    void write(Stream<Reading> readings, Optional<ReadingTable> table, Consumer<String> sink) {
      check(table, each -> each == ReadingTable.STATEMENTS);
      sink.accept(
          "{\"@context\":\"http://www.w3.org/ns/anno.jsonld\",\"id\":\"urn:counterclaim:export\","
              + "\"type\":\"AnnotationCollection\",\"first\":{\"type\":\"AnnotationPage\","
              + "\"startIndex\":0,\"items\":[");
      items(readings, reading -> AnnotationJson.of(reading).path("first").path("items"), sink);
      sink.accept("]}}");
    }
  },
  CLAIMREVIEW {
    @Override
    void write(Stream<Reading> readings, Optional<ReadingTable> table, Consumer<String> sink) {
      check(table, each -> each == ReadingTable.STATEMENTS);
      sink.accept("{\"@context\":\"https://schema.org\",\"@graph\":[");
      items(readings, reading -> ClaimReviewJson.of(reading).path("@graph"), sink);
      sink.accept("]}");
    }
  };

  /**
   * Writes readings line by line.
   *
   * @param table which rows; without one, whole readings as far as the format has them
   * @throws IllegalArgumentException if the format has no room for the table
   */
  abstract void write(
      Stream<Reading> readings, Optional<ReadingTable> table, Consumer<String> sink);

  final void check(Optional<ReadingTable> table, Predicate<ReadingTable> hasRoom) {
    if (table.isPresent() && !hasRoom.test(table.get())) {
      throw new IllegalArgumentException(
          "expected a format that has room for "
              + table.get()
              + ", such as csv, found '"
              + this
              + "'");
    }
  }

  private static ObjectNode features(Reading reading, Optional<ReadingTable> table) {
    if (table.isPresent()) {
      return GeoJson.points(
          table.get().rows(reading).stream().filter(row -> row.has("latitude")).toList());
    }
    ObjectNode features = GeoJson.of(reading);
    for (JsonNode feature : features.path("features")) {
      if (feature.path("properties") instanceof ObjectNode properties) {
        properties.put("report", reading.report().id());
        reading.report().outlet().ifPresent(outlet -> properties.put("outlet", outlet));
        Optional.of(reading.report().published().iso())
            .filter(iso -> !iso.isEmpty())
            .ifPresent(iso -> properties.put("published", iso));
      }
    }
    return features;
  }

  /** Writes what each reading gives, a comma before all but the first. */
  private static void items(
      Stream<Reading> readings, Function<Reading, JsonNode> items, Consumer<String> sink) {
    boolean[] begun = {false};
    readings
        .flatMap(reading -> StreamSupport.stream(items.apply(reading).spliterator(), false))
        .forEach(
            item -> {
              sink.accept((begun[0] ? "," : "") + item);
              begun[0] = true;
            });
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
