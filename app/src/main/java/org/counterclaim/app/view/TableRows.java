package org.counterclaim.app.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Control;
import org.counterclaim.claim.Event;
import org.counterclaim.claim.Figure;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.PlaceMention;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.claim.When;
import org.counterclaim.filing.Party;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/** Makes the rows of one reading, with columns by name. */
record TableRows(Reading reading) {

  List<ObjectNode> statements() {
    List<ObjectNode> rows = new ArrayList<>();
    for (Statement each : reading.statements()) {
      ObjectNode row = row(each);
      row.put("content", content(each));
      row.put("kind", StatementView.word(each.kind()));
      row.put("distance", StatementView.word(each.distance()));
      row.put("certainty", StatementView.word(each.certainty()));
      each.saidAt().ifPresent(day -> row.put("saidAt", day.toString()));
      each.attribution()
          .cue()
          .ifPresent(
              cue -> {
                row.put("cue", cue.in(text()));
                row.put("cueBegin", cue.begin());
                row.put("cueEnd", cue.end());
              });
      rows.add(found(row, each.attribution().contentExtent(), each.provenance()));
    }
    return rows;
  }

  List<ObjectNode> events() {
    List<ObjectNode> rows = new ArrayList<>();
    for (Event each : reading.assertions().events()) {
      ObjectNode row = row(each.statement());
      row.put("event", each.id());
      each.root().ifPresent(root -> row.put("root", root.name()));
      row.put("subtype", each.subtype().name());
      row.put("polarity", StatementView.word(each.polarity()));
      row.put("certainty", StatementView.word(each.certainty()));
      row.put("factuality", each.factuality());
      actors(row, each.actor(), "actors", "actorIds");
      actors(row, each.recipient(), "recipients", "recipientIds");
      place(row, each.place());
      days(row, each.when());
      rows.add(found(row, each.trigger(), each.provenance()));
    }
    return rows;
  }

  List<ObjectNode> figures() {
    List<ObjectNode> rows = new ArrayList<>();
    for (Figure each : reading.assertions().figures()) {
      ObjectNode row = row(each.statement());
      row.put("what", each.what());
      each.low().ifPresent(low -> row.put("low", low));
      each.high().ifPresent(high -> row.put("high", high));
      rows.add(found(row, each.span(), each.provenance()));
    }
    return rows;
  }

  List<ObjectNode> control() {
    List<ObjectNode> rows = new ArrayList<>();
    for (Control each : reading.assertions().control()) {
      ObjectNode row = row(each.statement());
      reading
          .actor(each.holder())
          .ifPresent(
              holder -> row.put("holder", holder.name()).put("holderId", Party.of(holder).key()));
      row.put("change", StatementView.word(each.change()));
      place(row, OptionalInt.of(each.place()));
      days(row, each.when());
      rows.add(found(row, each.evidence(), each.provenance()));
    }
    return rows;
  }

  List<ObjectNode> replies() {
    List<ObjectNode> rows = new ArrayList<>();
    for (Reply each : reading.replies()) {
      ObjectNode row = row(each.from());
      row.put("reply", StatementView.word(each.kind()));
      row.put("explicit", each.explicit());
      row.put("answered", each.to());
      reading
          .statement(each.to())
          .ifPresent(
              answered -> {
                Actor speaker = reading.speaker(answered);
                row.put("answeredSpeaker", speaker.name());
                row.put("answeredSpeakerId", Party.of(speaker).key());
                row.put("answeredContent", content(answered));
              });
      each.evidence().ifPresent(span -> words(row, span));
      rows.add(made(row, each.provenance()));
    }
    return rows;
  }

  private ObjectNode row(String statement) {
    return reading
        .statement(statement)
        .map(found -> row(found).put("content", content(found)))
        .orElseGet(() -> front().put("statement", statement));
  }

  private ObjectNode row(Statement statement) {
    ObjectNode row = front();
    Actor speaker = reading.speaker(statement);
    row.put("statement", statement.id());
    row.put("speaker", speaker.name());
    row.put("speakerId", Party.of(speaker).key());
    row.put("speakerKind", kind(speaker));
    ArrayNode via = row.putArray("via");
    statement.via().forEach(id -> via.add(reading.actor(id).map(Actor::name).orElse(id)));
    return row;
  }

  private ObjectNode front() {
    Report report = reading.report();
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put("report", report.id());
    report.address().ifPresent(address -> row.put("url", address));
    report.outlet().ifPresent(outlet -> row.put("outlet", outlet));
    Optional.of(report.published().iso())
        .filter(iso -> !iso.isEmpty())
        .ifPresent(iso -> row.put("published", iso));
    report.title().ifPresent(title -> row.put("title", title));
    return row.put("source", report.source());
  }

  private void actors(ObjectNode row, List<String> ids, String names, String keys) {
    ArrayNode named = row.putArray(names);
    ArrayNode keyed = row.putArray(keys);
    ids.stream()
        .flatMap(id -> reading.actor(id).stream())
        .forEach(
            actor -> {
              named.add(actor.name());
              keyed.add(Party.of(actor).key());
            });
  }

  private void place(ObjectNode row, OptionalInt index) {
    if (index.isEmpty()) {
      return;
    }
    PlaceMention mention = reading.places().get(index.getAsInt());
    row.put("placeWords", mention.span().in(text()));
    mention.place().ifPresent(place -> place(row, place));
  }

  private static void place(ObjectNode row, Place place) {
    row.put("place", place.name());
    place.geonames().ifPresent(id -> row.put("geonames", id));
    row.put("latitude", place.latitude());
    row.put("longitude", place.longitude());
    place.country().ifPresent(code -> row.put("country", code));
    row.put("precision", StatementView.word(place.precision()));
  }

  private static void days(ObjectNode row, When when) {
    if (when instanceof When.Days days) {
      row.put("from", days.first().toString()).put("to", days.last().toString());
    }
  }

  private ObjectNode found(ObjectNode row, Span span, Provenance provenance) {
    words(row, span);
    return made(row, provenance);
  }

  private void words(ObjectNode row, Span span) {
    row.put("words", span.in(text())).put("begin", span.begin()).put("end", span.end());
  }

  private static ObjectNode made(ObjectNode row, Provenance provenance) {
    return row.put("confidence", provenance.confidence()).put("by", provenance.by());
  }

  private String content(Statement statement) {
    return statement.attribution().content().stream()
        .map(span -> span.in(text()))
        .collect(Collectors.joining(" … "));
  }

  private static String kind(Actor actor) {
    return actor.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String text() {
    return reading.report().text();
  }
}
