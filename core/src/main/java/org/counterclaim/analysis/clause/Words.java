package org.counterclaim.analysis.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.counterclaim.text.Span;

/** The words of a stretch of text, in order. */
public final class Words {

  /** So many words of one sentence are looked at; what runs on without a stop is no prose. */
  private static final int MOST = 600;

  private final List<Word> words;

  private Words(List<Word> words) {
    this.words = words;
  }

  /** {@return the words of a stretch; of a very long one the first 600} */
  public static Words of(String text, Span stretch) {
    List<Word> words = new ArrayList<>();
    int i = stretch.begin();
    while (i < stretch.end() && words.size() < MOST) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        i++;
        continue;
      }
      int end = end(text, i, stretch.end());
      int ending = possessive(text, i, end);
      if (ending > i) {
        add(words, text, i, ending);
        i = ending;
      }
      add(words, text, i, end);
      i = end;
    }
    return new Words(words);
  }

  private static void add(List<Word> words, String text, int begin, int end) {
    String word = text.substring(begin, end);
    words.add(new Word(new Span(begin, end), word, word.toLowerCase(Locale.ROOT)));
  }

  private static int end(String text, int begin, int limit) {
    if (!Character.isLetterOrDigit(text.charAt(begin))) {
      return begin + 1;
    }
    int end = begin + 1;
    while (end < limit && (isPart(text.charAt(end)) || joins(text, end, limit))) {
      end++;
    }
    return end;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean joins(String text, int i, int limit) {
    if (i + 1 >= limit || !isPart(text.charAt(i + 1))) {
      return text.charAt(i) == '.' && isInitial(text, i);
    }
    char c = text.charAt(i);
    boolean digits = Character.isDigit(text.charAt(i - 1)) && Character.isDigit(text.charAt(i + 1));
    return switch (c) {
      case '-', '’', '\'', '&' -> true;
      case '–', ',', ':' -> digits;
      case '.' -> true;
      default -> false;
    };
  }

  /** The last stop of "U.S." or "a.m." */
  private static boolean isInitial(String text, int stop) {
    return stop >= 2 && Character.isLetter(text.charAt(stop - 1)) && text.charAt(stop - 2) == '.';
  }

  private static int possessive(String text, int begin, int end) {
    int at = end - 2;
    return at > begin
            && text.charAt(end - 1) == 's'
            && (text.charAt(at) == '’' || text.charAt(at) == '\'')
        ? at
        : begin;
  }

  public int size() {
    return words.size();
  }

  public Word at(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : Word.NOWHERE;
  }

  public boolean is(int i, String word) {
    return at(i).is(word);
  }

  /** {@return from the first word's begin to the last one's end, both included} */
  public Span span(int first, int last) {
    return at(first).span().union(at(last).span());
  }
}
