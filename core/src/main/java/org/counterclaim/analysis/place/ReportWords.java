package org.counterclaim.analysis.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.text.Span;

/** The text of a report as words with what stands between them. Immutable. */
final class ReportWords {

  private final String text;
  private final List<Word> words;

  private ReportWords(String text, List<Word> words) {
    this.text = text;
    this.words = List.copyOf(words);
  }

  static ReportWords of(String text) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end > at) {
        String word = text.substring(at, end);
        words.add(new Word(at, end, word, Spelling.key(word)));
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return new ReportWords(text, words);
  }

  int size() {
    return words.size();
  }

  Word word(int index) {
    return words.get(index);
  }

  /** {@return the key of the word; empty outside the text} */
  String key(int index) {
    return index < 0 || index >= words.size() ? "" : words.get(index).key();
  }

  boolean isCapitalised(int index) {
    return index >= 0 && index < words.size() && words.get(index).isCapitalised();
  }

  /** {@return the text between the word and the next; a full stop outside the text} */
  String gap(int index) {
    return index < 0 || index + 1 >= words.size()
        ? "."
        : text.substring(words.get(index).end(), words.get(index + 1).begin());
  }

  /**
   * {@return whether only a blank, a hyphen or the stop of an abbreviation parts it from the next}
   */
  boolean joinsNext(int index) {
    String gap = gap(index);
    return switch (gap) {
      case " ", "-", "\n", "\u00a0", "‐", "‑", " '", "'", "’", "\r\n" -> true;
      case ". " -> word(index).text().length() <= 2;
      case "." -> word(index).text().length() == 1;
      default -> false;
    };
  }

  /** {@return whether only a blank parts it from the next} */
  boolean isBeside(int index) {
    if (gapLength(index) != 1) {
      return false;
    }
    char gap = text.charAt(words.get(index).end());
    return gap == ' ' || gap == '\u00a0' || gap == '\n';
  }

  /** {@return whether it is behind this word that a genitive stands: "Iraq | 's"} */
  boolean isPossessive(int index) {
    String gap = gap(index);
    return (gap.equals("'") || gap.equals("’")) && key(index + 1).equals("s");
  }

  /** {@return whether a word beside it is in capitals, as in a headline} */
  boolean shouts(int index) {
    return (index > 0 && word(index - 1).isAllCapitals())
        || (index + 1 < size() && word(index + 1).isAllCapitals());
  }

  boolean commaFollows(int index) {
    int length = gapLength(index);
    return length > 0 && length < 4 && gap(index).strip().equals(",");
  }

  /** {@return how many chars part it from the next; -1 outside the text} */
  private int gapLength(int index) {
    return index < 0 || index + 1 >= words.size()
        ? -1
        : words.get(index + 1).begin() - words.get(index).end();
  }

  /** {@return the text from the first word to the last one, both included} */
  Span span(int first, int last) {
    return new Span(words.get(first).begin(), words.get(last).end());
  }

  String text(int first, int last) {
    return span(first, last).in(text);
  }

  /** {@return the first word that ends after the offset; the count of words if none does} */
  int wordAt(int offset) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** {@return the numbers of the words that a span touches; empty if it touches none} */
  Optional<Span> inside(Span span) {
    int first = wordAt(span.begin());
    int last = wordAt(Math.max(span.begin(), span.end() - 1));
    boolean behind = last < words.size() && words.get(last).begin() >= span.end();
    int end = last >= words.size() || behind ? last : last + 1;
    return span.isEmpty() || end <= first ? Optional.empty() : Optional.of(new Span(first, end));
  }

  private static int wordEnd(String text, int begin) {
    int initials = initialsEnd(text, begin);
    if (initials > begin) {
      return initials;
    }
    int end = begin;
    while (end < text.length()) {
      int next = text.codePointAt(end);
      if (!isPartOfAWord(next) && !(end > begin && joinsLetters(text, end))) {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  /** "Sana'a" is one word; "Iraq's" is "Iraq". */
  private static boolean joinsLetters(String text, int at) {
    char c = text.charAt(at);
    if ("'’ʼʿʾ`".indexOf(c) < 0 || at + 1 >= text.length()) {
      return false;
    }
    boolean possessive =
        (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
            && (at + 2 >= text.length() || !isPartOfAWord(text.codePointAt(at + 2)));
    return !possessive && isPartOfAWord(text.codePointAt(at + 1));
  }

  /** The end of two or more letters with a full stop behind each: "U.S.", "D.C.". */
  private static int initialsEnd(String text, int begin) {
    int end = begin;
    int letters = 0;
    while (end + 1 < text.length()
        && Character.isUpperCase(text.charAt(end))
        && text.charAt(end + 1) == '.'
        && (letters > 0 || end == begin)) {
      end += 2;
      letters++;
    }
    if (letters == 1 && end < text.length() && Character.isUpperCase(text.charAt(end))) {
      int one = end + 1;
      return one >= text.length() || !isPartOfAWord(text.codePointAt(one)) ? one : begin;
    }
    return letters > 1 ? end : begin;
  }

  private static boolean isPartOfAWord(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}
