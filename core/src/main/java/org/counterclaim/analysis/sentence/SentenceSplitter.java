package org.counterclaim.analysis.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.counterclaim.analysis.language.LanguagePack;
import org.counterclaim.analysis.layout.Paragraphs;
import org.counterclaim.text.Block;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;

/**
 * Cuts a report into sentences. A stop ends a sentence unless it belongs to an abbreviation, an
 * initial or a number; closing quotation marks and brackets stay with the sentence they close.
 * Linear in the text; a run longer than {@value #LONGEST} chars is cut at white space, so that
 * nothing downstream meets a sentence without end. Thread-safe.
 */
public final class SentenceSplitter {

  /** No sentence is longer, in UTF-16 code units. */
  public static final int LONGEST = 3_000;

  private static final String CLOSERS = "\"'”’»›)]}」";
  private static final String OPENERS = "\"'“‘«‹„([{「`—–-•*";

  private final Set<String> neverEnds;
  private final Set<String> mayEnd;
  private final Set<String> beforeNumber;
  private final Set<String> starters;

  public SentenceSplitter(LanguagePack pack) {
    Map<String, Set<String>> groups = pack.groups("abbreviations");
    neverEnds = groups.getOrDefault("before-name", Set.of());
    mayEnd = groups.getOrDefault("may-end", Set.of());
    beforeNumber = groups.getOrDefault("before-number", Set.of());
    starters = groups.getOrDefault("starter", Set.of());
  }

  /** {@return the sentences in the order of the text; none crosses the border of a paragraph} */
  public List<Sentence> split(Report report) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block paragraph : Paragraphs.of(report)) {
      split(report.text(), paragraph.span(), sentences);
    }
    return sentences;
  }

  private void split(String text, Span paragraph, List<Sentence> sentences) {
    boolean lowerCase = isAllLowerCase(text, paragraph);
    int begin = paragraph.begin();
    int lastWhite = begin;
    for (int i = begin; i < paragraph.end(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        lastWhite = i;
      }
      int end = isStop(c) ? endAfter(text, i, paragraph.end(), lowerCase) : -1;
      if (end < 0 && i - begin >= LONGEST - 1) {
        end = longRunEnd(text, begin, lastWhite, i);
      }
      if (end >= 0) {
        add(text, begin, end, sentences);
        begin = end;
        lastWhite = Math.max(lastWhite, begin);
        i = Math.max(i, end - 1);
      }
    }
    add(text, begin, paragraph.end(), sentences);
  }

  private static int longRunEnd(String text, int begin, int lastWhite, int i) {
    if (lastWhite > begin) {
      return lastWhite;
    }
    return Character.isHighSurrogate(text.charAt(i)) ? i : i + 1;
  }

  /** Where the sentence ends whose stop stands at {@code stop}; -1 if it goes on. */
  private int endAfter(String text, int stop, int limit, boolean lowerCase) {
    int last = stop;
    while (last + 1 < limit && isStop(text.charAt(last + 1))) {
      last++;
    }
    int end = last + 1;
    while (end < limit && CLOSERS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end >= limit) {
      return end;
    }
    if (!Character.isWhitespace(text.charAt(end)) && !Character.isSpaceChar(text.charAt(end))) {
      return -1;
    }
    int next = end;
    while (next < limit
        && (Character.isWhitespace(text.charAt(next))
            || Character.isSpaceChar(text.charAt(next)))) {
      next++;
    }
    if (next >= limit) {
      return end;
    }
    boolean single = last == stop && text.charAt(stop) == '.';
    if (single && end == stop + 1 && goesOn(text, stop, next, limit)) {
      return -1;
    }
    return mayStart(text, next, limit, lowerCase) ? end : -1;
  }

  /** Whether the word before a single stop is an abbreviation that what follows belongs to. */
  private boolean goesOn(String text, int stop, int next, int limit) {
    String word = wordBefore(text, stop);
    if (word.isEmpty()) {
      return false;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    char following = text.charAt(next);
    if (beforeNumber.contains(lower)) {
      return Character.isDigit(following);
    }
    if (neverEnds.contains(lower)) {
      return true;
    }
    boolean initial =
        word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
    boolean dotted = word.indexOf('.') > 0 && word.length() <= 6;
    if (mayEnd.contains(lower) || initial || dotted) {
      return !starters.contains(wordAt(text, next, limit));
    }
    return false;
  }

  private static String wordBefore(String text, int stop) {
    int begin = stop;
    while (begin > 0 && stop - begin < 12) {
      char c = text.charAt(begin - 1);
      if (!Character.isLetterOrDigit(c) && c != '.') {
        break;
      }
      begin--;
    }
    return text.substring(begin, stop);
  }

  private static String wordAt(String text, int begin, int limit) {
    int end = begin;
    while (end < limit && end - begin < 12 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end);
  }

  private static boolean mayStart(String text, int next, int limit, boolean lowerCase) {
    char c = text.charAt(next);
    if (Character.isUpperCase(c) || Character.isDigit(c) || Character.isTitleCase(c)) {
      return true;
    }
    if (OPENERS.indexOf(c) >= 0) {
      int inner = next + 1;
      while (inner < limit && !Character.isLetterOrDigit(text.charAt(inner))) {
        inner++;
        if (inner - next > 8) {
          return true;
        }
      }
      return inner >= limit || lowerCase || !Character.isLowerCase(text.charAt(inner));
    }
    return lowerCase || (!Character.isLowerCase(c) && Character.isLetter(c));
  }

  private static boolean isAllLowerCase(String text, Span paragraph) {
    return text.substring(
            paragraph.begin(), paragraph.begin() + Math.min(paragraph.length(), LONGEST))
        .chars()
        .noneMatch(Character::isUpperCase);
  }

  private static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？';
  }

  private static void add(String text, int begin, int end, List<Sentence> sentences) {
    Span span = new Span(begin, end).strip(text);
    if (!span.isEmpty()) {
      sentences.add(new Sentence(span));
    }
  }
}
