package org.counterclaim.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * One hand-made case: reports about a happening, who speaks in them, and what is said.
 *
 * @param name the case's own name
 * @param actors by id
 */
public record GoldCase(
    String name, List<Report> reports, Map<String, GoldActor> actors, List<GoldStatement> said) {

  public GoldCase {
    reports = List.copyOf(reports);
    actors = Map.copyOf(actors);
    said = List.copyOf(said);
  }

  /**
   * A party.
   *
   * @param names its name and its aliases
   * @param phrases its names and the sources it speaks by
   */
  public record GoldActor(String id, List<String> names, List<String> phrases, boolean unnamed) {
    public GoldActor {
      names = List.copyOf(names);
      phrases = List.copyOf(phrases);
    }
  }

  /**
   * A statement of a report.
   *
   * @param report its position in {@link GoldCase#reports}
   * @param borderline whether it is left out of scores, both ways
   */
  public record GoldStatement(
      int report,
      StatementKind kind,
      MarkedStatement spans,
      String speaker,
      Distance distance,
      Certainty certainty,
      boolean borderline) {}

  /**
   * {@return the cases of a folder, such as {@code gold/within-dev}, by name}
   *
   * @throws IOException if a file cannot be read
   */
  public static List<GoldCase> readAll(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      List<GoldCase> cases = new ArrayList<>();
      for (Path child : children.sorted().toList()) {
        if (Files.exists(child.resolve("gold.json"))) {
          cases.add(read(child));
        }
      }
      return cases;
    }
  }

  /**
   * {@return the case whose folder holds {@code gold.json} and the reports' texts}
   *
   * @throws IOException if a file cannot be read
   */
  public static GoldCase read(Path folder) throws IOException {
    JsonNode root = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
    Map<String, Integer> positions = new HashMap<>();
    List<Report> reports = new ArrayList<>();
    for (JsonNode report : root.path("reports")) {
      positions.put(report.path("id").asText(), reports.size());
      reports.add(report(folder, report));
    }
    Map<String, GoldActor> actors = new HashMap<>();
    root.path("actors")
        .properties()
        .forEach(entry -> actors.put(entry.getKey(), actor(entry.getKey(), entry.getValue())));
    List<GoldStatement> said = new ArrayList<>();
    for (JsonNode statement : root.path("statements")) {
      said.add(statement(positions, statement));
      mention(actors, statement);
    }
    return new GoldCase(root.path("case").asText(), reports, actors, said);
  }

  /** The source of a statement is one more phrase for its speaker. */
  private static void mention(Map<String, GoldActor> actors, JsonNode statement) {
    String source = statement.path("source").path("text").asText("");
    String speaker = statement.path("speaker").asText();
    GoldActor actor = actors.get(speaker);
    if (actor != null && !source.isEmpty() && !actor.phrases().contains(source)) {
      List<String> phrases = new ArrayList<>(actor.phrases());
      phrases.add(source);
      actors.put(speaker, new GoldActor(speaker, actor.names(), phrases, actor.unnamed()));
    }
  }

  private static Report report(Path folder, JsonNode node) throws IOException {
    String file = node.path("file").asText();
    Report.Builder builder =
        Report.builder(file, Files.readString(folder.resolve(file)))
            .outlet(node.path("outlet").asText(null))
            .title(node.path("title").asText(null));
    String published = node.path("published").asText("");
    return published.isEmpty()
        ? builder.build()
        : builder.published(Published.parse(published)).build();
  }

  private static GoldActor actor(String id, JsonNode node) {
    List<String> names = new ArrayList<>();
    names.add(node.path("name").asText());
    node.path("aliases").forEach(alias -> names.add(alias.asText()));
    return new GoldActor(id, names, names, node.path("kind").asText().equals("unnamed"));
  }

  private static GoldStatement statement(Map<String, Integer> positions, JsonNode node) {
    List<Span> content = new ArrayList<>();
    node.path("content").forEach(part -> content.add(span(part)));
    return new GoldStatement(
        positions.getOrDefault(node.path("report").asText(), 0),
        StatementKind.valueOf(upper(node, "kind")),
        new MarkedStatement(one(node.path("source")), one(node.path("cue")), content),
        node.path("speaker").asText(),
        Distance.valueOf(upper(node, "distance")),
        Certainty.valueOf(upper(node, "certainty")),
        node.path("borderline").asBoolean());
  }

  private static String upper(JsonNode node, String field) {
    return node.path(field).asText().toUpperCase(Locale.ROOT);
  }

  private static List<Span> one(JsonNode node) {
    return node.isObject() ? List.of(span(node)) : List.of();
  }

  private static Span span(JsonNode node) {
    return new Span(node.path("begin").asInt(), node.path("end").asInt());
  }
}
