package org.counterclaim.ledger.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.counterclaim.ledger.FoldedWord;
import org.counterclaim.text.Span;

/**
 * The stretch of a text where most of the words searched for stand together.
 *
 * @param text on one line, with "…" where it was cut
 * @param marks the words searched for, as spans of the excerpt, in order and without overlaps
 */
record Excerpt(String text, List<Span> marks) {

  private static final int BEFORE = 60;
  private static final int LENGTH = 240;

  /** A match further down is shown without marks. */
  private static final int MAX_CHARS = 1_000_000;

  Excerpt {
    marks = List.copyOf(marks);
  }

  static Excerpt of(String whole, SearchWords wanted) {
    String text = whole.substring(0, Math.min(whole.length(), MAX_CHARS));
    List<FoldedWord> words = FoldedWord.in(text);
    List<Span> marks = marks(words, wanted);
    int first = marks.isEmpty() ? 0 : Math.max(0, marks.get(densest(marks)).begin() - BEFORE);
    return cut(whole, fit(first, text, words), marks);
  }

  private static List<Span> marks(List<FoldedWord> words, SearchWords wanted) {
    Set<Span> marks = new TreeSet<>();
    for (int place = 0; place < words.size(); place++) {
      for (SearchWords.Phrase phrase : wanted.phrases()) {
        if (phrase.standsAt(place, words)) {
          int end = place + phrase.words().size();
          words.subList(place, end).forEach(word -> marks.add(word.span()));
        }
      }
    }
    return List.copyOf(marks);
  }

  /** {@return which mark has the most others behind it within an excerpt's length} */
  private static int densest(List<Span> marks) {
    int best = 0;
    int most = 0;
    int end = 0;
    for (int at = 0; at < marks.size(); at++) {
      int limit = marks.get(at).begin() + LENGTH - BEFORE;
      while (end < marks.size() && marks.get(end).end() <= limit) {
        end++;
      }
      if (end - at > most) {
        most = end - at;
        best = at;
      }
    }
    return best;
  }

  /** {@return about an excerpt's length from {@code first}, borders between words} */
  private static Span fit(int first, String text, List<FoldedWord> words) {
    int begin = first;
    int end = Math.min(text.length(), first + LENGTH);
    for (FoldedWord word : words) {
      if (word.span().contains(begin) && begin > 0) {
        begin = word.span().begin();
      }
      if (word.span().contains(end) && end < text.length()) {
        end = word.span().end();
      }
      if (word.span().begin() > end) {
        break;
      }
    }
    return new Span(begin, end).strip(text);
  }

  private static Excerpt cut(String whole, Span window, List<Span> marks) {
    Span inside = withoutHalves(window, whole);
    String lead = inside.begin() > 0 && !whole.substring(0, inside.begin()).isBlank() ? "… " : "";
    String trail = inside.end() < whole.length() && !isBlank(whole, inside.end()) ? " …" : "";
    int shift = lead.length() - inside.begin();
    List<Span> shifted = new ArrayList<>();
    for (Span mark : marks) {
      if (inside.covers(mark)) {
        shifted.add(new Span(mark.begin() + shift, mark.end() + shift));
      }
    }
    return new Excerpt(lead + onOneLine(inside.in(whole)) + trail, shifted);
  }

  /** Does not cut an emoji in two. */
  private static Span withoutHalves(Span window, String text) {
    int begin = window.begin();
    int end = window.end();
    if (begin < end
        && begin > 0
        && Character.isSurrogatePair(text.charAt(begin - 1), text.charAt(begin))) {
      begin++;
    }
    if (begin < end
        && end < text.length()
        && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end))) {
      end--;
    }
    return new Span(begin, end);
  }

  /** {@return the text with each white or control character a space, so that offsets stay} */
  private static String onOneLine(String text) {
    StringBuilder line = new StringBuilder(text);
    for (int at = 0; at < line.length(); at++) {
      if (Character.isWhitespace(line.charAt(at)) || Character.isISOControl(line.charAt(at))) {
        line.setCharAt(at, ' ');
      }
    }
    return line.toString();
  }

  private static boolean isBlank(String text, int from) {
    return text.substring(from).isBlank();
  }
}
