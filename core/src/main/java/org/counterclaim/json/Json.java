package org.counterclaim.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.claim.Provenance;
import org.counterclaim.text.Span;

/** What all objects of the contract share: spans with their words, signs, constants and lists. */
final class Json {

  /** A report may be longer than the 20 million chars that Jackson takes of a stranger. */
  static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .build();

  static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  /** Half a surrogate pair has no UTF-8; as an escape it survives any file. */
  static String escapeHalves(String json) {
    StringBuilder escaped = new StringBuilder(json.length());
    int copied = 0;
    for (int at = 0; at < json.length(); at += Character.charCount(json.codePointAt(at))) {
      int codePoint = json.codePointAt(at);
      if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
        escaped.append(json, copied, at).append(String.format(Locale.ROOT, "\\u%04x", codePoint));
        copied = at + 1;
      }
    }
    return copied == 0 ? json : escaped.append(json, copied, json.length()).toString();
  }

  static ObjectNode span(Span span, String text) {
    ObjectNode node = NODES.objectNode();
    node.put("begin", span.begin());
    node.put("end", span.end());
    node.put("text", span.in(text));
    return node;
  }

  static Span readSpan(JsonNode node) {
    return new Span(node.path("begin").asInt(-1), node.path("end").asInt(-1));
  }

  static Optional<Span> optionalSpan(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).map(Json::readSpan);
  }

  /** Says which rule or model made a finding, and how sure it is. */
  static ObjectNode sign(ObjectNode node, Provenance provenance) {
    return node.put("confidence", provenance.confidence()).put("by", provenance.by());
  }

  static Provenance provenance(JsonNode node) {
    return new Provenance(text(node, "by"), node.path("confidence").asDouble());
  }

  static String text(JsonNode node, String field) {
    JsonNode value = node.get(field);
    if (value == null || !value.isTextual()) {
      throw new IllegalArgumentException("a reading needs the text field '" + field + "'");
    }
    return value.asText();
  }

  static Stream<JsonNode> list(JsonNode node, String field) {
    List<JsonNode> items = new ArrayList<>();
    node.path(field).forEach(items::add);
    return items.stream();
  }

  static ArrayNode array(Stream<? extends JsonNode> items) {
    ArrayNode array = NODES.arrayNode();
    items.forEach(array::add);
    return array;
  }

  /** The contract's spelling of a constant: ARMED_GROUP is "armed-group". */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> E constant(Class<E> type, JsonNode node, String field) {
    return Enum.valueOf(type, text(node, field).toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
