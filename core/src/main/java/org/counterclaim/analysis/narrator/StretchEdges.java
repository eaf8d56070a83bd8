package org.counterclaim.analysis.narrator;

import java.util.List;
import java.util.Locale;
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

  private static final String NOT = "not ";

  /** So few words beside an attribution say nothing on their own. */
  private static final int LEAST_WORDS = 3;

  /** So many words that only tell when somebody spoke say nothing either. */
  private static final int MOST_OF_SETTING = 4;

  private final WordLists classes;
  private final WordLists unsaid;
  private final List<String> wishes;

  StretchEdges(LanguagePack pack) {
    this.classes = new WordLists(pack, "word-classes");
    this.unsaid = new WordLists(pack, "unsaid");
    this.wishes = pack.entries("anonymity");
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
        || ((clippedLeft || clippedRight) && count(words, first, last) < LEAST_WORDS)
        || (clippedLeft && isSetting(words, first, last))) {
      return Optional.empty();
    }
    return Optional.of(words.span(first, last).union(kept));
  }

  /**
   * {@return the words for a speaker without "who lost two sons", which the outlet tells of him;
   * with "who asked not to be named", which tells of the saying}
   */
  Span withoutClause(String text, Span source) {
    Words words = Words.of(text, source);
    for (int i = 1; i < words.size(); i++) {
      if (isRelative(words, i)) {
        return asksToStayUnnamed(text, words, i) ? source : words.span(0, i - 1);
      }
    }
    return source;
  }

  /** "who asked not to be named", "who declined to be identified". */
  private boolean asksToStayUnnamed(String text, Words words, int relative) {
    String clause = words.span(relative, words.size() - 1).in(text).toLowerCase(Locale.ROOT);
    boolean declines = unsaid.has("declining", words.at(relative + 1).lower());
    return wishes.stream()
        .anyMatch(
            wish ->
                clause.contains(wish)
                    || (declines && wish.startsWith(NOT) && clause.contains(afterNot(wish))));
  }

  private static String afterNot(String wish) {
    return wish.substring(NOT.length());
  }

  /**
   * {@return whether what stands between "told" and what is told is only who was told: "a news
   * conference in Arda"; a blast "after the blast" is more}
   */
  boolean isAddressee(String text, Span between) {
    Words words = Words.of(text, between);
    if (has("preposition", words.at(0)) || !isWord(words.at(0))) {
      return false;
    }
    int last = words.size() - (words.is(words.size() - 1, "that") ? 2 : 1);
    for (int i = 0; i <= last; i++) {
      Word word = words.at(i);
      boolean clause =
          isVerb(word) || has("relative", word) || has("subordinator", word) || isDuring(word);
      if (clause) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDuring(Word word) {
    return word.is("during") || word.is("amid") || word.is("following");
  }

  /**
   * "denied it | before his arrest": when somebody spoke; "after the blast" is no matter of his.
   */
  private boolean isSetting(Words words, int first, int last) {
    if (!has("preposition", words.at(first))
        || !has("possessive", words.at(first + 1))
        || count(words, first, last) > MOST_OF_SETTING) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      if (isVerb(words.at(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean isVerb(Word word) {
    boolean past = word.lower().endsWith("ed") && word.text().length() > 3 && !word.isCapital();
    return past || has("verb", word) || has("auxiliary", word) || has("modal", word);
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
        || has("adverb", word)
        || word.is("what"); // "fled after what | it called a threat"
  }

  private boolean has(String list, Word word) {
    return classes.has(list, word.lower());
  }
}
