package org.counterclaim.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Assertions;
import org.counterclaim.claim.Attribution;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Figure;
import org.counterclaim.claim.Name;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.claim.TimeMention;
import org.counterclaim.claim.When;
import org.counterclaim.text.Block;
import org.counterclaim.text.Language;
import org.counterclaim.text.Published;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * A {@link Reading} as the JSON object of the contract, on one line, and back. What is unknown is
 * left out; each span repeats its words. Thread-safe.
 */
public final class ReadingJson {

  /** A report may be longer than the 20 million chars that Jackson takes of a stranger. */
  static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .build();

  static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ReadingJson() {}

  /** {@return the object on one line, without a line end} */
  public static String write(Reading reading) {
    return escapeHalves(toNode(reading).toString());
  }

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

  /** {@return the object as a tree, for callers that put it into a larger one} */
  public static ObjectNode toNode(Reading reading) {
    String text = reading.report().text();
    ObjectNode node = NODES.objectNode();
    node.set("report", report(reading.report()));
    node.set("names", array(reading.names().stream().map(name -> name(name, text))));
    node.set("actors", array(reading.actors().stream().map(actor -> actor(actor, text))));
    node.set("places", array(reading.places().stream().map(place -> place(place, text))));
    node.set("times", array(reading.times().stream().map(time -> time(time, text))));
    node.set("statements", array(reading.statements().stream().map(each -> statement(each, text))));
    Assertions assertions = reading.assertions();
    node.set("events", array(assertions.events().stream().map(event -> event(event, text))));
    node.set("figures", array(assertions.figures().stream().map(each -> figure(each, text))));
    node.set("control", array(assertions.control().stream().map(each -> control(each, text))));
    node.set("replies", array(reading.replies().stream().map(reply -> reply(reply, text))));
    node.set("remarks", array(reading.remarks().stream().map(NODES::textNode)));
    return node;
  }

  /**
   * {@return the reading that {@link #write} wrote; fields it does not know are passed over}
   *
   * @throws IllegalArgumentException if the text is not such an object
   */
  public static Reading read(String json) {
    try {
      return fromNode(MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a reading in JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static Reading fromNode(JsonNode node) {
    return new Reading(
        readReport(node.path("report")),
        list(node, "names").map(ReadingJson::readName).toList(),
        list(node, "actors").map(ReadingJson::readActor).toList(),
        list(node, "places").map(ReadingJson::readPlace).toList(),
        list(node, "times").map(ReadingJson::readTimeMention).toList(),
        list(node, "statements").map(ReadingJson::readStatement).toList(),
        new Assertions(
            list(node, "events").map(ReadingJson::readEvent).toList(),
            list(node, "figures").map(ReadingJson::readFigure).toList(),
            list(node, "control").map(ReadingJson::readControl).toList()),
        list(node, "replies").map(ReadingJson::readReply).toList(),
        list(node, "remarks").map(JsonNode::asText).toList());
  }

  private static ObjectNode report(Report report) {
    ObjectNode node = NODES.objectNode();
    node.put("id", report.id());
    node.put("source", report.source());
    report.address().ifPresent(address -> node.put("url", address));
    report.outlet().ifPresent(outlet -> node.put("outlet", outlet));
    report.title().ifPresent(title -> node.put("title", title));
    if (!report.authors().isEmpty()) {
      node.set("authors", array(report.authors().stream().map(NODES::textNode)));
    }
    putTime(node, "published", report.published());
    putTime(node, "updated", report.updated());
    node.put("language", report.language().tag());
    node.put("text", report.text());
    node.set("blocks", array(report.blocks().stream().map(ReadingJson::block)));
    return node;
  }

  private static Report readReport(JsonNode node) {
    return Report.builder(text(node, "source"), text(node, "text"))
        .address(node.path("url").asText(""))
        .outlet(node.path("outlet").asText(""))
        .title(node.path("title").asText(""))
        .authors(list(node, "authors").map(JsonNode::asText).toList())
        .published(readTime(node, "published"))
        .updated(readTime(node, "updated"))
        .language(new Language(node.path("language").asText("und")))
        .blocks(
            list(node, "blocks")
                .map(block -> new Block(constant(Block.Kind.class, block, "kind"), readSpan(block)))
                .toList())
        .build();
  }

  private static ObjectNode block(Block block) {
    ObjectNode node = NODES.objectNode();
    node.put("kind", word(block.kind()));
    node.put("begin", block.span().begin());
    node.put("end", block.span().end());
    return node;
  }

  private static ObjectNode name(Name name, String text) {
    return span(name.span(), text).put("kind", name.kind().name());
  }

  private static Name readName(JsonNode node) {
    return new Name(readSpan(node), Name.Kind.valueOf(text(node, "kind")));
  }

  private static ObjectNode actor(Actor actor, String text) {
    ObjectNode node = NODES.objectNode();
    node.put("id", actor.id());
    node.put("name", actor.name());
    node.put("kind", word(actor.kind()));
    node.set("affiliation", array(actor.affiliation().stream().map(NODES::textNode)));
    node.set("mentions", array(actor.mentions().stream().map(mention -> span(mention, text))));
    return node;
  }

  private static Actor readActor(JsonNode node) {
    return new Actor(
        text(node, "id"),
        text(node, "name"),
        constant(Actor.Kind.class, node, "kind"),
        list(node, "affiliation").map(JsonNode::asText).toList(),
        list(node, "mentions").map(ReadingJson::readSpan).toList());
  }

  private static ObjectNode place(PlaceMention mention, String text) {
    ObjectNode node = span(mention.span(), text);
    node.put("role", word(mention.role()));
    mention.place().ifPresent(place -> putPlace(node, place));
    return put(node, mention.provenance());
  }

  static void putPlace(ObjectNode node, Place place) {
    node.put("name", place.name());
    place.geonames().ifPresent(id -> node.put("geonames", id));
    node.put("latitude", place.latitude());
    node.put("longitude", place.longitude());
    place.country().ifPresent(country -> node.put("country", country));
    node.put("precision", word(place.precision()));
    if (place.radiusKilometres() > 0) {
      node.put("radiusKilometres", place.radiusKilometres());
    }
    place.relation().ifPresent(relation -> node.put("relation", word(relation)));
  }

  private static PlaceMention readPlace(JsonNode node) {
    return new PlaceMention(
        readSpan(node),
        constant(PlaceMention.Role.class, node, "role"),
        optionalPlace(node),
        provenance(node));
  }

  static Optional<Place> optionalPlace(JsonNode node) {
    return node.has("name")
        ? Optional.of(
            new Place(
                text(node, "name"),
                node.has("geonames")
                    ? OptionalLong.of(node.path("geonames").asLong())
                    : OptionalLong.empty(),
                node.path("latitude").asDouble(),
                node.path("longitude").asDouble(),
                Optional.ofNullable(node.get("country")).map(JsonNode::asText),
                constant(Place.Precision.class, node, "precision"),
                node.path("radiusKilometres").asDouble(0),
                node.has("relation")
                    ? Optional.of(constant(Place.Relation.class, node, "relation"))
                    : Optional.empty()))
        : Optional.empty();
  }

  private static ObjectNode time(TimeMention mention, String text) {
    ObjectNode node = span(mention.span(), text);
    node.put("type", mention.type().name());
    node.put("value", mention.value());
    if (mention.days() instanceof When.Days days) {
      node.put("from", days.first().toString());
      node.put("to", days.last().toString());
    }
    return put(node, mention.provenance());
  }

  private static TimeMention readTimeMention(JsonNode node) {
    When days =
        node.has("from")
            ? new When.Days(LocalDate.parse(text(node, "from")), LocalDate.parse(text(node, "to")))
            : new When.Unstated();
    return new TimeMention(
        readSpan(node),
        TimeMention.Type.valueOf(text(node, "type")),
        text(node, "value"),
        days,
        provenance(node));
  }

  private static ObjectNode put(ObjectNode node, Provenance provenance) {
    return node.put("confidence", provenance.confidence()).put("by", provenance.by());
  }

  private static Provenance provenance(JsonNode node) {
    return new Provenance(text(node, "by"), node.path("confidence").asDouble());
  }

  private static ObjectNode statement(Statement statement, String text) {
    Attribution attribution = statement.attribution();
    ObjectNode node = NODES.objectNode();
    node.put("id", statement.id());
    node.put("kind", word(attribution.kind()));
    attribution.source().ifPresent(source -> node.set("source", span(source, text)));
    attribution.cue().ifPresent(cue -> node.set("cue", span(cue, text)));
    node.set("content", array(attribution.content().stream().map(part -> span(part, text))));
    node.put("speaker", statement.speaker());
    node.set("via", array(statement.via().stream().map(NODES::textNode)));
    statement.saidAt().ifPresent(day -> node.put("saidAt", day.toString()));
    node.put("distance", word(statement.distance()));
    node.put("certainty", word(statement.certainty()));
    return put(node, statement.provenance());
  }

  private static Statement readStatement(JsonNode node) {
    Attribution attribution =
        new Attribution(
            constant(StatementKind.class, node, "kind"),
            optionalSpan(node, "source"),
            optionalSpan(node, "cue"),
            list(node, "content").map(ReadingJson::readSpan).toList());
    return new Statement(
        text(node, "id"),
        attribution,
        text(node, "speaker"),
        list(node, "via").map(JsonNode::asText).toList(),
        Optional.ofNullable(node.get("saidAt")).map(day -> LocalDate.parse(day.asText())),
        constant(Distance.class, node, "distance"),
        constant(Certainty.class, node, "certainty"),
        provenance(node));
  }

  private static ObjectNode event(Event event, String text) {
    ObjectNode node = NODES.objectNode();
    node.put("id", event.id());
    node.put("statement", event.statement());
    event.root().ifPresent(root -> node.put("type", root.name()));
    node.put("subtype", event.subtype().name());
    node.set("trigger", span(event.trigger(), text));
    node.set("actor", array(event.actor().stream().map(NODES::textNode)));
    node.set("recipient", array(event.recipient().stream().map(NODES::textNode)));
    event.place().ifPresent(place -> node.put("place", place));
    putWhen(node, event.when());
    node.put("polarity", word(event.polarity()));
    node.put("certainty", word(event.certainty()));
    node.put("factuality", event.factuality());
    return put(node, event.provenance());
  }

  private static Event readEvent(JsonNode node) {
    return new Event(
        text(node, "id"),
        text(node, "statement"),
        node.has("type") ? Optional.of(constant(Event.Root.class, node, "type")) : Optional.empty(),
        Event.Subtype.valueOf(text(node, "subtype")),
        readSpan(node.path("trigger")),
        list(node, "actor").map(JsonNode::asText).toList(),
        list(node, "recipient").map(JsonNode::asText).toList(),
        node.has("place") ? OptionalInt.of(node.path("place").asInt(-1)) : OptionalInt.empty(),
        readWhen(node),
        constant(Event.Polarity.class, node, "polarity"),
        constant(Certainty.class, node, "certainty"),
        node.path("factuality").asDouble(),
        provenance(node));
  }

  private static ObjectNode figure(Figure figure, String text) {
    ObjectNode node = NODES.objectNode();
    node.put("statement", figure.statement());
    node.put("what", figure.what());
    figure.low().ifPresent(low -> node.put("low", low));
    figure.high().ifPresent(high -> node.put("high", high));
    node.setAll(span(figure.span(), text));
    return put(node, figure.provenance());
  }

  private static Figure readFigure(JsonNode node) {
    return new Figure(
        text(node, "statement"),
        text(node, "what"),
        optionalLong(node, "low"),
        optionalLong(node, "high"),
        readSpan(node),
        provenance(node));
  }

  private static ObjectNode control(Control control, String text) {
    ObjectNode node = NODES.objectNode();
    node.put("statement", control.statement());
    node.put("place", control.place());
    node.put("holder", control.holder());
    node.put("change", word(control.change()));
    putWhen(node, control.when());
    node.set("evidence", span(control.evidence(), text));
    return put(node, control.provenance());
  }

  private static Control readControl(JsonNode node) {
    return new Control(
        text(node, "statement"),
        node.path("place").asInt(-1),
        text(node, "holder"),
        constant(Control.Change.class, node, "change"),
        readWhen(node),
        readSpan(node.path("evidence")),
        provenance(node));
  }

  private static ObjectNode reply(Reply reply, String text) {
    ObjectNode node = NODES.objectNode();
    node.put("from", reply.from());
    node.put("to", reply.to());
    node.put("kind", word(reply.kind()));
    node.put("explicit", reply.explicit());
    reply.evidence().ifPresent(evidence -> node.set("evidence", span(evidence, text)));
    return put(node, reply.provenance());
  }

  private static Reply readReply(JsonNode node) {
    return new Reply(
        text(node, "from"),
        text(node, "to"),
        constant(Reply.Kind.class, node, "kind"),
        node.path("explicit").asBoolean(),
        optionalSpan(node, "evidence"),
        provenance(node));
  }

  /**
   * As short as ISO 8601 says it: a day, a whole month or year, or the interval {@code first/last}.
   */
  static void putWhen(ObjectNode node, When when) {
    if (when instanceof When.Days days) {
      node.put("when", iso(days.first(), days.last()));
    }
  }

  private static String iso(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return first.toString();
    }
    if (first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1))) {
      return YearMonth.from(first).toString();
    }
    if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
      return Year.from(first).toString();
    }
    return first + "/" + last;
  }

  static When readWhen(JsonNode node) {
    if (!node.has("when")) {
      return new When.Unstated();
    }
    String iso = text(node, "when");
    int slash = iso.indexOf('/');
    if (slash >= 0) {
      return new When.Days(
          LocalDate.parse(iso.substring(0, slash)), LocalDate.parse(iso.substring(slash + 1)));
    }
    if (iso.length() == "2017".length()) {
      Year year = Year.parse(iso);
      return new When.Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }
    if (iso.length() == "2017-11".length()) {
      YearMonth month = YearMonth.parse(iso);
      return new When.Days(month.atDay(1), month.atEndOfMonth());
    }
    LocalDate day = LocalDate.parse(iso);
    return new When.Days(day, day);
  }

  private static OptionalLong optionalLong(JsonNode node, String field) {
    return node.has(field) ? OptionalLong.of(node.path(field).asLong()) : OptionalLong.empty();
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

  private static Optional<Span> optionalSpan(JsonNode node, String field) {
    return Optional.ofNullable(node.get(field)).map(ReadingJson::readSpan);
  }

  private static void putTime(ObjectNode node, String field, Published time) {
    if (!time.iso().isEmpty()) {
      node.put(field, time.iso());
    }
  }

  private static Published readTime(JsonNode node, String field) {
    return node.has(field) ? Published.parse(text(node, field)) : Published.UNSTATED;
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
