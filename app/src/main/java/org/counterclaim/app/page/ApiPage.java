package org.counterclaim.app.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;

/** The API as a page, made from its OpenAPI document. */
public record ApiPage(String title, String about, List<Operation> operations) {

  public ApiPage {
    operations = List.copyOf(operations);
  }

  /** One address that can be asked. */
  public record Operation(String path, String summary, List<Parameter> parameters) {

    public Operation {
      parameters = List.copyOf(parameters);
    }
  }

  /** What an address can be given. */
  public record Parameter(String name, String about, String example) {}

  /**
   * {@return the page}
   *
   * @throws IllegalArgumentException if the document is no JSON
   */
  public static ApiPage of(String openApi) {
    JsonNode document;
    try {
      document = JsonMapper.builder().build().readTree(openApi);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("an OpenAPI document that is no JSON", e);
    }
    List<Operation> operations = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path -> {
              List<Parameter> parameters = new ArrayList<>();
              JsonNode operation = path.getValue().path("get");
              for (JsonNode each : operation.path("parameters")) {
                JsonNode parameter =
                    each.has("$ref") ? document.at(each.path("$ref").asText().substring(1)) : each;
                parameters.add(
                    new Parameter(
                        parameter.path("name").asText(),
                        parameter.path("description").asText(),
                        parameter.path("example").asText()));
              }
              operations.add(
                  new Operation(path.getKey(), operation.path("summary").asText(), parameters));
            });
    return new ApiPage(
        document.at("/info/title").asText(), document.at("/info/description").asText(), operations);
  }
}
