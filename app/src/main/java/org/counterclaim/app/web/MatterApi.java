package org.counterclaim.app.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Locale;
import org.counterclaim.app.desk.Desk;
import org.counterclaim.app.desk.Docket;
import org.counterclaim.app.desk.Slice;
import org.counterclaim.app.view.SummaryJson;
import org.counterclaim.claim.Matter;
import org.counterclaim.claim.Position;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.claim.Tally;

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
    Slice<Docket.Line> slice =
        desk.docket(Asked.day(context, "known"))
            .list(
                MatterFilter.of(
                    Paging.words(context, "grade"),
                    Paging.words(context, "words"),
                    Asked.day(context, "since")),
                Paging.number(context, "offset", 0, 0, 999_999_999),
                Paging.number(context, "limit", 50, 1, MOST));
    if (format.equals("csv")) {
      Answer.csv(
          context,
          "id,label,grade,question,happening,reports,outlets,changed",
          slice.items().stream().map(MatterApi::row).toList());
      return;
    }
    ObjectNode answer = NODES.objectNode();
    answer.put("total", slice.total());
    answer.put("offset", slice.offset());
    answer.put("limit", slice.limit());
    ArrayNode matters = answer.putArray("matters");
    slice.items().forEach(line -> matters.add(node(line)));
    Answer.json(context, answer);
  }

  /** One matter, with the words of its statements. */
  void matter(Context context) {
    desk.docket(Asked.day(context, "known"))
        .matter(context.pathParam("id"))
        .ifPresentOrElse(
            line -> {
              ObjectNode node = node(line);
              ArrayNode said = node.putArray("said");
              desk.records(line.matter().statements())
                  .forEach(record -> said.add(SummaryJson.found(record)));
              Answer.json(context, node);
            },
            () ->
                Answer.problem(
                    context, HttpStatus.NOT_FOUND, "Not found", "there is no such matter"));
  }

  private static ObjectNode node(Docket.Line line) {
    Matter matter = line.matter();
    ObjectNode node = NODES.objectNode();
    node.put("id", matter.id());
    node.put("label", matter.label());
    node.put("happening", matter.happening());
    node.put("happeningLabel", line.happening().label());
    node.put("question", matter.question().name().toLowerCase(Locale.ROOT));
    node.put("grade", MatterFilter.word(matter.grade()));
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

  private static List<String> row(Docket.Line line) {
    Matter matter = line.matter();
    return List.of(
        matter.id(),
        matter.label(),
        MatterFilter.word(matter.grade()),
        matter.question().name().toLowerCase(Locale.ROOT),
        line.happening().label(),
        "" + line.reports(),
        "" + line.outlets(),
        line.changed().map(Object::toString).orElse(""));
  }
}
