package org.counterclaim.app.view;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.counterclaim.claim.Actor;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Statement;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * Skeletons of schema.org ClaimReview for those who check facts: the claim, who made it and where
 * it appeared are filled in; author, rating and review are theirs to write, so they are left out.
 * Statements that hold no claim as they stand have none: see {@link CheckableClaims}.
 */
public final class ClaimReviewJson {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final CheckableClaims CHECKABLE = new CheckableClaims();

  private ClaimReviewJson() {}

  /** {@return a graph with one skeleton a claim} */
  public static ObjectNode of(Reading reading) {
    return of(Map.of(reading, reading.statements()));
  }

  /** {@return a graph with one skeleton a claim, of several readings} */
  public static ObjectNode of(Map<Reading, List<Statement>> said) {
    ObjectNode node = NODES.objectNode();
    node.put("@context", "https://schema.org");
    ArrayNode graph = node.putArray("@graph");
    said.forEach(
        (reading, statements) ->
            statements.stream()
                .filter(statement -> CHECKABLE.isOne(reading, statement))
                .forEach(statement -> graph.add(review(reading, statement))));
    return node;
  }

  private static ObjectNode review(Reading reading, Statement statement) {
    Report report = reading.report();
    Actor speaker = reading.speaker(statement);
    String words =
        String.join(
            " … ",
            statement.attribution().content().stream()
                .map((Span span) -> span.in(report.text()))
                .toList());
    ObjectNode review = NODES.objectNode();
    review.put("@type", "ClaimReview");
    review.put("claimReviewed", words);
    ObjectNode claim = review.putObject("itemReviewed");
    claim.put("@type", "Claim");
    claim
        .putObject("author")
        .put("@type", speaker.kind() == Actor.Kind.PERSON ? "Person" : "Organization")
        .put("name", speaker.name());
    statement.saidAt().ifPresent(day -> claim.put("datePublished", day.toString()));
    ObjectNode appearance = claim.putObject("appearance");
    appearance.put("@type", "NewsArticle");
    report.address().ifPresent(address -> appearance.put("url", address));
    report.title().ifPresent(title -> appearance.put("headline", title));
    report.published().day().ifPresent(day -> appearance.put("datePublished", day.toString()));
    report
        .outlet()
        .ifPresent(
            outlet ->
                appearance.putObject("publisher").put("@type", "Organization").put("name", outlet));
    return review;
  }
}
