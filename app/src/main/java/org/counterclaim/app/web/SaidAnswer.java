package org.counterclaim.app.web;

import io.javalin.http.Context;
import java.util.List;
import org.counterclaim.app.desk.Desk;
import org.counterclaim.app.view.AnnotationJson;
import org.counterclaim.app.view.ClaimReviewJson;
import org.counterclaim.app.view.StatementCsv;
import org.counterclaim.claim.StatementRef;
import org.counterclaim.ledger.StatementRecord;

/** Statements, wherever they were found, in the formats of others. */
record SaidAnswer(Desk desk) {

  static final String GEO = "application/geo+json";

  private static final int SIGHTS = 3_000;

  /**
   * Answers as {@code ?format=} asks: csv, geojson, annotations, claimreview.
   *
   * @param name of the collection, such as "urn:counterclaim:statements"
   * @throws IllegalArgumentException if it asks for none of these
   */
  void answer(Context context, String name, List<StatementRef> refs) {
    switch (Paging.format(context)) {
      case "csv" -> csv(context, desk.records(refs));
      case "geojson" -> Answer.json(context, GeoJson.of(desk.atlas(refs, SIGHTS)), GEO);
      case "annotations" ->
          Answer.json(context, AnnotationJson.of(name, desk.said(refs)), AnnotationJson.TYPE);
      case "claimreview" ->
          Answer.json(context, ClaimReviewJson.of(desk.said(refs)), "application/ld+json");
      default -> throw Paging.unknownFormat(context);
    }
  }

  static void csv(Context context, List<StatementRecord> records) {
    Answer.lines(context, StatementCsv.HEADER, records.stream().map(StatementCsv::row).toList());
  }

  /** {@return where a statement that was found stands} */
  static StatementRef ref(StatementRecord found) {
    return new StatementRef(found.report().id(), found.statement().id());
  }
}
