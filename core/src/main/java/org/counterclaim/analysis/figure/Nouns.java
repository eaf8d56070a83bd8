package org.counterclaim.analysis.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.counterclaim.analysis.clause.Word;
import org.counterclaim.analysis.clause.WordLists;
import org.counterclaim.analysis.clause.Words;

/** Finds the noun that a number counts, and brings it to one form. Thread-safe. */
final class Nouns {

  private static final int LONGEST = 6;

  private final WordLists counted;
  private final WordLists numbers;
  private final Map<String, String> same = new HashMap<>();

  Nouns(WordLists counted, WordLists numbers) {
    this.counted = counted;
    this.numbers = numbers;
    for (String list : new String[] {"singular", "same"}) {
      for (String entry : counted.entries(list)) {
        int equals = entry.indexOf('=');
        same.put(entry.substring(0, equals), entry.substring(equals + 1));
      }
    }
  }

  /** {@return the noun behind a number; empty if the number counts no thing but hours, metres …} */
  Optional<CountedNoun> behind(Words words, Quantity quantity) {
    int i = quantity.end();
    boolean part = words.is(i, "of") && (words.is(i + 1, "them") || words.is(i + 1, "whom"));
    if (part) {
      i += 2;
      while (words.is(i, "were") || words.is(i, "are")) {
        i++;
      }
    } else if (words.is(i, "of")) {
      i++;
    }
    while (isFiller(words, i)) {
      i++;
    }
    int head = -1;
    int k = i;
    int longest = LONGEST;
    while (k < words.size() && k - i < longest) {
      int bracket = head < 0 ? behindBracket(words, k) : k;
      if (bracket > k) {
        longest += bracket - k;
        k = bracket;
        continue;
      }
      if (ends(words, k) || (k > i && words.is(k, "of"))) {
        break;
      }
      if (isUnit(words, k)) {
        return Optional.empty();
      }
      if (isState(words.at(k)) && (k > i || !isPlural(words.at(k + 1)))) {
        break;
      }
      boolean noun = isPlural(words.at(k)) || (quantity.isOne() && isSingular(words, k));
      if (noun) {
        head = k;
      } else if (head >= 0) {
        break;
      }
      k++;
      if (noun && isPerson(name(words.at(head)))) {
        break;
      }
    }
    if (isUnit(words, k) || words.at(k).is("%")) {
      return Optional.empty();
    }
    return Optional.of(head < 0 ? none(words, i, part) : noun(words, i, head, part));
  }

  /** Behind "(IS, also Daesh)", where one opens here and is short. */
  private static int behindBracket(Words words, int k) {
    if (words.is(k, "(")) {
      for (int i = k + 1; i < k + LONGEST; i++) {
        if (words.is(i, ")")) {
          return i + 1;
        }
      }
    }
    return k;
  }

  private CountedNoun none(Words words, int i, boolean part) {
    Optional<String> outcome = outcomeOf(words.at(i).lower(), "noun-");
    return new CountedNoun(outcome.isPresent() ? i + 1 : i, "", outcome, false, part);
  }

  private CountedNoun noun(Words words, int begin, int head, boolean part) {
    Optional<String> outcome = outcomeOf(words.at(head).lower(), "noun-");
    for (int i = begin; i < head && outcome.isEmpty(); i++) {
      outcome = outcomeOf(words.at(i).lower(), "state-");
    }
    String name = name(words.at(head));
    return new CountedNoun(head + 1, name, outcome, isNamed(words, head, name), part);
  }

  /** Whether it has a capital that the beginning of a headline or sentence does not explain. */
  private boolean isNamed(Words words, int head, String name) {
    return words.at(head).isCapital()
        && head > 0
        && !isPerson(name)
        && !counted.has("thing", name)
        && !words.at(head - 1).isCapital()
        && !words.at(head + 1).isCapital();
  }

  /** {@return the outcome whose list of that sort has the word} */
  Optional<String> outcomeOf(String word, String sort) {
    return counted.listBehind(sort, word);
  }

  /** {@return one name for what several words name: "children" for "schoolboys"} */
  String name(Word word) {
    String lower = word.lower();
    if (isAircraft(lower)) {
      return "aircraft";
    }
    String name = same.getOrDefault(lower, counted.has("group", lower + "s") ? lower + "s" : lower);
    return same.getOrDefault(name, name);
  }

  boolean isPerson(String name) {
    return counted.has("people", name) || counted.has("group", name);
  }

  /** {@return whether the word means one living being: "woman", "soldier"} */
  boolean isSomebody(String word) {
    return !word.endsWith("s") && (isPerson(same.getOrDefault(word, word)) || isPerson(word + "s"));
  }

  private boolean isFiller(Words words, int i) {
    String word = words.at(i).lower();
    return word.equals("more")
        || word.equals("the")
        || word.equals("these")
        || word.equals("those")
        || word.equals("their")
        || word.equals("our")
        || word.equals("its")
        || word.equals("his")
        || word.equals("about");
  }

  private boolean isUnit(Words words, int i) {
    return numbers.has("unit", words.at(i).lower());
  }

  private boolean ends(Words words, int k) {
    Word word = words.at(k);
    return counted.has("end", word.lower()) || !word.isWord() || word.isPossessiveEnding();
  }

  private boolean isState(Word word) {
    return outcomeOf(word.lower(), "state-").isPresent() && !isPlainNoun(word);
  }

  private boolean isPlainNoun(Word word) {
    return counted.has("people", word.lower()) && word.lower().endsWith("s");
  }

  /** Plural as far as its letters show. */
  private boolean isPlural(Word word) {
    String lower = word.lower();
    if (counted.has("plural", lower) || same.containsKey(lower) || isAircraft(lower)) {
      return true;
    }
    boolean ending = lower.length() > 3 && lower.endsWith("s");
    return ending
        && !lower.endsWith("ss")
        && !lower.endsWith("us")
        && !lower.endsWith("is")
        && word.isWord()
        && !word.isDigits();
  }

  private boolean isSingular(Words words, int k) {
    Word word = words.at(k);
    boolean last = ends(words, k + 1) || words.is(k + 1, "of");
    return counted.has("people", word.lower())
        || isSomebody(word.lower())
        || (last && !word.isCapital());
  }

  private boolean isAircraft(String lower) {
    String word = lower.toLowerCase(Locale.ROOT);
    return word.indexOf('-') > 0
        && counted.entries("aircraft").stream().anyMatch(word::startsWith)
        && word.chars().anyMatch(Character::isDigit);
  }
}
