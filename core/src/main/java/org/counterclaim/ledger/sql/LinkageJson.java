package org.counterclaim.ledger.sql;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.counterclaim.claim.CrossReply;
import org.counterclaim.claim.Grade;
import org.counterclaim.claim.Happening;
import org.counterclaim.claim.Links;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Question;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.claim.Tally;
import org.counterclaim.claim.When;
import org.counterclaim.linking.Account;
import org.counterclaim.linking.origin.Kin;
import org.counterclaim.linking.origin.Kinship;

/**
 * A {@link Linkage} as the JSON that the chain vouches for. Reports are listed once and named by
 * their place in the list: "0#s2" is a statement, "0/1" an account. Places of happenings are left
 * out; they are those of the statements.
 */
final class LinkageJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final ObjectNode node = JsonNodeFactory.instance.objectNode();
  private final Map<String, Integer> reports = new LinkedHashMap<>();

  private LinkageJson() {}

  static String write(Linkage linkage) {
    LinkageJson json = new LinkageJson();
    ArrayNode reports = json.node.putArray("reports");
    json.put(linkage);
    json.reports.keySet().forEach(reports::add);
    return json.node.toString();
  }

  /**
   * {@return what was written}
   *
   * @throws IllegalArgumentException for anything else
   */
  static Linkage read(String json) {
    try {
      return read(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
    }
  }

  /** {@return what was written, as a tree} */
  static Linkage read(JsonNode json) {
    try {
      return new Reader(json).linkage();
    } catch (IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("names a report that it does not list", e);
    }
  }

  private void put(Linkage linkage) {
    ArrayNode happenings = node.putArray("happenings");
    for (Happening each : linkage.links().happenings()) {
      ObjectNode happening = happenings.addObject().put("id", each.id()).put("label", each.label());
      if (each.when() instanceof When.Days days) {
        happening.put("first", days.first().toString()).put("last", days.last().toString());
      }
      putStatements(happening, each.statements());
    }
    ArrayNode matters = node.putArray("matters");
    linkage.links().matters().forEach(matter -> putMatter(matters.addObject(), matter));
    ArrayNode replies = node.putArray("replies");
    for (CrossReply reply : linkage.links().replies()) {
      replies
          .addObject()
          .put("from", name(reply.from()))
          .put("to", name(reply.to()))
          .put("kind", reply.kind().name())
          .put("explicit", reply.explicit())
          .put("by", reply.provenance().by())
          .put("confidence", reply.provenance().confidence());
    }
    ObjectNode told = node.putObject("told");
    new TreeMap<>(linkage.told())
        .forEach((id, happening) -> told.put(place(id.report()) + "/" + id.number(), happening));
    ObjectNode gone = node.putObject("gone");
    new TreeMap<>(linkage.gone()).forEach(gone::put);
    ArrayNode kin = node.putArray("kin");
    for (Kin each : linkage.kin()) {
      kin.addObject()
          .put("report", place(each.report()))
          .put("other", place(each.other()))
          .put("kinship", each.kinship().name());
    }
  }

  private void putMatter(ObjectNode json, Matter matter) {
    json.put("id", matter.id())
        .put("label", matter.label())
        .put("happening", matter.happening())
        .put("question", matter.question().name())
        .put("grade", matter.grade().name());
    putStatements(json, matter.statements());
    ArrayNode positions = json.putArray("positions");
    for (Position position : matter.positions()) {
      putStatements(positions.addObject().put("label", position.label()), position.statements());
    }
    ArrayNode incompatible = json.putArray("incompatible");
    matter
        .incompatible()
        .forEach(clash -> incompatible.addArray().add(clash.one()).add(clash.other()));
    ArrayNode figures = json.putArray("figures");
    for (Tally tally : matter.figures()) {
      ObjectNode figure =
          figures.addObject().put("statement", name(tally.statement())).put("what", tally.what());
      tally.low().ifPresent(low -> figure.put("low", low));
      tally.high().ifPresent(high -> figure.put("high", high));
    }
  }

  private void putStatements(ObjectNode json, Collection<StatementRef> statements) {
    ArrayNode names = json.putArray("statements");
    statements.forEach(ref -> names.add(name(ref)));
  }

  private String name(StatementRef ref) {
    return place(ref.report()) + "#" + ref.statement();
  }

  private int place(String report) {
    return reports.computeIfAbsent(report, none -> reports.size());
  }

  private record Reader(JsonNode root) {

    Linkage linkage() {
      Map<Account.Id, String> told = new TreeMap<>();
      root.path("told")
          .properties()
          .forEach(entry -> told.put(account(entry.getKey()), entry.getValue().asText()));
      Map<String, String> gone = new TreeMap<>();
      root.path("gone")
          .properties()
          .forEach(entry -> gone.put(entry.getKey(), entry.getValue().asText()));
      Links links =
          new Links(
              each(root.path("happenings")).stream().map(this::happening).toList(),
              each(root.path("matters")).stream().map(this::matter).toList(),
              each(root.path("replies")).stream().map(this::reply).toList());
      return new Linkage(
          links, told, gone, each(root.path("kin")).stream().map(this::kin).toList());
    }

    private Happening happening(JsonNode json) {
      When when =
          json.has("first")
              ? new When.Days(
                  LocalDate.parse(json.path("first").asText()),
                  LocalDate.parse(json.path("last").asText()))
              : new When.Unstated();
      return new Happening(
          json.path("id").asText(),
          json.path("label").asText(),
          Optional.empty(),
          when,
          statements(json));
    }

    private Matter matter(JsonNode json) {
      List<Matter.Clash> clashes = new ArrayList<>();
      json.path("incompatible")
          .forEach(
              pair -> clashes.add(new Matter.Clash(pair.path(0).asInt(), pair.path(1).asInt())));
      return new Matter(
          json.path("id").asText(),
          json.path("label").asText(),
          json.path("happening").asText(),
          Question.valueOf(json.path("question").asText()),
          Grade.valueOf(json.path("grade").asText()),
          statements(json),
          each(json.path("positions")).stream()
              .map(position -> new Position(position.path("label").asText(), statements(position)))
              .toList(),
          clashes,
          each(json.path("figures")).stream().map(this::tally).toList());
    }

    private Tally tally(JsonNode json) {
      return new Tally(
          statement(json.path("statement").asText()),
          json.path("what").asText(),
          number(json, "low"),
          number(json, "high"));
    }

    private CrossReply reply(JsonNode json) {
      return new CrossReply(
          statement(json.path("from").asText()),
          statement(json.path("to").asText()),
          Reply.Kind.valueOf(json.path("kind").asText()),
          json.path("explicit").asBoolean(),
          new Provenance(json.path("by").asText(), json.path("confidence").asDouble()));
    }

    private Kin kin(JsonNode json) {
      return new Kin(
          report(json.path("report").asInt()),
          report(json.path("other").asInt()),
          Kinship.valueOf(json.path("kinship").asText()));
    }

    private List<StatementRef> statements(JsonNode json) {
      return each(json.path("statements")).stream()
          .map(JsonNode::asText)
          .map(this::statement)
          .toList();
    }

    private StatementRef statement(String name) {
      int border = name.indexOf('#');
      return new StatementRef(
          report(Integer.parseInt(name.substring(0, border))), name.substring(border + 1));
    }

    private Account.Id account(String name) {
      int border = name.indexOf('/');
      return new Account.Id(
          report(Integer.parseInt(name.substring(0, border))),
          Integer.parseInt(name.substring(border + 1)));
    }

    private String report(int place) {
      return Optional.ofNullable(root.path("reports").get(place))
          .map(JsonNode::asText)
          .orElseThrow(() -> new IndexOutOfBoundsException(place));
    }

    private static OptionalLong number(JsonNode json, String name) {
      return json.has(name) ? OptionalLong.of(json.path(name).asLong()) : OptionalLong.empty();
    }

    private static List<JsonNode> each(JsonNode array) {
      return StreamSupport.stream(array.spliterator(), false).toList();
    }
  }
}
