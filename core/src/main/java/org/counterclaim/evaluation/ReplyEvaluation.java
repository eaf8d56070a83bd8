package org.counterclaim.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.linking.reply.ReportReplies;
import org.counterclaim.text.Report;

/**
 * Replies within a report against hand-made cases: who answers whom, and on which side. What finds
 * them was learnt from other texts. Two measures: {@code given} the hand-made statements and
 * figures, and {@code found}, end to end, where a reply counts if both its statements are found.
 * Beside them stand baselines, given the statements.
 */
public final class ReplyEvaluation {

  /** A found reply of less confidence is not even counted in the curve. */
  private static final double LEAST = 0.02;

  private static final double[] CURVE = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8};

  private ReplyEvaluation() {}

  /**
   * {@return figures by name}
   *
   * @param measured the folder of cases that are measured, such as {@code gold/within-dev}
   * @param reader is called once a report
   * @throws IOException if a case cannot be read
   */
  public static Map<String, Double> evaluate(Path measured, Function<Report, Reading> reader)
      throws IOException {
    ReportReplies replies = ReportReplies.english();
    Map<String, ReplyScore> scores = new TreeMap<>();
    Map<String, ReplyScore> told = new TreeMap<>();
    for (GoldReplies gold : GoldReplies.readAll(measured, reader)) {
      score(scores, "given").add(gold, replies.find(gold.given(), LEAST));
      score(scores, "found").add(gold, asGold(gold, replies.find(gold.found(), LEAST)));
      score(told, "given").add(gold, replies.find(gold.given()));
      score(told, "found").add(gold, asGold(gold, replies.find(gold.found())));
      ReplyBaselines.all()
          .forEach(
              (baseline, guess) ->
                  score(scores, "baseline-" + baseline).add(gold, guess.apply(gold.given())));
    }
    Map<String, Double> figures = new TreeMap<>();
    scores.forEach((name, score) -> figures.putAll(figures(name, score)));
    told.forEach((name, score) -> figures.putAll(told(name, score)));
    return figures;
  }

  private static ReplyScore score(Map<String, ReplyScore> scores, String name) {
    return scores.computeIfAbsent(name, each -> new ReplyScore());
  }

  private static Map<String, Double> told(String name, ReplyScore score) {
    Map<String, Double> figures = new TreeMap<>();
    SpanScore.put(figures, name + "-told", score.all(0));
    SpanScore.put(figures, name + "-told-against", score.against(0));
    SpanScore.put(figures, name + "-told-directed", score.directed(0));
    return figures;
  }

  private static Map<String, Double> figures(String name, ReplyScore score) {
    Map<String, Double> figures = new TreeMap<>();
    if (name.startsWith("baseline-")) {
      SpanScore.put(figures, name, score.all(0));
      return figures;
    }
    double best = score.bestThreshold();
    SpanScore.put(figures, name + "-best", score.all(best));
    SpanScore.put(figures, name + "-best-directed", score.directed(best));
    for (double threshold : CURVE) {
      SpanScore.put(
          figures, name + "-against-at-" + Math.round(threshold * 100), score.against(threshold));
    }
    return figures;
  }

  /** Replies between found statements, told of the hand-made ones that they match. */
  private static List<Reply> asGold(GoldReplies gold, List<Reply> replies) {
    Map<String, String> goldIds = goldIds(gold);
    gold.found()
        .statements()
        .forEach(statement -> goldIds.putIfAbsent(statement.id(), "found " + statement.id()));
    return replies.stream().map(reply -> renamed(reply, goldIds)).toList();
  }

  private static Reply renamed(Reply reply, Map<String, String> ids) {
    return new Reply(
        ids.getOrDefault(reply.from(), reply.from()),
        ids.getOrDefault(reply.to(), reply.to()),
        reply.kind(),
        reply.explicit(),
        reply.evidence(),
        reply.provenance());
  }

  /** The hand-made statement that a found one matches, by the ids of both. */
  private static Map<String, String> goldIds(GoldReplies gold) {
    List<Statement> found = gold.found().statements();
    List<Statement> expected = gold.given().statements();
    Map<String, String> ids = new HashMap<>();
    Matching.oneToOne(marked(found), marked(expected), StatementScore::agreement)
        .forEach(pair -> ids.put(found.get(pair.found()).id(), expected.get(pair.expected()).id()));
    return ids;
  }

  private static List<MarkedStatement> marked(List<Statement> statements) {
    return statements.stream().map(each -> MarkedStatement.of(each.attribution())).toList();
  }
}
