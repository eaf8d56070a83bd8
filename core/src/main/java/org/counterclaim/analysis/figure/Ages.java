package org.counterclaim.analysis.figure;

import org.counterclaim.analysis.clause.Word;
import org.counterclaim.analysis.clause.WordLists;
import org.counterclaim.analysis.clause.Words;

/**
 * Tells somebody's age from a count: "Ada Brenn, 75, was abducted" is about one person, and not
 * about seventy-five. Thread-safe.
 */
final class Ages {

  private static final long OLDEST = 120;

  private final WordLists counted;
  private final WordLists numbers;

  Ages(WordLists counted, WordLists numbers) {
    this.counted = counted;
    this.numbers = numbers;
  }

  /** {@return whether a number that no noun follows is set off behind somebody's name} */
  boolean isAge(Words words, Quantity quantity) {
    int mark = quantity.number() - 1;
    if (quantity.isBounded() || quantity.high().orElse(OLDEST + 1) > OLDEST) {
      return false;
    }
    return words.is(mark, "(")
        ? words.is(quantity.end(), ")") && words.at(mark - 1).isCapital()
        : words.is(mark, ",") && isSetOff(words, quantity.end()) && isSomebody(words, mark - 1);
  }

  /** "75, was", "75."; not "12, including two children", which goes on about those counted. */
  private boolean isSetOff(Words words, int end) {
    boolean closes = !words.at(end).isWord();
    return closes && !(words.is(end, ",") && counted.run("part", words, end + 1) > 0);
  }

  /** "the victim | , 19"; not "in Kano | , 12", "the toll | , 12", which only lead to a count. */
  private boolean isSomebody(Words words, int last) {
    int first = last;
    while (belongs(words.at(first - 1))) {
      first--;
    }
    if (counted.has("setting", words.at(first).lower())) {
      return false;
    }
    return words.at(last).isCapital()
        || (counted.has("one-of", words.at(first).lower()) && isSingular(words.at(last).lower()));
  }

  private boolean belongs(Word word) {
    boolean leads = counted.has("joint", word.lower()) || word.is("that");
    return !leads && (word.isWord() || word.isPossessiveEnding());
  }

  private boolean isSingular(String word) {
    boolean count =
        counted.has("toll", word)
            || numbers.has("unit", word)
            || counted.listBehind("noun-", word).isPresent();
    return !count && !word.endsWith("s") && !counted.has("plural", word);
  }
}
