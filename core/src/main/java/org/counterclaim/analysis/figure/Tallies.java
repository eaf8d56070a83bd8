package org.counterclaim.analysis.figure;

import java.util.List;
import java.util.Optional;
import org.counterclaim.analysis.clause.WordLists;
import org.counterclaim.analysis.clause.Words;

/**
 * What a number counts that is put in front of it: "put the number of marchers at 4,000", or that
 * only points back: "12,000 marched, the union said. Police put the figure at 4,000." Thread-safe.
 */
final class Tallies {

  private static final int REACH = 12;

  private final WordLists counted;
  private final Nouns nouns;

  Tallies(WordLists counted, Nouns nouns) {
    this.counted = counted;
    this.nouns = nouns;
  }

  /**
   * {@return what the number counts; empty where nobody puts a number}
   *
   * @param before the figures that it may point back to; it does where they all count the same
   */
  Optional<String> of(Words words, Quantity quantity, List<FoundFigure> before) {
    int at = quantity.first() - 1;
    if (!words.is(at, "at")) {
      return Optional.empty();
    }
    if (isPut(words, at - 1)) {
      return only(before);
    }
    for (int of = at - 2; of > Math.max(0, at - REACH); of--) {
      if (words.is(of, "of") && isPut(words, of - 1)) {
        return noun(words, quantity, of);
      }
    }
    return Optional.empty();
  }

  /** {@return whether those counted were found, of a toll that the sentence gives too} */
  boolean isFound(Words words, CountedNoun noun) {
    boolean toll = false;
    for (int i = 0; i < noun.end(); i++) {
      toll |= words.is(i, "toll");
    }
    return toll && counted.has("remains", noun.name());
  }

  /** "put the | number", "putting the | figure". */
  private boolean isPut(Words words, int tally) {
    return counted.has("toll", words.at(tally).lower())
        && words.is(tally - 1, "the")
        && counted.has("put", words.at(tally - 2).lower());
  }

  private Optional<String> noun(Words words, Quantity quantity, int of) {
    Quantity many =
        new Quantity(
            quantity.first(), quantity.number(), of, quantity.low(), quantity.high(), false);
    return nouns
        .behind(words, many)
        .map(CountedNoun::name)
        .filter(name -> !name.isEmpty())
        .map(name -> counted.has("people", name) ? "people" : name);
  }

  private static Optional<String> only(List<FoundFigure> before) {
    List<String> whats = before.stream().map(FoundFigure::what).distinct().toList();
    return whats.size() == 1 ? Optional.of(whats.get(0)) : Optional.empty();
  }
}
