package org.counterclaim.linking.reply;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.counterclaim.claim.Certainty;

/**
 * Whom a statement would answer if it answered anybody, under one principle after another: who
 * denies answers who accused him; what he adds in the same breath goes to the same address;
 * "however" answers what was said just before; "no evidence" answers the claim that needs it.
 */
final class Addressees {

  /** Statements this far back are still "just before". */
  private static final int JUST_BEFORE = 3;

  private static final double ABOUT_THE_SAME = 0.15;
  private static final double A_TRACE = 0.01;

  private final Sayings sayings;
  private final Pairs pairs;
  private final List<Map<Clue, Integer>> picks = new ArrayList<>();
  private final Map<Integer, Integer> accusations = new HashMap<>();

  Addressees(Sayings sayings, Pairs pairs) {
    this.sayings = sayings;
    this.pairs = pairs;
    for (Saying saying : sayings.all()) {
      Map<Clue, Integer> picked = new EnumMap<>(Clue.class);
      pick(saying, picked);
      picks.add(picked);
    }
  }

  /** {@return for each principle that applies, the order of the statement it picks} */
  Map<Clue, Integer> of(int answer) {
    return picks.get(answer);
  }

  private void pick(Saying saying, Map<Clue, Integer> picked) {
    List<Saying> earlier =
        pairs.ofAnswer(saying.order()).stream().map(pair -> sayings.at(pair.answered())).toList();
    boolean hasObject = earlier.stream().anyMatch(saying::encloses);
    List<Saying> free = only(earlier, each -> !saying.encloses(each));
    List<Saying> others = only(free, each -> !each.isOfSpeaker(saying));
    List<Saying> rivals = only(others, each -> !each.isOfSide(saying));
    if (saying.isNegative() && !hasObject) {
      put(picked, Clue.TO_ACCUSATION, accusation(saying, rivals));
      put(
          picked,
          Clue.TO_FIRST_ACCUSATION,
          accounts(rivals).stream().filter(each -> each.namesSideOf(saying)).findFirst());
    }
    Optional<Integer> accusation =
        Optional.ofNullable(picked.get(Clue.TO_ACCUSATION)).or(() -> ofThisBreath(saying));
    accusation.ifPresent(order -> accusations.put(saying.order(), order));
    if (!picked.containsKey(Clue.TO_ACCUSATION)) {
      accusation.ifPresent(order -> picked.put(Clue.TO_ACCUSATION_IN_ONE_BREATH, order));
    }
    if (saying.has(Mark.CONTRAST)) {
      put(
          picked,
          Clue.TO_CONTRASTED,
          best(justBefore(saying, rivals), each -> A_TRACE + overlap(saying, each)));
    }
    boolean unknown = saying.statement().certainty() == Certainty.UNKNOWN;
    if (saying.has(Mark.PROOF_NOUN) && (unknown || saying.has(Mark.NEGATION))) {
      put(picked, Clue.TO_UNPROVEN, best(rivals, each -> overlap(saying, each)));
    }
    if (!saying.isNegative() && !saying.isWish()) {
      put(picked, Clue.TO_DENIAL, denial(saying, rivals));
    }
    if (saying.has(Mark.FALSEHOOD)) {
      List<Saying> named = only(rivals, each -> Saying.meet(saying.named(), each.voice()));
      put(picked, Clue.TO_CALLED_FALSE, best(named, each -> A_TRACE + overlap(saying, each)));
    }
    if (pointsBack(saying)) {
      put(picked, Clue.TO_ANTECEDENT, last(only(others, each -> tells(each, saying))));
    }
    List<Saying> own =
        only(free, each -> each.isOfSpeaker(saying) && each.isNegative() == saying.isNegative());
    put(picked, Clue.TO_OWN_WORDS, best(own, each -> overlap(saying, each) - ABOUT_THE_SAME));
    if (!saying.isWish()) {
      pickAccounts(
          saying,
          only(others, each -> each.isNegative() == saying.isNegative() && !each.isWish()),
          picked);
    }
    if (saying.has(Mark.CONFIRMS) || saying.has(Mark.AGREEMENT)) {
      put(
          picked,
          Clue.TO_CONFIRMED,
          best(justBefore(saying, others), each -> A_TRACE + overlap(saying, each)));
    }
    if ((saying.has(Mark.CONFIRMS) || saying.has(Mark.CONCEDES)) && !saying.isNegative()) {
      put(
          picked,
          Clue.TO_CONCEDED,
          best(
              only(rivals, each -> each.namesSideOf(saying)),
              each -> A_TRACE + overlap(saying, each)));
    }
  }

  /** Whether it, or what it is about, is "those claims" that somebody made before. */
  private boolean pointsBack(Saying saying) {
    return saying.isEmpty()
        || pairs.ofAnswer(saying.order()).stream()
            .map(pair -> sayings.at(pair.answered()))
            .anyMatch(each -> saying.encloses(each) && each.isEmpty());
  }

  /** Whether it stands before the other and asserts something. */
  private static boolean tells(Saying saying, Saying other) {
    return saying.order() < other.order()
        && !saying.isEmpty()
        && !saying.isWish()
        && !saying.isNarrator()
        && !saying.sentence().overlaps(other.sentence());
  }

  private static Optional<Saying> last(List<Saying> among) {
    return among.isEmpty() ? Optional.empty() : Optional.of(among.get(among.size() - 1));
  }

  private void pickAccounts(Saying saying, List<Saying> accounts, Map<Clue, Integer> picked) {
    Optional<Saying> most = best(accounts, each -> overlap(saying, each) - ABOUT_THE_SAME);
    put(picked, Clue.TO_SAME_ACCOUNT, most);
    most.ifPresent(
        top ->
            put(
                picked,
                Clue.TO_FIRST_ACCOUNT,
                accounts.stream()
                    .filter(each -> overlap(saying, each) >= 0.6 * overlap(saying, top))
                    .findFirst()));
  }

  private static List<Saying> accounts(List<Saying> among) {
    return only(among, each -> !each.isNegative() && !each.isWish());
  }

  /** Who named the denier's side comes first; else who says most of the same. */
  private Optional<Saying> accusation(Saying denial, List<Saying> rivals) {
    List<Saying> accounts = accounts(rivals);
    List<Saying> accusers = only(accounts, each -> each.namesSideOf(denial));
    return accusers.isEmpty()
        ? best(accounts, each -> overlap(denial, each) - ABOUT_THE_SAME)
        : best(
            accusers,
            each -> A_TRACE + overlap(denial, each) + 0.1 * pairs.centrality(each.order()));
  }

  /** Of the statement before, of the same speaker and near, that answered an accusation. */
  private Optional<Integer> ofThisBreath(Saying saying) {
    for (int before = saying.order() - 1; before >= Math.max(0, saying.order() - 2); before--) {
      Saying previous = sayings.at(before);
      if (previous.isOfSpeaker(saying) && !previous.encloses(saying) && !saying.isWish()) {
        return Optional.ofNullable(accusations.get(before)).filter(order -> order < saying.order());
      }
    }
    return Optional.empty();
  }

  /**
   * The denial, by a side that this one names or on the same matter, that says most of the same.
   */
  private Optional<Saying> denial(Saying saying, List<Saying> rivals) {
    List<Saying> denials =
        only(
            rivals,
            each ->
                accusations.containsKey(each.order())
                    && (saying.namesSideOf(each) || overlap(saying, each) > ABOUT_THE_SAME));
    return best(denials, each -> A_TRACE + overlap(saying, each));
  }

  private static List<Saying> justBefore(Saying saying, List<Saying> among) {
    return only(
        among,
        each -> saying.order() - each.order() <= JUST_BEFORE && saying.order() > each.order());
  }

  private double overlap(Saying answer, Saying answered) {
    return pairs.overlap(new Pair(answer.order(), answered.order()));
  }

  private static List<Saying> only(List<Saying> among, Predicate<Saying> wanted) {
    return among.stream().filter(wanted).toList();
  }

  private static void put(Map<Clue, Integer> picked, Clue clue, Optional<Saying> saying) {
    saying.ifPresent(each -> picked.put(clue, each.order()));
  }

  /** The first of the highest value above 0. */
  private static Optional<Saying> best(List<Saying> among, ToDoubleFunction<Saying> value) {
    Optional<Saying> best = Optional.empty();
    double most = 0;
    for (Saying each : among) {
      double own = value.applyAsDouble(each);
      if (own > most) {
        most = own;
        best = Optional.of(each);
      }
    }
    return best;
  }
}
