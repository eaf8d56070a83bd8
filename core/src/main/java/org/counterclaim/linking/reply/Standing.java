package org.counterclaim.linking.reply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How a pair stands among the other pairs of its answer and of its answered: a reply goes to one of
 * many, so whether two are like each other tells less than whether others are more so.
 */
final class Standing {

  private static final int LAST_RANK = 8;

  private final Sayings sayings;
  private final Pairs pairs;
  private final Map<String, Integer> firstOfSpeaker = new HashMap<>();
  private final boolean[] hasObject;
  private final boolean[] isObject;
  private final int[] turn;

  Standing(Sayings sayings, Pairs pairs) {
    this.sayings = sayings;
    this.pairs = pairs;
    int count = sayings.all().size();
    hasObject = new boolean[count];
    isObject = new boolean[count];
    turn = new int[count];
    for (Saying saying : sayings.all()) {
      int order = saying.order();
      firstOfSpeaker.putIfAbsent(saying.statement().speaker(), order);
      if (order > 0) {
        turn[order] = turn[order - 1] + (saying.isOfSpeaker(sayings.at(order - 1)) ? 0 : 1);
      }
      for (Pair pair : pairs.ofAnswer(order)) {
        if (saying.encloses(sayings.at(pair.answered()))) {
          hasObject[order] = true;
          isObject[pair.answered()] = true;
        }
      }
    }
  }

  void of(Pair pair, Clues.Values values) {
    double overlap = pairs.overlap(pair);
    List<Pair> ofAnswer = pairs.ofAnswer(pair.answer());
    values.set(Clue.RANK_FOR_ANSWER, rank(ofAnswer, overlap));
    values.set(Clue.RANK_FOR_ANSWERED, rank(pairs.ofAnswered(pair.answered()), overlap));
    values.set(
        Clue.OVERLAP_MISSED,
        ofAnswer.stream().mapToDouble(pairs::overlap).max().orElse(0) - overlap);
    values.set(Clue.FIRST_OF_SPEAKER, isFirst(pair.answered()));
    values.set(Clue.SPEAKER_IS_NEW, isFirst(pair.answer()));
    values.set(Clue.ANSWERED_ORDER, Math.log1p(pair.answered()));
    values.set(
        Clue.TURNS, Math.min(LAST_RANK, Math.abs(turn[pair.answer()] - turn[pair.answered()])));
    values.set(Clue.HAS_OBJECT, hasObject[pair.answer()]);
    values.set(Clue.IS_OBJECT, isObject[pair.answered()]);
  }

  /** How many are more alike. */
  private double rank(List<Pair> among, double overlap) {
    long before = among.stream().filter(other -> pairs.overlap(other) > overlap).count();
    return Math.min(LAST_RANK, before);
  }

  private boolean isFirst(int order) {
    String speaker = sayings.at(order).statement().speaker();
    return firstOfSpeaker.getOrDefault(speaker, -1) == order;
  }
}
