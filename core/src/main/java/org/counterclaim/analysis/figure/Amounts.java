package org.counterclaim.analysis.figure;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.analysis.clause.WordLists;
import org.counterclaim.analysis.clause.Words;

/** Reads bare numbers in words and digits. Thread-safe. */
final class Amounts {

  private static final int LONGEST_NUMBER = 8;
  private static final int LONGEST_RUN = 3;
  private static final int LONGEST_DIGITS = 15;
  private static final int DIGITS_OF_A_GROUP = 3;

  private final WordLists lists;
  private final Map<String, Long> values = new HashMap<>();
  private final Map<String, Long> multipliers = new HashMap<>();
  private final Map<String, Long> plurals = new HashMap<>();
  private final Map<String, Long> parts = new HashMap<>();

  Amounts(WordLists lists) {
    this.lists = lists;
    fill("value-", values);
    fill("times-", multipliers);
    fill("plural-", plurals);
    fill("part-", parts);
  }

  private void fill(String prefix, Map<String, Long> worths) {
    for (String name : lists.names()) {
      if (name.startsWith(prefix)) {
        long worth = Long.parseLong(name.substring(prefix.length()));
        lists.entries(name).forEach(entry -> worths.put(entry, worth));
      }
    }
  }

  /** {@return the number that begins with a word, as many words as belong to it} */
  Optional<Amount> at(Words words, int i) {
    for (int size = LONGEST_RUN; size > 0; size--) {
      Long plural = plurals.get(run(words, i, size));
      if (plural != null) {
        return Optional.of(new Amount(plural, plural, i + size, true, 1));
      }
    }
    if (words.at(i).isDigits()) {
      return inDigits(words, i);
    }
    Optional<Amount> part = part(words, i);
    return part.isPresent() ? part : inWords(words, i);
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

  /** "half a million", "half a dozen", "a quarter of a million", "three quarters of a million". */
  private Optional<Amount> part(Words words, int i) {
    long count = value(words.at(i).lower());
    int k = count > 0 || words.is(i, "a") ? i + 1 : i;
    Long of = parts.get(words.at(k).lower());
    int one = words.is(k + 1, "of") ? k + 2 : k + 1;
    Long times = multipliers.get(words.at(one + 1).lower());
    return of != null && times != null && isA(words, one)
        ? Optional.of(Amount.of((double) Math.max(1, count) * times / of, one + 2, times))
        : Optional.empty();
  }

  private Optional<Amount> inDigits(Words words, int i) {
    String text = words.at(i).text();
    int dash = Math.max(text.indexOf('-'), text.indexOf('–'));
    if (dash > 0) {
      double low = parse(text.substring(0, dash));
      double high = parse(text.substring(dash + 1));
      long times = multipliers.getOrDefault(words.at(i + 1).lower(), 1L);
      int end = times > 1 ? i + 2 : i + 1;
      return low >= 0 && high > low
          ? Optional.of(new Amount(low * times, high * times, end, false, times))
          : Optional.empty();
    }
    double value = parse(text);
    if (value < 0) {
      return Optional.empty();
    }
    int end = i + 1;
    while (isGroupOfZeros(words, end, text)) {
      value *= 1000;
      end++;
    }
    double fraction = fraction(words.at(end).text());
    int half = fraction > 0 ? 1 : andAHalf(words, end);
    Long times = multipliers.get(words.at(end + half).lower());
    if (times != null) {
      double rest = half == 1 ? fraction : half > 0 ? 0.5 : 0;
      return Optional.of(Amount.of((value + rest) * times, end + half + 1, times));
    }
    return Optional.of(Amount.of(value, end, 1));
  }

  /** "20 000": behind up to three digits and one blank. */
  private static boolean isGroupOfZeros(Words words, int i, String first) {
    boolean leads = first.length() <= DIGITS_OF_A_GROUP && first.charAt(0) != '0';
    return leads
        && words.is(i, "000")
        && words.at(i).span().begin() - words.at(i - 1).span().end() == 1;
  }

  private static double fraction(String sign) {
    return switch (sign) {
      case "¼" -> 0.25;
      case "½" -> 0.5;
      case "¾" -> 0.75;
      default -> 0;
    };
  }

  /** {@return 3 where "and a half" stands, else 0} */
  private static int andAHalf(Words words, int i) {
    return words.is(i, "and") && words.is(i + 1, "a") && words.is(i + 2, "half") ? 3 : 0;
  }

  /** {@return the number, or -1: "4,200" and "1.3" are numbers, "4th", "10:00" and "12,5" not} */
  private static double parse(String text) {
    boolean digits = text.chars().allMatch(c -> (c >= '0' && c <= '9') || c == ',' || c == '.');
    if (!digits || text.length() > LONGEST_DIGITS) {
      return -1;
    }
    String[] groups = text.split(",", -1);
    for (int k = 1; k < groups.length; k++) {
      if (groups[k].length() != DIGITS_OF_A_GROUP || groups[k].indexOf('.') >= 0) {
        return -1;
      }
    }
    int stop = text.indexOf('.');
    boolean one = stop < 0 || (stop == text.lastIndexOf('.') && stop < text.length() - 1);
    return one && groups[0].length() > 0 ? Double.parseDouble(String.join("", groups)) : -1;
  }

  /** "twenty-five", "one hundred and five", "a hundred", "two dozen", "two and a half thousand". */
  private Optional<Amount> inWords(Words words, int i) {
    long total = 0;
    long part = 0;
    long last = 1;
    int k = i;
    boolean counted = false;
    while (k < words.size() && k - i < LONGEST_NUMBER) {
      String word = words.at(k).lower();
      Long times = multipliers.get(word);
      if (times != null && (counted || isA(words, k - 1))) {
        part = Math.max(1, part) * times;
        last = times;
        if (times >= 1000) {
          total += part;
          part = 0;
        }
        counted = true;
        k++;
        continue;
      }
      int half = counted ? andAHalf(words, k) : 0;
      Long halved = multipliers.get(words.at(k + half).lower());
      if (half > 0 && halved != null) {
        return Optional.of(Amount.of(total + (part + 0.5) * halved, k + half + 1, halved));
      }
      int run = 1;
      long value = value(word);
      for (int size = 2; value < 0 && size <= LONGEST_RUN; size++) {
        value = values.getOrDefault(run(words, k, size), -1L);
        run = size;
      }
      if (value >= 0 && fits(part, value, counted)) {
        part += value;
        last = 1;
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
    return counted ? Optional.of(Amount.of((double) (total + part), k, last)) : Optional.empty();
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
