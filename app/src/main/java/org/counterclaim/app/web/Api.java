package org.counterclaim.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.counterclaim.app.desk.Atlas;
import org.counterclaim.app.desk.ControlLine;
import org.counterclaim.app.desk.Desk;
import org.counterclaim.app.view.AnnotationJson;
import org.counterclaim.app.view.ClaimReviewJson;
import org.counterclaim.app.view.ListJson;
import org.counterclaim.app.view.StatementView;
import org.counterclaim.app.view.SummaryJson;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.json.ReadingJson;
import org.counterclaim.ledger.Catalogue.ActorLine;
import org.counterclaim.ledger.Catalogue.PlaceLine;
import org.counterclaim.ledger.Filter;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.ReportSummary;
import org.counterclaim.ledger.SearchHit;
import org.counterclaim.ledger.Slice;
import org.counterclaim.ledger.StatementRecord;

/**
 * Answers programs: readings in the contract's shape, lists as objects that name their parts, and
 * the same in the formats of others. {@code docs/api.md} is its manual, {@code openapi.json} its
 * description; a test holds the three together.
 */
final class Api {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MOST = 1000;
  private static final int SIGHTS = 3_000;

  private final Ledger ledger;
  private final Desk desk;
  private final SaidAnswer said;

  Api(Ledger ledger, Desk desk) {
    this.ledger = ledger;
    this.desk = desk;
    said = new SaidAnswer(desk);
  }

  void reports(Context context) {
    Slice<ReportSummary> slice =
        desk.catalogue().reports(filter(context), after(context), limit(context));
    if (isAsked(context, "csv")) {
      Answer.csv(
          context,
          "id,outlet,published,title,source,language,statements,revision",
          slice.items().stream().map(Api::row).toList());
    } else {
      list(context, "reports", slice, SummaryJson::report);
    }
  }

  /** One report, as {@code ?format=} asks: json, csv, geojson, annotations, claimreview. */
  void report(Context context) {
    Optional<Reading> found = ledger.reading(context.pathParam("id"));
    if (found.isEmpty()) {
      missing(context, "report");
      return;
    }
    Reading reading = found.get();
    switch (Paging.format(context)) {
      case "json" -> Answer.json(context, ReadingJson.toNode(reading));
      case "csv" -> SaidAnswer.csv(context, desk.records(refs(reading)));
      case "geojson" -> Answer.json(context, GeoJson.of(reading), SaidAnswer.GEO);
      case "annotations" -> Answer.json(context, AnnotationJson.of(reading), AnnotationJson.TYPE);
      case "claimreview" ->
          Answer.json(context, ClaimReviewJson.of(reading), "application/ld+json");
      default -> throw Paging.unknownFormat(context);
    }
  }

  /**
   * Statements, as {@code ?format=} asks: the formats of a report. {@code ?towards=KEY&how=} are
   * those in which the actor answers or speaks of another.
   */
  void statements(Context context) {
    Filter filter = filter(context);
    String towards = Paging.words(context, "towards");
    if (!towards.isEmpty() && filter.actor().isEmpty()) {
      throw new IllegalArgumentException("towards asks for an actor, too: ?actor=…&towards=…");
    }
    Slice<StatementRef> refs =
        towards.isEmpty()
            ? desk.catalogue().statements(filter, after(context), limit(context))
            : desk.towards(
                filter, towards, Paging.words(context, "how"), after(context), limit(context));
    if (isAsked(context, "json")) {
      list(context, "statements", desk.records(refs), SummaryJson::found);
    } else {
      said.answer(context, "urn:counterclaim:statements", refs.items());
    }
  }

  void actors(Context context) {
    Slice<ActorLine> slice = desk.actors(filter(context), after(context), limit(context));
    if (isAsked(context, "csv")) {
      Answer.csv(
          context,
          "id,name,kind,affiliation,statements,statementsAbout,reports",
          slice.items().stream().map(line -> cells(ListJson.actor(line))).toList());
    } else {
      list(context, "actors", slice, ListJson::actor);
    }
  }

  /** One actor, with whom it has to do. */
  void actor(Context context) {
    desk.catalogue()
        .party(context.pathParam("key"))
        .ifPresentOrElse(
            party -> {
              ObjectNode node = ListJson.party(party);
              ArrayNode ties = node.putArray("ties");
              desk.ties(filter(context), Optional.of(party.key()), Optional.empty(), MOST)
                  .forEach(
                      tie ->
                          ties.addObject()
                              .put("what", tie.what())
                              .put("times", tie.times())
                              .set("to", ListJson.party(tie.to())));
              Answer.json(context, node);
            },
            () -> missing(context, "actor"));
  }

  void places(Context context) {
    Slice<PlaceLine> slice = desk.places(filter(context), after(context), limit(context));
    switch (Paging.format(context)) {
      case "json" -> list(context, "places", slice, ListJson::place);
      case "geojson" ->
          Answer.json(
              context,
              GeoJson.points(slice.items().stream().map(ListJson::place).toList()),
              SaidAnswer.GEO);
      case "csv" ->
          Answer.csv(
              context,
              "id,name,geonames,latitude,longitude,country,precision,reports,statements,control",
              slice.items().stream().map(Api::row).toList());
      default -> throw Paging.unknownFormat(context);
    }
  }

  /** One place, with all that is said of who has it. */
  void place(Context context) {
    desk.catalogue()
        .spot(context.pathParam("key"))
        .ifPresentOrElse(
            spot -> {
              ObjectNode node = ListJson.spot(spot);
              ArrayNode control = node.putArray("control");
              desk.control(filter(context).withPlace(spot.key()), "", MOST)
                  .items()
                  .forEach(line -> control.add(ListJson.control(line)));
              Answer.json(context, node);
            },
            () -> missing(context, "place"));
  }

  /** Who is said to have which place. */
  void control(Context context) {
    Slice<ControlLine> slice = desk.control(filter(context), after(context), limit(context));
    if (isAsked(context, "csv")) {
      Answer.csv(
          context,
          "id,place,latitude,longitude,holder,change,from,to,according,report,statement,published,"
              + "certainty",
          slice.items().stream().map(Api::row).toList());
    } else {
      list(context, "control", slice, ListJson::control);
    }
  }

  /**
   * What is said of places, for a map; as {@code ?format=} asks: json, csv, geojson. The first is
   * what the map draws from and has all days; the others end with {@code ?day=}, as the map shows.
   */
  void atlas(Context context) {
    Atlas atlas = desk.atlas(filter(context), SIGHTS);
    Atlas shown = Asked.day(context, "day").map(atlas::upTo).orElse(atlas);
    switch (Paging.format(context)) {
      case "json" -> Answer.json(context, ListJson.atlas(atlas));
      case "geojson" -> Answer.json(context, geojson(atlas, shown), SaidAnswer.GEO);
      case "csv" ->
          Answer.csv(
              context,
              "id,name,latitude,longitude,country,precision,day,event,change,holder,according,"
                  + "report,statement,dated,polarity,certainty",
              shown.sites().stream().flatMap(Api::rows).toList());
      default -> throw Paging.unknownFormat(context);
    }
  }

  private static ObjectNode geojson(Atlas all, Atlas shown) {
    return GeoJson.of(shown).put("later", all.size() - shown.size()).put("left", all.left());
  }

  /** What is said of the places of one report, for a map. */
  void reportAtlas(Context context) {
    ledger
        .reading(context.pathParam("id"))
        .ifPresentOrElse(
            reading -> Answer.json(context, ListJson.atlas(desk.atlas(refs(reading), SIGHTS))),
            () -> missing(context, "report"));
  }

  /** {@code ?q=&limit=&format=}; the formats of statements are those of the statements found. */
  void search(Context context) {
    String words = Paging.words(context, "q");
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a search needs words, such as ?q=bridge");
    }
    List<SearchHit> found = desk.catalogue().search(words, filter(context).until(), limit(context));
    if (isAsked(context, "csv")) {
      Answer.csv(
          context,
          "report,statement,speaker,excerpt,outlet,published,title,cue,certainty",
          found.stream().map(Api::row).toList());
      return;
    }
    if (!isAsked(context, "json")) {
      said.answer(
          context,
          "urn:counterclaim:search",
          found.stream().flatMap(hit -> hit.statement().stream()).map(SaidAnswer::ref).toList());
      return;
    }
    ArrayNode hits = NODES.arrayNode();
    found.forEach(hit -> hits.add(SummaryJson.hit(hit)));
    ObjectNode answer = NODES.objectNode();
    answer.put("q", words);
    answer.set("hits", hits);
    Answer.json(context, answer);
  }

  private static <T> void list(
      Context context, String name, Slice<T> slice, Function<T, ObjectNode> line) {
    if (!Paging.format(context).equals("json")) {
      throw Paging.unknownFormat(context);
    }
    ObjectNode answer = NODES.objectNode();
    slice.total().ifPresent(total -> answer.put("total", total));
    answer.put("limit", limit(context));
    slice.next().ifPresent(next -> answer.put("next", next));
    ArrayNode items = answer.putArray(name);
    slice.items().forEach(item -> items.add(line.apply(item)));
    Answer.json(context, answer);
  }

  private static List<String> row(ReportSummary report) {
    return List.of(
        report.id(),
        report.outlet().orElse(""),
        report.published().iso(),
        report.title().orElse(""),
        report.source(),
        report.language().tag(),
        "" + report.statements(),
        "" + report.revision());
  }

  private static List<String> row(SearchHit hit) {
    return List.of(
        hit.report().id(),
        hit.statement().map(found -> found.statement().id()).orElse(""),
        hit.statement().map(StatementRecord::speakerName).orElse(""),
        hit.excerpt(),
        hit.report().outlet().orElse(""),
        hit.report().published().iso(),
        hit.report().title().orElse(""),
        hit.statement().flatMap(StatementRecord::cueWords).orElse(""),
        hit.statement().map(found -> StatementView.word(found.statement().certainty())).orElse(""));
  }

  private static List<String> row(ControlLine line) {
    JsonNode node = ListJson.control(line);
    return Stream.of(
            "place/id",
            "place/name",
            "place/latitude",
            "place/longitude",
            "holder",
            "change",
            "from",
            "to",
            "according/name",
            "report",
            "statement",
            "published",
            "certainty")
        .map(name -> node.at("/" + name).asText())
        .toList();
  }

  private static Stream<List<String>> rows(Atlas.Site site) {
    JsonNode place = ListJson.spot(site.spot());
    return site.sights().stream()
        .map(ListJson::sight)
        .map(
            sight ->
                Stream.concat(
                        Stream.of("id", "name", "latitude", "longitude", "country", "precision")
                            .map(place::path),
                        Stream.of(
                                "day",
                                "event",
                                "change",
                                "holder",
                                "according",
                                "report",
                                "statement",
                                "dated",
                                "polarity",
                                "certainty")
                            .map(sight::path))
                    .map(JsonNode::asText)
                    .toList());
  }

  private static List<String> row(PlaceLine line) {
    ObjectNode node = ListJson.place(line);
    return List.of(
            "id",
            "name",
            "geonames",
            "latitude",
            "longitude",
            "country",
            "precision",
            "reports",
            "statements",
            "control")
        .stream()
        .map(name -> node.path(name).asText())
        .toList();
  }

  private static List<String> cells(ObjectNode node) {
    return node.properties().stream().map(each -> text(each.getValue())).toList();
  }

  private static String text(JsonNode value) {
    if (!value.isArray()) {
      return value.asText();
    }
    StringBuilder words = new StringBuilder();
    value.forEach(each -> words.append(words.isEmpty() ? "" : "; ").append(each.asText()));
    return words.toString();
  }

  private static List<StatementRef> refs(Reading reading) {
    return reading.statements().stream()
        .map(Statement::id)
        .map(id -> new StatementRef(reading.report().id(), id))
        .toList();
  }

  private static Filter filter(Context context) {
    return Asked.filter(context, Asked.day(context, "known"));
  }

  private static String after(Context context) {
    return Paging.words(context, "after");
  }

  private static int limit(Context context) {
    return Paging.number(context, "limit", isAsked(context, "csv") ? MOST : 50, 1, MOST);
  }

  private static boolean isAsked(Context context, String format) {
    return Paging.format(context).equals(format);
  }

  private static void missing(Context context, String what) {
    Answer.problem(
        context, HttpStatus.NOT_FOUND, "Not found", "there is no such " + what + " in this ledger");
  }
}
