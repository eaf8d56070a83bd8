package org.counterclaim.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.counterclaim.text.Span;

/** What the statements of a hand-made case assert: its figures and who has which place. */
record GoldAssertions(GoldCase gold, List<GoldFigure> figures, List<GoldControl> control) {

  /**
   * A figure.
   *
   * @param where its words; the statement's content where they do not stand there as given
   * @param narrator whether it is the outlet's own
   */
  record GoldFigure(
      int report,
      String what,
      OptionalLong low,
      OptionalLong high,
      Span where,
      boolean narrator,
      boolean borderline) {}

  /**
   * A change of control.
   *
   * @param state the code of the state whose government or forces the holder is, else empty
   * @param where the statement's content
   */
  record GoldControl(
      int report,
      String place,
      GoldCase.GoldActor holder,
      String state,
      String change,
      Span where,
      boolean borderline) {}

  /**
   * {@return what the case in that folder asserts; a figure that two nested statements give counts
   * once}
   *
   * @throws IOException if a file cannot be read
   */
  static GoldAssertions read(Path folder, GoldCase gold) throws IOException {
    JsonNode root = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
    Map<String, Integer> positions = new HashMap<>();
    root.path("reports").forEach(each -> positions.put(each.path("id").asText(), positions.size()));
    Map<String, JsonNode> statements = new HashMap<>();
    root.path("statements").forEach(each -> statements.put(each.path("id").asText(), each));
    Set<GoldFigure> figures = new LinkedHashSet<>();
    for (JsonNode statement : root.path("statements")) {
      int report = positions.getOrDefault(statement.path("report").asText(), 0);
      for (JsonNode figure : statement.path("figures")) {
        figures.add(figure(gold.reports().get(report).text(), report, statement, figure));
      }
    }
    List<GoldControl> control = new ArrayList<>();
    for (JsonNode each : root.path("control")) {
      JsonNode statement = statements.get(each.path("statement").asText());
      GoldCase.GoldActor holder = gold.actors().get(each.path("holder").asText());
      if (statement != null && holder != null) {
        control.add(
            new GoldControl(
                positions.getOrDefault(statement.path("report").asText(), 0),
                each.path("place").asText(),
                holder,
                state(root.path("actors").path(holder.id())),
                each.path("change").asText(),
                extent(statement),
                statement.path("borderline").asBoolean()));
      }
    }
    return new GoldAssertions(gold, List.copyOf(figures), control);
  }

  private static GoldFigure figure(String text, int report, JsonNode statement, JsonNode node) {
    String words = node.path("text").asText();
    Span where = extent(statement);
    for (JsonNode part : statement.path("content")) {
      int begin = text.indexOf(words, part.path("begin").asInt());
      if (!words.isEmpty() && begin >= 0 && begin + words.length() <= part.path("end").asInt()) {
        where = new Span(begin, begin + words.length());
        break;
      }
    }
    return new GoldFigure(
        report,
        node.path("what").asText(),
        bound(node.path("low")),
        bound(node.path("high")),
        where,
        statement.path("kind").asText().equals("narrator"),
        statement.path("borderline").asBoolean());
  }

  private static String state(JsonNode actor) {
    boolean armed = actor.path("kind").asText().equals("armed-group");
    String code = actor.path("affiliation").asText("");
    return armed || code.length() != 2 ? "" : code;
  }

  private static OptionalLong bound(JsonNode node) {
    return node.isNumber() ? OptionalLong.of(node.asLong()) : OptionalLong.empty();
  }

  private static Span extent(JsonNode statement) {
    JsonNode content = statement.path("content");
    return new Span(
        content.path(0).path("begin").asInt(),
        content.path(Math.max(0, content.size() - 1)).path("end").asInt());
  }

  /** {@return whether words of a report lie in the content of a statement of that sort} */
  boolean holds(int report, Span words, boolean borderline) {
    return gold.said().stream()
        .filter(each -> each.report() == report && each.borderline() == borderline)
        .anyMatch(each -> each.spans().content().stream().anyMatch(span -> span.overlaps(words)));
  }
}
