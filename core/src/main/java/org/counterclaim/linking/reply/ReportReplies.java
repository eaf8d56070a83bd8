package org.counterclaim.linking.reply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.counterclaim.claim.Provenance;
import org.counterclaim.claim.Reading;
import org.counterclaim.claim.Reply;
import org.counterclaim.text.Span;

/**
 * Finds which statements of a report answer which. A pure function of the reading, its statements
 * and assertions, not of replies it may hold. Each statement is compared with a bounded number of
 * others, so the cost grows with the statements and not with their square. Thread-safe.
 */
public final class ReportReplies {

  private static final double BACKS_FROM = 0.25;
  private static final double OPPOSES_FROM = 0.55;
  private static final double DENIES_FROM = 0.45;

  private static final String BY = "trees replies-4";

  private final ReplyWords words = ReplyWords.english();
  private final ReplyKinds kinds = new ReplyKinds(words);
  private final ReplyTrees trees;

  public ReportReplies(ReplyTrees trees) {
    this.trees = trees;
  }

  /**
   * {@return the step with the lists and trees of the English language pack}
   *
   * @throws MissingReplyListException if the class path lacks them
   */
  public static ReportReplies english() {
    return new ReportReplies(ReplyTrees.english());
  }

  /**
   * {@return the replies that are sure enough to be told, in the order of their answers}
   *
   * <p>A wrong denial does more harm than a wrong repetition, so what opposes must be surer than
   * what backs, and goes to the likeliest statement alone: so told, seven in ten answers against
   * are right on labels of our own, fewer of all that is told ({@code docs/accuracy.md}).
   */
  public List<Reply> find(Reading reading) {
    return find(reading, BACKS_FROM, ReportReplies::told);
  }

  /**
   * {@return the replies of at least some confidence, in the order of their answers}
   *
   * @param least between 0 and 1
   */
  public List<Reply> find(Reading reading, double least) {
    return find(reading, least, (answer, own) -> own);
  }

  /** Of the replies of one answer, surest first, those that are told. */
  private static List<Reply> told(Saying answer, List<Reply> own) {
    boolean denies =
        answer.has(Mark.DENIES) || answer.has(Mark.DISPUTES) || answer.has(Mark.ANSWERS);
    Optional<Reply> opposing =
        own.stream()
            .filter(reply -> reply.kind().against())
            .findFirst()
            .filter(reply -> isSure(reply, denies ? DENIES_FROM : OPPOSES_FROM));
    return own.stream()
        .filter(
            reply ->
                reply.kind().against()
                    ? opposing.filter(reply::equals).isPresent()
                    : isSure(reply, BACKS_FROM))
        .toList();
  }

  private static boolean isSure(Reply reply, double from) {
    return reply.provenance().confidence() >= from;
  }

  private List<Reply> find(
      Reading reading, double least, BiFunction<Saying, List<Reply>, List<Reply>> chosen) {
    if (reading.statements().size() < 2) {
      return List.of();
    }
    Sayings sayings = new Sayings(reading, words);
    Pairs pairs = new Pairs(sayings);
    Clues clues = new Clues(sayings, pairs);
    List<Reply> replies = new ArrayList<>();
    for (Saying saying : sayings.all()) {
      List<Reply> own = new ArrayList<>();
      for (Pair pair : pairs.ofAnswer(saying.order())) {
        ReplyTrees.Likelihood likely = trees.of(clues.of(pair));
        Saying answered = sayings.at(pair.answered());
        boolean against = likely.opposes() > likely.backs() || cannotBothBeTrue(saying, answered);
        double confidence = against ? likely.opposes() : likely.backs();
        if (confidence >= least) {
          own.add(reply(saying, answered, against, confidence));
        }
      }
      own.sort(Comparator.comparingDouble(reply -> -reply.provenance().confidence()));
      replies.addAll(chosen.apply(saying, own));
    }
    return replies;
  }

  /** Whatever else speaks for agreement: figures of two speakers that exclude each other do not. */
  private static boolean cannotBothBeTrue(Saying answer, Saying answered) {
    return !answer.isOfSpeaker(answered) && answer.counts().conflict(answered.counts());
  }

  private Reply reply(Saying answer, Saying answered, boolean against, double confidence) {
    Optional<Span> spoken = kinds.spokenEvidence(answer, answered, against);
    return new Reply(
        answer.statement().id(),
        answered.statement().id(),
        against ? ReplyKinds.opposing(answer, answered) : ReplyKinds.backing(answer, answered),
        spoken.isPresent(),
        Optional.of(spoken.orElse(answer.statement().attribution().content().get(0))),
        new Provenance(BY, confidence));
  }
}
