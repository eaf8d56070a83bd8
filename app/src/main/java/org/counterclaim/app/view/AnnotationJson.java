package org.counterclaim.app.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * Statements as W3C Web Annotations (Web Annotation Data Model, 2017): the target selects the exact
 * words by quote and by position, the body says who speaks and how.
 */
public final class AnnotationJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int AROUND = 32;

  /** The media type of the answer. */
  public static final String TYPE =
      "application/ld+json;profile=\"http://www.w3.org/ns/anno.jsonld\"";

  private AnnotationJson() {}

  /** {@return an annotation collection with one annotation a statement} */
  public static ObjectNode of(Reading reading) {
    return of("urn:counterclaim:" + reading.report().id(), Map.of(reading, reading.statements()));
  }

  /**
   * {@return an annotation collection of statements of several readings, under a name of its own}
   */
  public static ObjectNode of(String id, Map<Reading, List<Statement>> said) {
    ObjectNode collection = NODES.objectNode();
    collection.put("@context", "http://www.w3.org/ns/anno.jsonld");
    collection.put("id", id);
    collection.put("type", "AnnotationCollection");
    collection.put("total", said.values().stream().mapToInt(List::size).sum());
    ObjectNode page = collection.putObject("first");
    page.put("type", "AnnotationPage");
    page.put("startIndex", 0);
    ArrayNode items = page.putArray("items");
    said.forEach(
        (reading, statements) ->
            statements.forEach(statement -> items.add(annotation(reading, statement))));
    return collection;
  }

  private static ObjectNode annotation(Reading reading, Statement statement) {
    Report report = reading.report();
    ObjectNode annotation = NODES.objectNode();
    annotation.put("id", "urn:counterclaim:" + report.id() + "#" + statement.id());
    annotation.put("type", "Annotation");
    annotation.put("motivation", "identifying");
    ArrayNode bodies = annotation.putArray("body");
    bodies
        .addObject()
        .put("type", "TextualBody")
        .put("purpose", "describing")
        .put("format", "text/plain")
        .put("value", value(reading, statement));
    for (String tag : StatementView.tags(statement)) {
      bodies.addObject().put("type", "TextualBody").put("purpose", "tagging").put("value", tag);
    }
    ObjectNode target = annotation.putObject("target");
    target.put("source", report.address().orElse("urn:counterclaim:" + report.id()));
    ArrayNode selectors = target.putArray("selector");
    for (Span span : statement.attribution().content()) {
      selectors.add(quote(report.text(), span));
      selectors
          .addObject()
          .put("type", "TextPositionSelector")
          .put("start", span.begin())
          .put("end", span.end());
    }
    return annotation;
  }

  private static String value(Reading reading, Statement statement) {
    Wording wording = Wording.of(reading, statement);
    return wording.mark()
        + "said by "
        + reading.speaker(statement).name()
        + (wording.cue().isEmpty() ? "" : " (“" + wording.cue() + "”)");
  }

  private static ObjectNode quote(String text, Span span) {
    return NODES
        .objectNode()
        .put("type", "TextQuoteSelector")
        .put("exact", span.in(text))
        .put("prefix", text.substring(Math.max(0, span.begin() - AROUND), span.begin()))
        .put("suffix", text.substring(span.end(), Math.min(text.length(), span.end() + AROUND)));
  }
}
