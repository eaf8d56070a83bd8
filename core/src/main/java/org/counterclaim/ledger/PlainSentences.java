package org.counterclaim.ledger;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.text.Block;
import org.counterclaim.text.Report;
import org.counterclaim.text.Sentence;
import org.counterclaim.text.Span;

/**
 * Sentences good enough to compare two versions of one text: a block ends one, and so does a full
 * stop, question or exclamation mark before white space, unless a short capitalised word such as
 * "Gen." stands before it. Where it errs, it errs alike in both versions.
 */
final class PlainSentences {

  private static final String ENDS = ".!?…。؟";
  private static final String CLOSERS = "\"'”’»)]";

  private PlainSentences() {}

  /** {@return the sentences in the order of the text} */
  static List<Sentence> split(Report report) {
    List<Sentence> sentences = new ArrayList<>();
    for (Block block : report.blocks()) {
      split(report.text(), block.span(), sentences);
    }
    return sentences;
  }

  private static void split(String text, Span block, List<Sentence> sentences) {
    int begin = block.begin();
    int at = block.begin();
    while (at < block.end()) {
      boolean mayEnd = ENDS.indexOf(text.charAt(at)) >= 0 && !endsAbbreviation(text, begin, at);
      at++;
      if (mayEnd) {
        while (at < block.end() && (ENDS + CLOSERS).indexOf(text.charAt(at)) >= 0) {
          at++;
        }
        if (at == block.end() || Character.isWhitespace(text.charAt(at))) {
          add(text, new Span(begin, at), sentences);
          begin = at;
        }
      }
    }
    add(text, new Span(begin, block.end()), sentences);
  }

  private static void add(String text, Span span, List<Sentence> sentences) {
    Span words = span.strip(text);
    if (!words.isEmpty()) {
      sentences.add(new Sentence(words));
    }
  }

  private static boolean endsAbbreviation(String text, int begin, int stop) {
    int first = stop;
    while (first > begin && stop - first <= 3 && Character.isLetter(text.charAt(first - 1))) {
      first--;
    }
    int length = stop - first;
    return text.charAt(stop) == '.'
        && length >= 1
        && length <= 3
        && Character.isUpperCase(text.charAt(first));
  }
}
