package org.counterclaim.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Certainty;
import org.counterclaim.claim.Distance;
import org.counterclaim.claim.Place;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.StatementKind;
import org.counterclaim.correction.Anchor;
import org.counterclaim.correction.Change;
import org.counterclaim.correction.Correction;
import org.counterclaim.correction.Quote;
import org.counterclaim.correction.Undo;
import org.counterclaim.text.Span;

/** Corrections and undos as JSON objects, on one line, and back. Thread-safe. */
public final class CorrectionJson {

  private CorrectionJson() {}

  /** {@return the object on one line, without a line end} */
  public static String write(Correction correction) {
    return Json.escapeHalves(toNode(correction).toString());
  }

  /** {@return the object on one line, without a line end} */
  public static String write(Undo undo) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("report", undo.report());
    node.put("undoes", undo.correction());
    node.put("who", undo.who());
    node.put("why", undo.why());
    return Json.escapeHalves(node.toString());
  }

  /** {@return the object as a tree, for callers that put it into a larger one} */
  public static ObjectNode toNode(Correction correction) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("report", correction.report());
    node.set("statement", anchor(correction.statement()));
    node.set("change", change(correction.change()));
    node.put("who", correction.who());
    node.put("why", correction.why());
    return node;
  }

  /**
   * {@return the correction that {@link #write(Correction)} wrote}
   *
   * @throws IllegalArgumentException if the text is not such an object
   */
  public static Correction readCorrection(String json) {
    JsonNode node = parse(json);
    return new Correction(
        Json.text(node, "report"),
        readAnchor(node.path("statement")),
        readChange(node.path("change")),
        Json.text(node, "who"),
        Json.text(node, "why"));
  }

  /**
   * {@return the undo that {@link #write(Undo)} wrote}
   *
   * @throws IllegalArgumentException if the text is not such an object
   */
  public static Undo readUndo(String json) {
    JsonNode node = parse(json);
    return new Undo(
        Json.text(node, "report"),
        node.path("undoes").asLong(),
        Json.text(node, "who"),
        Json.text(node, "why"));
  }

  private static JsonNode parse(String json) {
    try {
      return Json.MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a correction in JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static ObjectNode anchor(Anchor anchor) {
    ObjectNode node = Json.NODES.objectNode();
    anchor.source().ifPresent(source -> node.set("source", quote(source)));
    anchor.cue().ifPresent(cue -> node.set("cue", quote(cue)));
    node.set("content", Json.array(anchor.content().stream().map(CorrectionJson::quote)));
    return node;
  }

  private static Anchor readAnchor(JsonNode node) {
    return new Anchor(
        Optional.ofNullable(node.get("source")).map(CorrectionJson::readQuote),
        Optional.ofNullable(node.get("cue")).map(CorrectionJson::readQuote),
        Json.list(node, "content").map(CorrectionJson::readQuote).toList());
  }

  private static ObjectNode quote(Quote quote) {
    Span span = quote.span();
    ObjectNode node = Json.NODES.objectNode();
    return node.put("begin", span.begin()).put("end", span.end()).put("text", quote.words());
  }

  private static Quote readQuote(JsonNode node) {
    return new Quote(Json.readSpan(node), Json.text(node, "text"));
  }

  private static ObjectNode change(Change change) {
    ObjectNode node = Json.NODES.objectNode();
    node.put("what", Json.word(What.of(change)));
    if (change instanceof Change.Speaker speaker) {
      node.put("name", speaker.name()).put("kind", Json.word(speaker.kind()));
    } else if (change instanceof Change.Words words) {
      node.setAll(anchor(words.words()));
    } else if (change instanceof Change.Form form) {
      node.put("kind", Json.word(form.kind()));
    } else if (change instanceof Change.Cue cue) {
      node.put("distance", Json.word(cue.distance()));
    } else if (change instanceof Change.Commitment commitment) {
      node.put("certainty", Json.word(commitment.certainty()));
    } else if (change instanceof Change.Said said) {
      said.day().ifPresent(day -> node.put("saidAt", day.toString()));
    } else if (change instanceof Change.Where where) {
      node.set("trigger", quote(where.trigger()));
      where.location().ifPresent(location -> node.set("place", location(location)));
    } else if (change instanceof Change.Happened happened) {
      node.set("trigger", quote(happened.trigger()));
      WhenJson.put(node, happened.when());
    } else if (change instanceof Change.Answer answer) {
      node.set("to", anchor(answer.to()));
      node.put("kind", Json.word(answer.kind()));
    } else if (change instanceof Change.NoAnswer answer) {
      node.set("to", anchor(answer.to()));
    } else if (change instanceof Change.Missed missed) {
      node.put("form", Json.word(missed.form())).put("name", missed.speaker().name());
      node.put("kind", Json.word(missed.speaker().kind()));
    } else if (change instanceof Change.Across across) {
      node.put("report", across.report());
      node.set("other", anchor(across.other()));
      if (across instanceof Change.AnswerAcross answer) {
        node.put("kind", Json.word(answer.kind()));
      }
    }
    return node;
  }

  private static Change readChange(JsonNode node) {
    try {
      return switch (Json.constant(What.class, node, "what")) {
        case ACCEPT -> new Change.Accept();
        case REJECT -> new Change.Reject();
        case SPEAKER ->
            new Change.Speaker(
                Json.text(node, "name"), Json.constant(Actor.Kind.class, node, "kind"));
        case WORDS -> new Change.Words(readAnchor(node));
        case KIND -> new Change.Form(Json.constant(StatementKind.class, node, "kind"));
        case DISTANCE -> new Change.Cue(Json.constant(Distance.class, node, "distance"));
        case CERTAINTY -> new Change.Commitment(Json.constant(Certainty.class, node, "certainty"));
        case SAID_AT ->
            new Change.Said(
                Optional.ofNullable(node.get("saidAt")).map(day -> LocalDate.parse(day.asText())));
        case PLACE ->
            new Change.Where(
                readQuote(node.path("trigger")),
                Optional.ofNullable(node.get("place")).map(CorrectionJson::readLocation));
        case TIME -> new Change.Happened(readQuote(node.path("trigger")), WhenJson.read(node));
        case REPLY ->
            new Change.Answer(
                readAnchor(node.path("to")), Json.constant(Reply.Kind.class, node, "kind"));
        case NO_REPLY -> new Change.NoAnswer(readAnchor(node.path("to")));
        case MISSED ->
            new Change.Missed(
                Json.constant(StatementKind.class, node, "form"),
                new Change.Speaker(
                    Json.text(node, "name"), Json.constant(Actor.Kind.class, node, "kind")));
        case SAME_HAPPENING ->
            new Change.SameHappening(Json.text(node, "report"), readAnchor(node.path("other")));
        case OTHER_HAPPENING ->
            new Change.OtherHappening(Json.text(node, "report"), readAnchor(node.path("other")));
        case REPLY_ACROSS ->
            new Change.AnswerAcross(
                Json.text(node, "report"),
                readAnchor(node.path("other")),
                Json.constant(Reply.Kind.class, node, "kind"));
        case NO_REPLY_ACROSS ->
            new Change.NoAnswerAcross(Json.text(node, "report"), readAnchor(node.path("other")));
      };
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("not a day in a correction: " + e.getMessage(), e);
    }
  }

  private static ObjectNode location(Change.Location location) {
    ObjectNode node = quote(location.words());
    PlaceJson.put(node, location.place());
    return node;
  }

  private static Change.Location readLocation(JsonNode node) {
    Place place =
        PlaceJson.optional(node)
            .orElseThrow(() -> new IllegalArgumentException("a place needs the field 'name'"));
    return new Change.Location(readQuote(node), place);
  }

  /** The names of the changes. */
  private enum What {
    ACCEPT(Change.Accept.class),
    REJECT(Change.Reject.class),
    SPEAKER(Change.Speaker.class),
    WORDS(Change.Words.class),
    KIND(Change.Form.class),
    DISTANCE(Change.Cue.class),
    CERTAINTY(Change.Commitment.class),
    SAID_AT(Change.Said.class),
    PLACE(Change.Where.class),
    TIME(Change.Happened.class),
    REPLY(Change.Answer.class),
    NO_REPLY(Change.NoAnswer.class),
    MISSED(Change.Missed.class),
    SAME_HAPPENING(Change.SameHappening.class),
    OTHER_HAPPENING(Change.OtherHappening.class),
    REPLY_ACROSS(Change.AnswerAcross.class),
    NO_REPLY_ACROSS(Change.NoAnswerAcross.class);

    private final Class<? extends Change> type;

    What(Class<? extends Change> type) {
      this.type = type;
    }

    static What of(Change change) {
      return Stream.of(values())
          .filter(each -> each.type.isInstance(change))
          .findFirst()
          .orElseThrow();
    }
  }
}
