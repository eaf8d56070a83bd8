package org.counterclaim.app.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;
import org.counterclaim.app.desk.Desk;
import org.counterclaim.app.view.HistoryJson;
import org.counterclaim.app.view.SummaryJson;
import org.counterclaim.correction.Corrected;
import org.counterclaim.correction.RecordedCorrection;
import org.counterclaim.ledger.Ledger;
import org.counterclaim.ledger.Revision;
import org.counterclaim.ledger.Slice;
import org.counterclaim.ledger.StatementRecord;

/** What became of reports, and what is still to be looked at, for programs. */
final class HistoryApi {

  private static final int MOST = 1000;

  private final Ledger ledger;
  private final SaidAnswer said;

  HistoryApi(Ledger ledger, Desk desk) {
    this.ledger = ledger;
    said = new SaidAnswer(desk);
  }

  /** What nobody has reviewed, the least sure first; in the formats of statements. */
  void review(Context context) {
    String format = Paging.format(context);
    int limit = Paging.number(context, "limit", format.equals("json") ? 50 : MOST, 1, MOST);
    Slice<StatementRecord> found =
        ledger.unreviewed(Asked.review(context, Asked.day(context, "known"), limit));
    if (!format.equals("json")) {
      said.answer(
          context, "urn:counterclaim:review", found.items().stream().map(SaidAnswer::ref).toList());
      return;
    }
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("limit", limit);
    found.next().ifPresent(next -> answer.put("next", next));
    ArrayNode statements = answer.putArray("statements");
    found.items().forEach(each -> statements.add(SummaryJson.found(each)));
    Answer.json(context, answer);
  }

  /** The versions of a report, the oldest first, each with what it changed. */
  void revisions(Context context) {
    List<Revision> revisions = ledger.revisions(context.pathParam("id"));
    if (revisions.isEmpty()) {
      missing(context);
      return;
    }
    switch (Paging.format(context)) {
      case "json" -> {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.putArray("versions").addAll(HistoryJson.versions(revisions));
        Answer.json(context, answer);
      }
      case "csv" -> Answer.csv(context, HistoryJson.VERSIONS, HistoryJson.rows(revisions));
      default -> throw Paging.unknownFormat(context);
    }
  }

  /** What people corrected in a report, the oldest first, also what was taken back. */
  void corrections(Context context) {
    Optional<Corrected> found = ledger.corrected(context.pathParam("id"));
    if (found.isEmpty()) {
      missing(context);
      return;
    }
    List<RecordedCorrection> all = ledger.corrections(found.get().reading().report().id());
    List<RecordedCorrection> orphaned = found.get().orphaned();
    switch (Paging.format(context)) {
      case "json" -> {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode corrections = answer.putArray("corrections");
        all.forEach(each -> corrections.add(HistoryJson.correction(each, orphaned.contains(each))));
        Answer.json(context, answer);
      }
      case "csv" ->
          Answer.csv(
              context,
              HistoryJson.CORRECTIONS,
              all.stream().map(each -> HistoryJson.row(each, orphaned.contains(each))).toList());
      default -> throw Paging.unknownFormat(context);
    }
  }

  private static void missing(Context context) {
    Answer.problem(
        context, HttpStatus.NOT_FOUND, "Not found", "there is no such report in this ledger");
  }
}
