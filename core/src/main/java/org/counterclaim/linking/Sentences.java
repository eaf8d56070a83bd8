package org.counterclaim.linking;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.text.Block;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/** Sentences, roughly: a mark, a blank, a capital. Enough to follow what a report is about. */
final class Sentences {

  private Sentences() {}

  static List<Span> of(Report report) {
    List<Span> sentences = new ArrayList<>();
    String text = report.text();
    for (Block block : report.blocks()) {
      int begin = block.span().begin();
      for (int at = begin; at < block.span().end(); at++) {
        if (isEnd(text, at, block.span().end())) {
          add(sentences, text, begin, at + 1);
          begin = at + 1;
        }
      }
      add(sentences, text, begin, block.span().end());
    }
    return sentences;
  }

  private static boolean isEnd(String text, int at, int end) {
    char c = text.charAt(at);
    if (c == '\n') {
      return true;
    }
    if ("\"”»’)".indexOf(c) >= 0 && at > 0) {
      c = text.charAt(at - 1);
    }
    return ".!?".indexOf(c) >= 0
        && at + 2 < end
        && Character.isWhitespace(text.charAt(at + 1))
        && !Character.isLowerCase(text.charAt(at + 2))
        && !isInitial(text, at);
  }

  /** "J. Smith", "Gen. Smith" has no end. */
  private static boolean isInitial(String text, int at) {
    int begin = at;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return text.charAt(at) == '.'
        && at - begin > 0
        && at - begin <= 3
        && Character.isUpperCase(text.charAt(begin));
  }

  private static void add(List<Span> sentences, String text, int begin, int end) {
    Span span = new Span(begin, end).strip(text);
    if (!span.isEmpty()) {
      sentences.add(span);
    }
  }
}
