package org.counterclaim.analysis.narrator;

import java.util.Optional;
import org.counterclaim.analysis.clause.Word;
import org.counterclaim.analysis.clause.WordLists;
import org.counterclaim.analysis.clause.Words;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.text.Span;

/**
 * Takes from a stretch between attributions what clings to them: marks, "and", "with", "that", a
 * lone "however". Thread-safe.
 */
final class StretchEdges {

  /** So few words beside an attribution say nothing on their own. */
  private static final int LEAST_WORDS = 3;

  private final WordLists classes;

  StretchEdges(LanguagePack pack) {
    this.classes = new WordLists(pack, "word-classes");
  }

  /**
   * {@return the stretch without what clings; empty if too little is left}
   *
   * @param kept what stays in any case
   * @param clippedLeft whether an attribution stands right before, not the sentence's edge
   * @param clippedRight whether one stands right behind
   */
  Optional<Span> trimmed(
      String text, Span stretch, Span kept, boolean clippedLeft, boolean clippedRight) {
    Words words = Words.of(text, stretch);
    int first = 0;
    int last = words.size() - 1;
    while (first < last && words.at(first).span().end() <= kept.begin()) {
      if (isWord(words.at(first)) && !(clippedLeft && isOpening(words.at(first)))) {
        break;
      }
      first++;
    }
    boolean adjoins = clippedRight;
    while (last > first && words.at(last).span().begin() >= kept.end()) {
      Word word = words.at(last);
      boolean aside = clippedRight && has("adverb", word) && !isWord(words.at(last - 1));
      if (isEnd(word) && !(adjoins && clings(word)) && !aside) {
        break;
      }
      adjoins &= isWord(word);
      last--;
    }
    if (first > last
        || ((clippedLeft || clippedRight) && count(words, first, last) < LEAST_WORDS)) {
      return Optional.empty();
    }
    return Optional.of(words.span(first, last).union(kept));
  }

  /**
   * {@return the words for a speaker without "who lost two sons", which the outlet tells of him}
   */
  Span withoutClause(String text, Span source) {
    Words words = Words.of(text, source);
    for (int i = 1; i < words.size(); i++) {
      if (isRelative(words, i)) {
        return words.span(0, i - 1);
      }
    }
    return source;
  }

  /**
   * {@return the stretch with whom it tells of, if it is "who lost two sons"}
   *
   * @param before what is somebody else's and ends before the stretch
   */
  Span withSubject(String text, Span stretch, Span before) {
    int behind = before.end();
    boolean adjoins = Words.of(text, new Span(behind, stretch.begin())).size() <= 1; // a comma
    return adjoins && isRelative(Words.of(text, stretch), 0) ? before.union(stretch) : stretch;
  }

  private static boolean isRelative(Words words, int i) {
    return words.is(i, "who") || words.is(i, "which") || words.is(i, "whose");
  }

  private static int count(Words words, int first, int last) {
    int count = 0;
    for (int i = first; i <= last; i++) {
      count += isWord(words.at(i)) ? 1 : 0;
    }
    return count;
  }

  private static boolean isWord(Word word) {
    return word.isWord() || word.isPossessiveEnding();
  }

  private static boolean isEnd(Word word) {
    return isWord(word) || word.is(".") || word.is(")") || word.is("%");
  }

  /** "and | the fire spread". */
  private boolean isOpening(Word word) {
    return has("coordinator", word) || word.is("that");
  }

  /** "the fire spread, with | the mayor saying …". */
  private boolean clings(Word word) {
    return has("preposition", word)
        || has("coordinator", word)
        || has("subordinator", word)
        || has("relative", word)
        || has("auxiliary", word)
        || has("modal", word)
        || has("adverb", word);
  }

  private boolean has(String list, Word word) {
    return classes.has(list, word.lower());
  }
}
