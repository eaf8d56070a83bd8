package org.counterclaim.intake.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.counterclaim.text.Published;

/**
 * A file {@code x.json} beside a report {@code x.txt}: {@code {"outlet", "title", "published",
 * "url"}}. With {@code "publishedEstimated": true} the day is a guess. Other keys are passed over.
 */
public final class Sidecar {

  private static final ObjectMapper MAPPER = JsonMapper.builder().build();
  private static final String FORM =
      "{\"outlet\": …, \"title\": …, \"published\": \"2017-12-10\", \"url\": \"https://…\"}";

  private Sidecar() {}

  /**
   * {@return what the sidecar says}
   *
   * @param name the sidecar's path, for the message
   * @throws SidecarException if it is not a JSON object or one of its values makes no sense
   */
  public static Metadata parse(String name, byte[] json) {
    JsonNode node = object(name, json);
    return new Metadata(
        text(name, node, "outlet"),
        text(name, node, "title"),
        List.of(),
        text(name, node, "published").map(day -> published(name, day)).orElse(Published.UNSTATED),
        isTrue(name, node, "publishedEstimated"),
        Published.UNSTATED,
        text(name, node, "url").map(address -> address(name, address)),
        Optional.empty());
  }

  private static JsonNode object(String name, byte[] json) {
    JsonNode node;
    try {
      node = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new SidecarException(name, FORM, e.getOriginalMessage());
    } catch (IOException e) {
      throw new SidecarException(name, FORM, String.valueOf(e.getMessage()));
    }
    if (!node.isObject()) {
      throw new SidecarException(name, FORM, "no object");
    }
    return node;
  }

  private static Optional<String> text(String name, JsonNode node, String key) {
    JsonNode value = node.path(key);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      throw new SidecarException(name, "text as \"" + key + "\"", value.getNodeType().toString());
    }
    return Optional.of(value.textValue().strip()).filter(text -> !text.isEmpty());
  }

  private static boolean isTrue(String name, JsonNode node, String key) {
    JsonNode value = node.path(key);
    if (!value.isMissingNode() && !value.isNull() && !value.isBoolean()) {
      throw new SidecarException(
          name, "true or false as \"" + key + "\"", value.getNodeType().toString());
    }
    return value.asBoolean();
  }

  private static Published published(String name, String day) {
    return DateText.parse(day)
        .orElseThrow(
            () ->
                new SidecarException(
                    name, "an ISO 8601 day or time as \"published\"", "'" + day + "'"));
  }

  private static String address(String name, String address) {
    if (!isWebAddress(address)) {
      throw new SidecarException(name, "an http or https address as \"url\"", "'" + address + "'");
    }
    return address;
  }

  static boolean isWebAddress(String address) {
    return address.startsWith("https://") || address.startsWith("http://");
  }
}
