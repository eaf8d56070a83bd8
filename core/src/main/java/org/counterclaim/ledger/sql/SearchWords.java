package org.counterclaim.ledger.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.counterclaim.ledger.FoldedWord;

/**
 * What somebody typed to search for, as phrases that must all occur. Any text will do: only words
 * are taken from it, so nothing is left that an index could mistake for an operator.
 *
 * <p>"Words in quotation marks" stand side by side, and so do the parts of "U.N."; a word with an
 * asterisk behind it stands for all that begin so.
 */
record SearchWords(List<Phrase> phrases) {

  /** More are not looked for: nobody types them, and an index refuses too many. */
  private static final int MAX_WORDS = 100;

  private static final String QUOTATION_MARKS = "\"“”„«»";

  SearchWords {
    phrases = List.copyOf(phrases);
  }

  /**
   * Words side by side.
   *
   * @param typed as they were typed, for an index that folds words in its own way
   * @param words the same, folded
   * @param begins whether the last one may go on
   */
  record Phrase(String typed, List<String> words, boolean begins) {

    Phrase {
      words = List.copyOf(words);
    }

    /** {@return whether it stands at {@code place} of a text} */
    boolean standsAt(int place, List<FoldedWord> text) {
      if (place + words.size() > text.size()) {
        return false;
      }
      int last = words.size() - 1;
      for (int at = 0; at <= last; at++) {
        String found = text.get(place + at).folded();
        String wanted = words.get(at);
        boolean fits = (begins && at == last) ? found.startsWith(wanted) : found.equals(wanted);
        if (!fits) {
          return false;
        }
      }
      return true;
    }

    private String match() {
      return "\"" + typed + "\"" + (begins ? " *" : "");
    }
  }

  /** {@return the phrases of what was typed; none if there is no word in it} */
  static SearchWords of(String typed) {
    List<Phrase> phrases = new ArrayList<>();
    int at = 0;
    while (at < typed.length()) {
      int end = isMark(typed.charAt(at)) ? closingMark(typed, at + 1) : endOfChunk(typed, at);
      addPhrase(typed.substring(at, end), phrases);
      at = Math.max(at + 1, end);
    }
    return new SearchWords(phrases);
  }

  boolean isEmpty() {
    return phrases.isEmpty();
  }

  /** {@return an FTS5 MATCH expression: every phrase in quotation marks} */
  String match() {
    return phrases.stream().map(Phrase::match).collect(Collectors.joining(" AND "));
  }

  private static void addPhrase(String typed, List<Phrase> phrases) {
    int room = MAX_WORDS - phrases.stream().mapToInt(phrase -> phrase.words.size()).sum();
    List<FoldedWord> words = FoldedWord.in(typed).stream().limit(Math.max(0, room)).toList();
    if (words.isEmpty()) {
      return;
    }
    int end = words.get(words.size() - 1).span().end();
    Phrase phrase =
        new Phrase(
            words.stream().map(word -> word.span().in(typed)).collect(Collectors.joining(" ")),
            words.stream().map(FoldedWord::folded).toList(),
            end < typed.length() && typed.charAt(end) == '*');
    if (!phrases.contains(phrase)) {
      phrases.add(phrase);
    }
  }

  /** {@return where the quotation closes; without a closing mark, where it began} */
  private static int closingMark(String typed, int from) {
    for (int at = from; at < typed.length(); at++) {
      if (isMark(typed.charAt(at))) {
        return at + 1;
      }
    }
    return from;
  }

  private static int endOfChunk(String typed, int from) {
    int at = from;
    while (at < typed.length()
        && !Character.isWhitespace(typed.charAt(at))
        && !isMark(typed.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isMark(char c) {
    return QUOTATION_MARKS.indexOf(c) >= 0;
  }
}
