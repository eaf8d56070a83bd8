package org.counterclaim.app.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.counterclaim.app.view.SummaryJson;
import org.counterclaim.json.ReadingJson;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.ReportQuery;

/** Answers with JSON: readings in the contract's shape, lists as objects that name their parts. */
final class Api {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MOST = 1000;

  private final Ledger ledger;

  Api(Ledger ledger) {
    this.ledger = ledger;
  }

  /** {@code ?outlet=&since=&until=&offset=&limit=}. */
  void reports(Context context) {
    ReportQuery query =
        new ReportQuery(
            Optional.of(Paging.words(context, "outlet")).filter(outlet -> !outlet.isEmpty()),
            Asked.day(context, "since"),
            Asked.day(context, "until"),
            Paging.number(context, "offset", 0, 0, 999_999_999),
            Paging.number(context, "limit", 50, 1, MOST));
    ArrayNode reports = NODES.arrayNode();
    ledger.reports(query).forEach(report -> reports.add(SummaryJson.report(report)));
    ObjectNode answer = NODES.objectNode();
    answer.put("total", ledger.size());
    answer.put("offset", query.offset());
    answer.put("limit", query.limit());
    answer.set("reports", reports);
    answer(context, answer);
  }

  /** The reading of one report. */
  void report(Context context) {
    ledger
        .reading(context.pathParam("id"))
        .ifPresentOrElse(
            reading -> answer(context, ReadingJson.toNode(reading)),
            () -> {
              context.status(HttpStatus.NOT_FOUND);
              answer(context, error("there is no such report in this ledger"));
            });
  }

  /** {@code ?q=&limit=}. */
  void search(Context context) {
    String words = Paging.words(context, "q");
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a search needs words, such as ?q=bridge");
    }
    ArrayNode hits = NODES.arrayNode();
    ledger
        .search(words, Paging.number(context, "limit", 50, 1, MOST))
        .forEach(hit -> hits.add(SummaryJson.hit(hit)));
    ObjectNode answer = NODES.objectNode();
    answer.put("q", words);
    answer.set("hits", hits);
    answer(context, answer);
  }

  static void answer(Context context, JsonNode node) {
    context.contentType("application/json").result(node.toString());
  }

  static ObjectNode error(String words) {
    return NODES.objectNode().put("error", words);
  }
}
