package org.counterclaim.analysis.layout;

import java.util.ArrayList;
import java.util.List;
import org.counterclaim.text.Block;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/** The blocks of a report, cut further where a blank line stands inside one. */
public final class Paragraphs {

  private Paragraphs() {}

  /** {@return paragraphs in the order of the text, without white space at their edges} */
  public static List<Block> of(Report report) {
    List<Block> paragraphs = new ArrayList<>();
    for (Block block : report.blocks()) {
      cut(report.text(), block, paragraphs);
    }
    return paragraphs;
  }

  private static void cut(String text, Block block, List<Block> paragraphs) {
    int begin = block.span().begin();
    int end = block.span().end();
    for (int i = begin; i < end; i++) {
      if (text.charAt(i) == '\n') {
        int blank = endOfBlankLine(text, i + 1, end);
        if (blank > i + 1) {
          add(text, block.kind(), new Span(begin, i), paragraphs);
          begin = blank;
          i = blank - 1;
        }
      }
    }
    add(text, block.kind(), new Span(begin, end), paragraphs);
  }

  /** Where the blank line that starts at {@code from} ends; {@code from} if it is not blank. */
  private static int endOfBlankLine(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        return from;
      }
    }
    return from;
  }

  private static void add(String text, Block.Kind kind, Span span, List<Block> paragraphs) {
    Span words = span.strip(text);
    if (!words.isEmpty()) {
      paragraphs.add(new Block(kind, words));
    }
  }
}
