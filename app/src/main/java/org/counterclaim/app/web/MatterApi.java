package org.counterclaim.app.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.counterclaim.app.desk.Desk;
import org.counterclaim.app.view.ListJson;
import org.counterclaim.app.view.SummaryJson;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.claim.Tally;
import org.counterclaim.ledger.MatterLine;
import org.counterclaim.ledger.Slice;
import org.counterclaim.ledger.Story;

/** Matters for programs, in the field names of the contract; statements as "report#statement". */
final class MatterApi {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MOST = 1000;

  private final Desk desk;

  MatterApi(Desk desk) {
    this.desk = desk;
  }

  void matters(Context context) {
    String format = Paging.words(context, "format");
    int limit = Paging.number(context, "limit", format.equals("csv") ? MOST : 50, 1, MOST);
    Slice<MatterLine> slice =
        desk.catalogue()
            .matters(
                Asked.matters(context, Paging.words(context, "grade")),
                Paging.words(context, "after"),
                limit);
    if (format.equals("csv")) {
      Answer.csv(
          context,
          "id,label,grade,question,happening,reports,outlets,changed",
          slice.items().stream().map(MatterApi::row).toList());
      return;
    }
    ObjectNode answer = NODES.objectNode();
    slice.total().ifPresent(total -> answer.put("total", total));
    answer.put("limit", limit);
    slice.next().ifPresent(next -> answer.put("next", next));
    ArrayNode matters = answer.putArray("matters");
    slice.items().forEach(line -> matters.add(node(line)));
    Answer.json(context, answer);
  }

  /** One matter with its words, as {@code ?format=} asks: json, csv, annotations, claimreview … */
  void matter(Context context) {
    Optional<MatterLine> found = find(context);
    if (found.isEmpty()) {
      missing(context);
      return;
    }
    List<StatementRef> statements = found.get().matter().statements();
    if (!Paging.format(context).equals("json")) {
      new SaidAnswer(desk)
          .answer(context, "urn:counterclaim:" + found.get().matter().id(), statements);
      return;
    }
    ObjectNode node = node(found.get());
    ArrayNode said = node.putArray("said");
    desk.records(statements).forEach(record -> said.add(SummaryJson.found(record)));
    Answer.json(context, node);
  }

  /** The places of one matter, for a map. */
  void atlas(Context context) {
    find(context)
        .ifPresentOrElse(
            line ->
                Answer.json(context, ListJson.atlas(desk.atlas(line.matter().statements(), MOST))),
            () -> missing(context));
  }

  private Optional<MatterLine> find(Context context) {
    String id = context.pathParam("id");
    Optional<Story> story = desk.catalogue().story(id, Asked.day(context, "known"));
    return story.flatMap(each -> desk.catalogue().matterOf(id, each));
  }

  private static void missing(Context context) {
    Answer.problem(context, HttpStatus.NOT_FOUND, "Not found", "there is no such matter");
  }

  private static ObjectNode node(MatterLine line) {
    Matter matter = line.matter();
    ObjectNode node = NODES.objectNode();
    node.put("id", matter.id());
    node.put("label", matter.label());
    node.put("happening", matter.happening());
    node.put("happeningLabel", line.happening().label());
    node.put("question", matter.question().name().toLowerCase(Locale.ROOT));
    node.put("grade", Asked.word(matter.grade()));
    node.put("reports", line.reports());
    node.put("outlets", line.outlets());
    line.changed().ifPresent(day -> node.put("changed", day.toString()));
    refs(node.putArray("statements"), matter.statements());
    ArrayNode positions = node.putArray("positions");
    for (Position position : matter.positions()) {
      ObjectNode each = positions.addObject().put("label", position.label());
      refs(each.putArray("statements"), position.statements());
    }
    ArrayNode incompatible = node.putArray("incompatible");
    matter
        .incompatible()
        .forEach(clash -> incompatible.addArray().add(clash.one()).add(clash.other()));
    ArrayNode figures = node.putArray("figures");
    matter.figures().forEach(tally -> figures.add(figure(tally)));
    return node;
  }

  private static ObjectNode figure(Tally tally) {
    ObjectNode node = NODES.objectNode().put("what", tally.what());
    tally.low().ifPresent(low -> node.put("low", low));
    tally.high().ifPresent(high -> node.put("high", high));
    return node.put("statement", tally.statement().toString());
  }

  private static void refs(ArrayNode array, List<StatementRef> refs) {
    refs.forEach(ref -> array.add(ref.toString()));
  }

  private static List<String> row(MatterLine line) {
    Matter matter = line.matter();
    return List.of(
        matter.id(),
        matter.label(),
        Asked.word(matter.grade()),
        matter.question().name().toLowerCase(Locale.ROOT),
        line.happening().label(),
        "" + line.reports(),
        "" + line.outlets(),
        line.changed().map(Object::toString).orElse(""));
  }
}
