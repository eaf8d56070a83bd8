package org.counterclaim.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.counterclaim.claim.Reply;

/**
 * Replies found against replies marked by hand. A reply is right where the same two statements are
 * tied on the same side, for or against, whichever is said to answer; {@code directed} asks for
 * that too. A reply with a borderline statement counts neither way.
 */
final class ReplyScore {

  private record Found(double confidence, boolean against, boolean right, boolean directed) {}

  private final List<Found> found = new ArrayList<>();
  private long expectedFor;
  private long expectedAgainst;

  void add(GoldReplies gold, List<Reply> replies) {
    Map<String, Boolean> marked = new HashMap<>();
    for (Reply reply : gold.given().replies()) {
      if (isFirm(gold, reply)) {
        marked.put(key(reply.from(), reply.to()), reply.kind().against());
        if (reply.kind().against()) {
          expectedAgainst++;
        } else {
          expectedFor++;
        }
      }
    }
    for (Reply reply : replies) {
      if (isFirm(gold, reply)) {
        boolean against = reply.kind().against();
        Boolean same = marked.get(key(reply.from(), reply.to()));
        Boolean turned = marked.get(key(reply.to(), reply.from()));
        boolean directed = same != null && same == against;
        boolean right = directed || (turned != null && turned == against);
        found.add(new Found(reply.provenance().confidence(), against, right, directed));
      }
    }
  }

  private static boolean isFirm(GoldReplies gold, Reply reply) {
    return !gold.borderline().contains(reply.from()) && !gold.borderline().contains(reply.to());
  }

  private static String key(String from, String to) {
    return from + " " + to;
  }

  /** {@return both sides, of replies of at least some confidence} */
  Score all(double least) {
    return score(least, each -> true, Found::right, expectedFor + expectedAgainst);
  }

  /** {@return denials, disputes and other answers against} */
  Score against(double least) {
    return score(least, Found::against, Found::right, expectedAgainst);
  }

  /** {@return both sides, right only where the right one answers} */
  Score directed(double least) {
    return score(least, each -> true, Found::directed, expectedFor + expectedAgainst);
  }

  /** {@return the confidence from which F1 of both sides is highest} */
  double bestThreshold() {
    double best = 0;
    double most = -1;
    for (double least :
        found.stream().mapToDouble(Found::confidence).distinct().sorted().toArray()) {
      double f1 = all(least).f1();
      if (f1 > most) {
        most = f1;
        best = least;
      }
    }
    return best;
  }

  private Score score(
      double least, Predicate<Found> counted, Predicate<Found> right, long expected) {
    List<Found> sure =
        found.stream().filter(each -> each.confidence() >= least).filter(counted).toList();
    return new Score(sure.stream().filter(right).count(), sure.size(), expected);
  }
}
