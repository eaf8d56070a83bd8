package org.counterclaim.linking.reply;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How far apart two statements stand, and how many of a kind stand nearer: an answer seldom passes
 * over one rival to reach another, and what is denied is denied by the next who denies anything.
 */
final class Distances {

  private static final int LAST_RANK = 8;

  /** The rank of what is not of the kind that is ranked. */
  private static final int UNRANKED = LAST_RANK + 1;

  /** A content with fewer words that carry meaning tells little. */
  private static final int TELLING = 3;

  private final Sayings sayings;
  private final int[] sentences;
  private final int[] rivals;
  private final Map<Clue, Map<Pair, Integer>> ranks = new EnumMap<>(Clue.class);

  Distances(Sayings sayings, Pairs pairs) {
    this.sayings = sayings;
    this.sentences = sentences(sayings);
    this.rivals = new int[sayings.all().size()];
    for (Saying saying : sayings.all()) {
      List<Pair> answered =
          nearest(saying, pairs.ofAnswer(saying.order()), pair -> sayings.at(pair.answered()));
      rank(Clue.RIVAL_RANK, answered, pair -> isRival(pair));
      rank(Clue.OWN_RANK, answered, pair -> !isOfOthers(pair));
      rank(Clue.TELLER_RANK, answered, pair -> isOfOthers(pair) && tells(pair));
      rivals[saying.order()] =
          Math.min(LAST_RANK, (int) answered.stream().filter(this::isRival).count());
      List<Pair> answers =
          nearest(saying, pairs.ofAnswered(saying.order()), pair -> sayings.at(pair.answer()));
      rank(Clue.ANSWER_RANK, answers, pair -> true);
      rank(Clue.DENIAL_RANK, answers, pair -> isOfOthers(pair) && isDenial(pair));
    }
  }

  void of(Pair pair, Clues.Values values) {
    values.set(Clue.SENTENCES, Math.abs(sentences[pair.answer()] - sentences[pair.answered()]));
    values.set(Clue.RIVALS, rivals[pair.answer()]);
    ranks.forEach((clue, of) -> values.set(clue, of.getOrDefault(pair, UNRANKED)));
  }

  /** Of each statement, how many sentences with statements stand before its own. */
  private static int[] sentences(Sayings sayings) {
    TreeSet<Integer> begins = new TreeSet<>();
    sayings.all().forEach(saying -> begins.add(saying.sentence().begin()));
    Map<Integer, Integer> numbers = new HashMap<>();
    begins.forEach(begin -> numbers.put(begin, numbers.size()));
    return sayings.all().stream()
        .mapToInt(saying -> numbers.getOrDefault(saying.sentence().begin(), 0))
        .toArray();
  }

  private static List<Pair> nearest(Saying saying, List<Pair> pairs, Function<Pair, Saying> other) {
    return pairs.stream()
        .sorted(Comparator.comparingInt(pair -> Math.abs(begin(saying) - begin(other.apply(pair)))))
        .toList();
  }

  private static int begin(Saying saying) {
    return saying.statement().attribution().anchor().begin();
  }

  private void rank(Clue clue, List<Pair> nearest, Predicate<Pair> kind) {
    Map<Pair, Integer> ranked = ranks.computeIfAbsent(clue, each -> new HashMap<>());
    List<Pair> ofKind = nearest.stream().filter(kind).toList();
    for (int i = 0; i < ofKind.size(); i++) {
      ranked.put(ofKind.get(i), Math.min(LAST_RANK, i));
    }
  }

  private boolean isOfOthers(Pair pair) {
    return !sayings.at(pair.answer()).isOfSpeaker(sayings.at(pair.answered()));
  }

  private boolean isRival(Pair pair) {
    return isOfOthers(pair) && !sayings.at(pair.answer()).isOfSide(sayings.at(pair.answered()));
  }

  private boolean tells(Pair pair) {
    Saying answered = sayings.at(pair.answered());
    return answered.meaning().size() >= TELLING && !answered.isNarrator() && !answered.isWish();
  }

  private boolean isDenial(Pair pair) {
    return sayings.at(pair.answer()).isNegative();
  }
}
