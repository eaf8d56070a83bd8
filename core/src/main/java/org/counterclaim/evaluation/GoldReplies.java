package org.counterclaim.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Assertions;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Figure;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * One report of a hand-made case with the replies between its statements.
 *
 * @param name of the case
 * @param given the report read by the program, its statements and actors replaced by the hand-made
 *     ones, with their figures; events the program found within a content are that statement's; the
 *     annotator's replies are its replies
 * @param found the report read by the program
 * @param borderline ids of statements of {@code given} that count neither way
 */
public record GoldReplies(String name, Reading given, Reading found, Set<String> borderline) {

  private static final Provenance ANNOTATOR = new Provenance("annotator", 1);

  public GoldReplies {
    borderline = Set.copyOf(borderline);
  }

  /**
   * {@return the reports of a folder of cases, such as {@code gold/within-dev}, by name}
   *
   * @param reader is called once a report
   * @throws IOException if a file cannot be read
   */
  public static List<GoldReplies> readAll(Path folder, Function<Report, Reading> reader)
      throws IOException {
    List<GoldReplies> all = new ArrayList<>();
    try (Stream<Path> children = Files.list(folder)) {
      for (Path child : children.sorted().toList()) {
        if (Files.exists(child.resolve("gold.json"))) {
          all.addAll(read(child, reader));
        }
      }
    }
    return all;
  }

  private static List<GoldReplies> read(Path folder, Function<Report, Reading> reader)
      throws IOException {
    JsonNode root = new ObjectMapper().readTree(folder.resolve("gold.json").toFile());
    List<GoldReplies> all = new ArrayList<>();
    for (JsonNode report : root.path("reports")) {
      String file = report.path("file").asText();
      Report.Builder builder =
          Report.builder(file, Files.readString(folder.resolve(file)))
              .outlet(report.path("outlet").asText(null))
              .title(report.path("title").asText(null));
      String published = report.path("published").asText("");
      if (!published.isEmpty()) {
        builder.published(Published.parse(published));
      }
      Reading found = reader.apply(builder.build());
      all.add(of(root, report.path("id").asText(), found));
    }
    return all;
  }

  private static GoldReplies of(JsonNode root, String report, Reading found) {
    String text = found.report().text();
    Map<String, List<Span>> sources = new TreeMap<>();
    Set<String> borderline = new HashSet<>();
    List<Statement> statements = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    for (JsonNode node : root.path("statements")) {
      if (node.path("report").asText().equals(report)) {
        Statement statement = statement(node);
        statements.add(statement);
        statement
            .attribution()
            .source()
            .ifPresent(
                source ->
                    sources
                        .computeIfAbsent(statement.speaker(), s -> new ArrayList<>())
                        .add(source));
        node.path("figures").forEach(figure -> figures.add(figure(statement, figure)));
        if (node.path("borderline").asBoolean()) {
          borderline.add(statement.id());
        }
      }
    }
    List<Actor> actors = new ArrayList<>();
    root.path("actors")
        .properties()
        .forEach(
            entry ->
                actors.add(
                    actor(
                        entry.getKey(),
                        entry.getValue(),
                        text,
                        sources.getOrDefault(entry.getKey(), List.of()))));
    Set<String> ids = new HashSet<>();
    statements.forEach(statement -> ids.add(statement.id()));
    List<Reply> replies = new ArrayList<>();
    for (JsonNode node : root.path("replies")) {
      String from = node.path("from").asText();
      String to = node.path("to").asText();
      if (ids.contains(from) && ids.contains(to)) {
        replies.add(
            new Reply(
                from,
                to,
                Reply.Kind.valueOf(upper(node, "kind")),
                node.path("explicit").asBoolean(),
                Optional.empty(),
                ANNOTATOR));
      }
    }
    Reading given =
        new Reading(
            found.report(),
            found.names(),
            actors,
            found.places(),
            found.times(),
            statements,
            new Assertions(lent(statements, found), figures, List.of()),
            replies,
            List.of());
    return new GoldReplies(root.path("case").asText(), given, found, borderline);
  }

  /** The found events, without parties, as those of the closest hand-made content around them. */
  private static List<Event> lent(List<Statement> statements, Reading found) {
    List<Event> lent = new ArrayList<>();
    for (Event event : found.assertions().events()) {
      statements.stream()
          .filter(
              each ->
                  each.attribution().content().stream()
                      .anyMatch(part -> part.covers(event.trigger())))
          .min(Comparator.comparingInt(each -> each.attribution().contentExtent().length()))
          .ifPresent(owner -> lent.add(of(event, owner.id())));
    }
    return lent;
  }

  private static Event of(Event event, String statement) {
    return new Event(
        event.id(),
        statement,
        event.root(),
        event.subtype(),
        event.trigger(),
        List.of(),
        List.of(),
        OptionalInt.empty(),
        event.when(),
        event.polarity(),
        event.certainty(),
        event.factuality(),
        event.provenance());
  }

  private static Statement statement(JsonNode node) {
    List<Span> content = new ArrayList<>();
    node.path("content").forEach(part -> content.add(span(part)));
    List<String> via = new ArrayList<>();
    node.path("via").forEach(actor -> via.add(actor.asText()));
    return new Statement(
        node.path("id").asText(),
        new Attribution(
            StatementKind.valueOf(upper(node, "kind")),
            one(node.path("source")),
            one(node.path("cue")),
            SpeakerEvaluation.withoutOverlaps(content.stream().sorted().toList())),
        node.path("speaker").asText(),
        via,
        Optional.empty(),
        Distance.valueOf(upper(node, "distance")),
        Certainty.valueOf(upper(node, "certainty")),
        ANNOTATOR);
  }

  private static Figure figure(Statement statement, JsonNode node) {
    OptionalLong low = bound(node.path("low"));
    OptionalLong high = bound(node.path("high"));
    return new Figure(
        statement.id(),
        node.path("what").asText(),
        low.isEmpty() && high.isEmpty() ? OptionalLong.of(0) : low,
        high,
        statement.attribution().content().get(0),
        ANNOTATOR);
  }

  private static OptionalLong bound(JsonNode node) {
    return node.isNumber() ? OptionalLong.of(node.asLong()) : OptionalLong.empty();
  }

  private static Actor actor(String id, JsonNode node, String text, List<Span> sources) {
    Map<Span, Boolean> mentions = new TreeMap<>();
    sources.forEach(source -> mentions.put(source, true));
    List<String> names = new ArrayList<>();
    names.add(node.path("name").asText());
    node.path("aliases").forEach(alias -> names.add(alias.asText()));
    for (String name : names) {
      for (int at = isName(name) ? text.indexOf(name) : -1;
          at >= 0;
          at = text.indexOf(name, at + 1)) {
        Span span = new Span(at, at + name.length());
        if (isWhole(span, text)) {
          mentions.put(span, true);
        }
      }
    }
    Map<String, Actor.Kind> kinds = new HashMap<>();
    for (Actor.Kind kind : Actor.Kind.values()) {
      kinds.put(kind.name(), kind);
    }
    List<String> affiliation =
        node.path("affiliation").isTextual()
            ? List.of(node.path("affiliation").asText().split("/", -1))
            : List.of();
    return new Actor(
        id,
        names.get(0),
        kinds.getOrDefault(upper(node, "kind").replace('-', '_'), Actor.Kind.UNNAMED),
        affiliation,
        List.copyOf(mentions.keySet()));
  }

  /** Aliases hold pronouns too, which stand for others elsewhere. */
  private static boolean isName(String alias) {
    return alias.length() > 1
        && !StatementScore.PRONOUNS.contains(alias.toLowerCase(Locale.ROOT))
        && alias.chars().anyMatch(Character::isUpperCase);
  }

  private static boolean isWhole(Span span, String text) {
    return (span.begin() == 0 || !Character.isLetterOrDigit(text.charAt(span.begin() - 1)))
        && (span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end())));
  }

  private static String upper(JsonNode node, String field) {
    return node.path(field).asText().toUpperCase(Locale.ROOT);
  }

  private static Optional<Span> one(JsonNode node) {
    return node.isObject() ? Optional.of(span(node)) : Optional.empty();
  }

  private static Span span(JsonNode node) {
    return new Span(node.path("begin").asInt(), node.path("end").asInt());
  }
}
