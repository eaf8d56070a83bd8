package org.counterclaim.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.claim.Statement;
import org.counterclaim.linking.reply.ReplyFit;
import org.counterclaim.linking.reply.ReplyWeights;
import org.counterclaim.linking.reply.ReportReplies;
import org.counterclaim.text.Report;

/**
 * Replies within a report against hand-made cases: who answers whom, and on which side. The weights
 * that find the replies of a case are learnt from all other cases, so no figure is of data that was
 * learnt from. Two measures: {@code given} the hand-made statements and figures, and {@code found},
 * end to end, where a reply counts if both its statements are found. Beside them stand baselines,
 * given the statements.
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
   * @param further folders of cases to learn from as well, where they exist
   * @param reader is called once a report
   * @throws IOException if a case cannot be read
   */
  public static Map<String, Double> evaluate(
      Path measured, List<Path> further, Function<Report, Reading> reader) throws IOException {
    List<GoldReplies> cases = GoldReplies.readAll(measured, reader);
    List<GoldReplies> others = new ArrayList<>();
    for (Path folder : further.stream().filter(Files::isDirectory).toList()) {
      others.addAll(GoldReplies.readAll(folder, reader));
    }
    Map<String, ReplyScore> scores = new TreeMap<>();
    for (String name : cases.stream().map(GoldReplies::name).distinct().toList()) {
      List<GoldReplies> lessons = new ArrayList<>(cases);
      lessons.addAll(others);
      lessons.removeIf(each -> each.name().equals(name));
      ReportReplies replies = new ReportReplies(ReplyFit.fit(examples(lessons)));
      for (GoldReplies gold : cases) {
        if (gold.name().equals(name)) {
          score(scores, "given").add(gold, replies.find(gold.given(), LEAST));
          score(scores, "found").add(gold, asGold(gold, replies.find(gold.found(), LEAST)));
          ReplyBaselines.all()
              .forEach(
                  (baseline, guess) ->
                      score(scores, "baseline-" + baseline).add(gold, guess.apply(gold.given())));
        }
      }
    }
    Map<String, Double> figures = new TreeMap<>();
    scores.forEach((name, score) -> figures.putAll(figures(name, score)));
    return figures;
  }

  /** {@return the weights learnt from all cases of the folders, as the language pack ships them} */
  public static ReplyWeights learn(List<Path> folders, Function<Report, Reading> reader)
      throws IOException {
    List<GoldReplies> all = new ArrayList<>();
    for (Path folder : folders) {
      all.addAll(GoldReplies.readAll(folder, reader));
    }
    return ReplyFit.fit(examples(all));
  }

  /** Each case twice: as marked, and as read, so that what is learnt bears errors of reading. */
  private static List<ReplyFit.Example> examples(List<GoldReplies> cases) {
    return cases.stream()
        .flatMap(
            gold ->
                Stream.of(
                    new ReplyFit.Example(gold.given(), gold.borderline()), exampleAsRead(gold)))
        .toList();
  }

  private static ReplyFit.Example exampleAsRead(GoldReplies gold) {
    Map<String, String> goldIds = goldIds(gold);
    Map<String, String> foundIds = new HashMap<>();
    goldIds.forEach((found, marked) -> foundIds.put(marked, found));
    List<Reply> replies =
        gold.given().replies().stream()
            .filter(reply -> foundIds.containsKey(reply.from()))
            .filter(reply -> foundIds.containsKey(reply.to()))
            .map(reply -> renamed(reply, foundIds))
            .toList();
    Set<String> leftOut =
        gold.borderline().stream()
            .filter(foundIds::containsKey)
            .map(id -> foundIds.getOrDefault(id, id))
            .collect(Collectors.toSet());
    return new ReplyFit.Example(gold.found().with(replies), leftOut);
  }

  private static ReplyScore score(Map<String, ReplyScore> scores, String name) {
    return scores.computeIfAbsent(name, each -> new ReplyScore());
  }

  private static Map<String, Double> figures(String name, ReplyScore score) {
    Map<String, Double> figures = new TreeMap<>();
    if (name.startsWith("baseline-")) {
      SpanScore.put(figures, name, score.all(0));
      return figures;
    }
    SpanScore.put(figures, name + "-told", score.all(ReportReplies.THRESHOLD));
    SpanScore.put(figures, name + "-told-against", score.against(ReportReplies.THRESHOLD));
    SpanScore.put(figures, name + "-told-directed", score.directed(ReportReplies.THRESHOLD));
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
