package org.counterclaim.analysis.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.counterclaim.analysis.clause.WordLists;
import org.counterclaim.analysis.clause.Words;

/** Reads numbers with what bounds them: ranges, "at least", what a toll rose to. Thread-safe. */
final class Numbers {

  /** "rose by six to 33", "was raised further from 15 to 18": so near stands what says so. */
  private static final int NEAR = 3;

  private static final int MOST_OF_A_RATIO = 1000;

  private final WordLists lists;
  private final Amounts amounts;

  Numbers(WordLists lists) {
    this.lists = lists;
    this.amounts = new Amounts(lists);
  }

  /** {@return the quantities of a sentence, in order, without overlaps} */
  List<Quantity> find(Words words) {
    List<Quantity> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Quantity> quantity = at(words, i);
      quantity.ifPresent(each -> add(words, found, each));
      i = quantity.map(Quantity::end).orElse(i + 1);
    }
    return found;
  }

  /**
   * {@return whether only a share of the number is spoken of: "two of the 12 passengers", "half of
   * its 200 rooms", "Of the 40, three died"}
   */
  boolean isWholeOfAShare(Words words, Quantity quantity) {
    int of = quantity.first() - 1;
    while (lists.has("article", words.at(of).lower())) {
      of--;
    }
    if (!words.is(of, "of")) {
      return false;
    }
    return of == 0
        || lists.has("share", words.at(of - 1).lower())
        || amounts.at(words, of - 1).filter(Amount::isWhole).isPresent();
  }

  private Optional<Quantity> at(Words words, int i) {
    if (isExcepted(words, i) || isRatio(words, i) || isRatio(words, i - 2)) {
      return Optional.empty();
    }
    return amounts.at(words, i).flatMap(one -> quantity(words, i, one));
  }

  /** "all but three were saved": the three were not. */
  private boolean isExcepted(Words words, int i) {
    return lists.runBefore("except", words, i) > 0;
  }

  /** "one in four", "three in ten voters": neither counts anybody; "two in seven days" does. */
  private boolean isRatio(Words words, int i) {
    Optional<Amount> of = words.is(i + 1, "in") ? amounts.at(words, i + 2) : Optional.empty();
    if (of.isEmpty() || of.get().low() >= MOST_OF_A_RATIO) {
      return false;
    }
    boolean some =
        !lists.has("unit", words.at(of.get().end()).lower())
            && lists.has("base", words.at(i + 2).lower())
            && amounts.at(words, i).filter(one -> one.high() < of.get().low()).isPresent();
    return words.is(i, "one") || some;
  }

  /** "70 to 100", "between 70 and 100", "50 or 60", "2 to 3 thousand". */
  private Optional<Quantity> quantity(Words words, int i, Amount one) {
    Optional<Amount> other = second(words, i, one);
    if (other.isPresent() && isChange(words, i)) {
      return Optional.of(other.get())
          .filter(Amount::isWhole)
          .map(now -> bounded(words, one.end() + 1, now));
    }
    Amount whole =
        other
            .filter(each -> each.high() > scaled(one, each) || each.open())
            .map(each -> to(one, each))
            .orElse(one);
    return Optional.of(whole).filter(Amount::isWhole).map(each -> bounded(words, i, each));
  }

  private Optional<Amount> second(Words words, int i, Amount one) {
    int joint = one.end();
    boolean between = words.is(i - 1, "between");
    boolean joins =
        lists.has("to", words.at(joint).lower()) && (between || !words.is(joint, "and"));
    return joins ? amounts.at(words, joint + 1) : Optional.empty();
  }

  private static Amount to(Amount one, Amount other) {
    return new Amount(scaled(one, other), other.high(), other.end(), other.open(), other.times());
  }

  /** "2 to 3 thousand" are two thousand and more; "900 to one thousand" are not 900,000. */
  private static double scaled(Amount one, Amount other) {
    boolean same = one.times() == 1 && one.low() < other.low() / other.times();
    return same ? one.low() * other.times() : one.low();
  }

  /** "rose from 15 to 18", "rose by six to 33": only the second number holds. */
  private boolean isChange(Words words, int i) {
    if (!words.is(i - 1, "from") && !words.is(i - 1, "by")) {
      return false;
    }
    for (int k = i - 2; k >= i - 1 - NEAR; k--) {
      if (lists.has("change", words.at(k).lower())) {
        return true;
      }
    }
    return false;
  }

  /** "has gone | up to 44": 44, and not at most so many. */
  private boolean climbs(Words words, int number) {
    return words.is(number - 2, "up")
        && words.is(number - 1, "to")
        && lists.has("change", words.at(number - 3).lower());
  }

  private Quantity bounded(Words words, int number, Amount amount) {
    OptionalLong low = OptionalLong.of(Math.round(amount.low()));
    OptionalLong high =
        amount.open() ? OptionalLong.empty() : OptionalLong.of(Math.round(amount.high()));
    int begin = number;
    if (words.is(number - 1, "between") || (amount.isRange() && words.is(number - 1, "from"))) {
      return new Quantity(number - 1, number, amount.end(), low, high, isDigits(words, number));
    }
    int k = number;
    for (int skip = 0; skip < 2 && lists.has("filler", words.at(k - 1).lower()); skip++) {
      k--;
    }
    int end = amount.end();
    int least = lists.runBefore("least", words, k);
    int most = climbs(words, k) ? 0 : lists.runBefore("most", words, k);
    int about = lists.runBefore("about", words, k);
    if (least > most) {
      begin = k - least;
      high = OptionalLong.empty();
    } else if (most > 0) {
      begin = k - most;
      high = high.isPresent() ? high : low;
      low = amount.isRange() ? low : OptionalLong.empty();
    } else if (about > 0) {
      begin = k - about;
    }
    int more = lists.run("or-more", words, end);
    int less = lists.run("or-less", words, end);
    if (more > 0 && low.isPresent()) {
      high = OptionalLong.empty();
      end += more;
    } else if (less > 0 && high.isPresent()) {
      low = OptionalLong.empty();
      end += less;
    }
    return new Quantity(begin, number, end, low, high, isDigits(words, number));
  }

  /** "at least 60 and possibly as many as 90" is one range. */
  private void add(Words words, List<Quantity> found, Quantity next) {
    int last = found.size() - 1;
    if (last >= 0 && goesUpTo(words, found.get(last), next)) {
      Quantity least = found.remove(last);
      found.add(
          new Quantity(
              least.first(), least.number(), next.end(), least.low(), next.high(), least.digits()));
    } else {
      found.add(next);
    }
  }

  private boolean goesUpTo(Words words, Quantity least, Quantity most) {
    if (least.high().isPresent()
        || least.low().isEmpty()
        || most.high().isEmpty()
        || !most.isBounded()
        || most.high().getAsLong() <= least.low().getAsLong()) {
      return false;
    }
    boolean perhaps = false;
    for (int i = least.end(); i < most.number(); i++) {
      String word = words.at(i).lower();
      perhaps |= lists.has("perhaps", word);
      if (i < most.first() && !lists.has("perhaps", word) && !lists.has("and", word)) {
        return false;
      }
    }
    return perhaps;
  }

  private static boolean isDigits(Words words, int i) {
    return words.at(i).isDigits();
  }
}
