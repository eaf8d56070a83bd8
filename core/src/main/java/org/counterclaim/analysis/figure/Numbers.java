package org.counterclaim.analysis.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.counterclaim.analysis.clause.WordLists;
import org.counterclaim.analysis.clause.Words;

/** Reads numbers in words and digits with their bounds. Thread-safe. */
final class Numbers {

  private static final long MOST = 1_000_000_000_000L;
  private static final int LONGEST_NUMBER = 8;
  private static final int LONGEST_RUN = 3;

  private final WordLists lists;
  private final Map<String, Long> values = new HashMap<>();
  private final Map<String, Long> multipliers = new HashMap<>();
  private final Map<String, Long> plurals = new HashMap<>();

  /** A bare number: its worth, where it ends, whether it names only the least. */
  private record Amount(long low, long high, int end, boolean open) {}

  Numbers(WordLists lists) {
    this.lists = lists;
    for (String name : lists.names()) {
      int dash = name.indexOf('-');
      if (name.startsWith("value-") || name.startsWith("times-") || name.startsWith("plural-")) {
        long worth = Long.parseLong(name.substring(dash + 1));
        Map<String, Long> kind =
            switch (name.substring(0, dash)) {
              case "value" -> values;
              case "times" -> multipliers;
              default -> plurals;
            };
        lists.entries(name).forEach(entry -> kind.put(entry, worth));
      }
    }
  }

  /** {@return the quantities of a sentence, in order, without overlaps} */
  List<Quantity> find(Words words) {
    List<Quantity> found = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Optional<Quantity> quantity = at(words, i);
      quantity.ifPresent(found::add);
      i = quantity.map(Quantity::end).orElse(i + 1);
    }
    return found;
  }

  private Optional<Quantity> at(Words words, int i) {
    Optional<Amount> one = amount(words, i);
    if (one.isEmpty()) {
      return Optional.empty();
    }
    Amount amount = one.get();
    Optional<Amount> other = second(words, i, amount);
    if (other.isPresent()) {
      amount = new Amount(amount.low(), other.get().high(), other.get().end(), other.get().open());
    }
    return Optional.of(bounded(words, i, amount));
  }

  /** "70 to 100", "between 70 and 100", "50 or 60". */
  private Optional<Amount> second(Words words, int i, Amount one) {
    int joint = one.end();
    boolean between = words.is(i - 1, "between");
    boolean joins =
        lists.has("to", words.at(joint).lower()) && (between || !words.is(joint, "and"));
    return joins
        ? amount(words, joint + 1).filter(other -> other.high() > one.high() || other.open())
        : Optional.empty();
  }

  private Quantity bounded(Words words, int number, Amount amount) {
    OptionalLong low = OptionalLong.of(amount.low());
    OptionalLong high = amount.open() ? OptionalLong.empty() : OptionalLong.of(amount.high());
    int begin = number;
    boolean range = amount.high() > amount.low();
    if (words.is(number - 1, "between") || (range && words.is(number - 1, "from"))) {
      return new Quantity(number - 1, number, amount.end(), low, high, isDigits(words, number));
    }
    int k = number;
    for (int skip = 0; skip < 2 && lists.has("filler", words.at(k - 1).lower()); skip++) {
      k--;
    }
    int end = amount.end();
    int size = lists.runBefore("least", words, k);
    if (size > 0) {
      begin = k - size;
      high = OptionalLong.empty();
    } else if (lists.runBefore("most", words, k) > 0) {
      begin = k - lists.runBefore("most", words, k);
      high = high.isPresent() ? high : low;
      low = range ? low : OptionalLong.empty();
    } else if (lists.runBefore("about", words, k) > 0) {
      begin = k - lists.runBefore("about", words, k);
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

  private static boolean isDigits(Words words, int i) {
    return words.at(i).isDigits();
  }

  private Optional<Amount> amount(Words words, int i) {
    for (int size = LONGEST_RUN; size > 0; size--) {
      Long plural = plurals.get(run(words, i, size));
      if (plural != null) {
        return Optional.of(new Amount(plural, plural, i + size, true));
      }
    }
    return words.at(i).isDigits() ? inDigits(words, i) : inWords(words, i);
  }

  private static String run(Words words, int i, int size) {
    if (size == 1) {
      return words.at(i).lower();
    }
    StringBuilder run = new StringBuilder(words.at(i).lower());
    for (int k = i + 1; k < i + size; k++) {
      run.append('_').append(words.at(k).lower());
    }
    return run.toString();
  }

  private Optional<Amount> inDigits(Words words, int i) {
    String text = words.at(i).text();
    int dash = Math.max(text.indexOf('-'), text.indexOf('–'));
    if (dash > 0) {
      double low = parse(text.substring(0, dash));
      double high = parse(text.substring(dash + 1));
      boolean whole = low == Math.rint(low) && high == Math.rint(high);
      return low >= 0 && high > low && whole
          ? Optional.of(new Amount((long) low, (long) high, i + 1, false))
          : Optional.empty();
    }
    double value = parse(text);
    if (value < 0) {
      return Optional.empty();
    }
    int end = i + 1;
    Long times = multipliers.get(words.at(end).lower());
    if (times != null) {
      value *= times;
      end++;
    }
    long worth = Math.round(value);
    return worth <= MOST && Math.abs(value - worth) < 1e-6
        ? Optional.of(new Amount(worth, worth, end, false))
        : Optional.empty();
  }

  /** {@return the number, or -1: "4,200" and "1.3" are numbers, "4th", "10:00" and "12,5" not} */
  private static double parse(String text) {
    boolean digits = text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ',' || c == '.');
    if (!digits || text.length() > 15) {
      return -1;
    }
    String[] groups = text.split(",", -1);
    for (int k = 1; k < groups.length; k++) {
      if (groups[k].length() != 3 || groups[k].indexOf('.') >= 0) {
        return -1;
      }
    }
    int stop = text.indexOf('.');
    boolean one = stop < 0 || (stop == text.lastIndexOf('.') && stop < text.length() - 1);
    return one && groups[0].length() > 0 ? Double.parseDouble(String.join("", groups)) : -1;
  }

  /** "twenty-five", "one hundred and five", "a hundred", "two dozen", "half a dozen". */
  private Optional<Amount> inWords(Words words, int i) {
    long total = 0;
    long part = 0;
    int k = i;
    boolean counted = false;
    while (k < words.size() && k - i < LONGEST_NUMBER) {
      String word = words.at(k).lower();
      Long times = multipliers.get(word);
      if (times != null && (counted || isA(words, k - 1))) {
        part = Math.max(1, part) * times;
        if (times >= 1000) {
          total += part;
          part = 0;
        }
        counted = true;
        k++;
        continue;
      }
      int run = 1;
      long value = value(word);
      for (int size = 2; value < 0 && size <= LONGEST_RUN; size++) {
        value = values.getOrDefault(run(words, k, size), -1L);
        run = size;
      }
      if (value >= 0 && fits(part, value, counted)) {
        part += value;
        counted = true;
        k += run;
      } else if (counted
          && word.equals("and")
          && part % 100 == 0
          && part > 0
          && value(words.at(k + 1).lower()) >= 0) {
        k++;
      } else {
        break;
      }
    }
    long worth = total + part;
    return counted && worth <= MOST
        ? Optional.of(new Amount(worth, worth, k, false))
        : Optional.empty();
  }

  private static boolean isA(Words words, int i) {
    return words.is(i, "a") || words.is(i, "one");
  }

  /** "twenty five" and "hundred five" are one number, "five six" and "two thirty" are two. */
  private static boolean fits(long part, long value, boolean counted) {
    return !counted
        || (part >= 100 && part % 100 == 0 && value < 100)
        || (part >= 20 && part % 10 == 0 && value > 0 && value < 10);
  }

  private long value(String word) {
    int dash = word.indexOf('-');
    if (dash > 0) {
      long tens = value(word.substring(0, dash));
      long ones = value(word.substring(dash + 1));
      return tens >= 20 && tens % 10 == 0 && ones > 0 && ones < 10 ? tens + ones : -1;
    }
    return values.getOrDefault(word, -1L);
  }
}
