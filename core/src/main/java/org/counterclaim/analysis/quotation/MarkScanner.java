package org.counterclaim.analysis.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.counterclaim.text.Block;
import org.counterclaim.text.Span;

/**
 * One pass over the text that pairs quotation marks. A quotation that is open at the end of a
 * paragraph goes on where the next paragraph begins with the same mark, as newspapers print it;
 * otherwise it ends there, unclosed.
 */
final class MarkScanner {

  /** Deeper nesting is noise. */
  private static final int DEEPEST = 4;

  private final String text;
  private final List<Quotation> found = new ArrayList<>();
  private final Deque<Opened> open = new ArrayDeque<>();

  private MarkScanner(String text) {
    this.text = text;
  }

  /** {@return quotations by marks, in no order} */
  static List<Quotation> scan(String text, List<Block> paragraphs) {
    MarkScanner scanner = new MarkScanner(text);
    for (Block paragraph : paragraphs) {
      scanner.paragraph(paragraph.span());
    }
    scanner.closeAll();
    return scanner.found;
  }

  private void paragraph(Span span) {
    int i = continueOrClose(span);
    int lastSingleCloser = lastSingleCloser(span);
    while (i < span.end()) {
      Mark mark = Mark.at(text, i, span);
      if (mark != Mark.NONE) {
        meet(mark, i, span, lastSingleCloser);
      }
      i += mark.length();
    }
    for (Opened each : open) {
      each.end(span.end());
    }
  }

  /** Decides what becomes of a quotation still open; where the scan of the paragraph begins. */
  private int continueOrClose(Span span) {
    if (open.isEmpty()) {
      return span.begin();
    }
    Mark first = Mark.at(text, span.begin(), span);
    Opened outer = open.getLast();
    if (first != Mark.NONE && outer.mark.continuesWith(first)) {
      while (open.size() > 1) {
        open.pop();
      }
      int begin = span.begin() + first.length();
      outer.resume(begin);
      return begin;
    }
    closeAll();
    return span.begin();
  }

  private void meet(Mark mark, int at, Span paragraph, int lastSingleCloser) {
    boolean mayClose = mark.mayClose(text, at, paragraph);
    if (mayClose && closes(mark, at, lastSingleCloser)) {
      return;
    }
    boolean closable = !mark.isSingle() || lastSingleCloser > at;
    if (closable && mark.mayOpen(text, at, paragraph) && open.size() < DEEPEST && !isOpen(mark)) {
      open.push(new Opened(mark, at, at + mark.length()));
    }
  }

  private boolean closes(Mark mark, int at, int lastSingleCloser) {
    Iterator<Opened> inside = open.iterator();
    while (inside.hasNext()) {
      Opened candidate = inside.next();
      if (candidate.mark.isClosedBy(mark)) {
        // "the soldiers’ base" inside single quotes: a possessive, if a better closer follows
        if (mark.isSingle() && isPossessive(at) && lastSingleCloser > at) {
          return true;
        }
        while (open.peek() != candidate) {
          open.pop();
        }
        open.pop();
        emit(candidate, at, at + mark.length(), true);
        return true;
      }
    }
    return false;
  }

  private boolean isPossessive(int at) {
    return at > 0
        && text.charAt(at - 1) == 's'
        && at + 2 < text.length()
        && text.charAt(at + 1) == ' '
        && Character.isLowerCase(text.charAt(at + 2));
  }

  private boolean isOpen(Mark mark) {
    return open.stream().anyMatch(each -> each.mark == mark);
  }

  private int lastSingleCloser(Span span) {
    for (int i = span.end() - 1; i >= span.begin(); i--) {
      char c = text.charAt(i);
      if ((c == '’' || c == '\'') && Mark.endsWord(text, i, i + 1, span)) {
        return i;
      }
    }
    return -1;
  }

  private void closeAll() {
    while (!open.isEmpty()) {
      Opened opened = open.pop();
      // a single mark that nothing closes was an apostrophe
      if (open.isEmpty() && !opened.mark.isSingle()) {
        emit(opened, opened.lastEnd, opened.lastEnd, false);
      }
    }
  }

  private void emit(Opened opened, int wordsEnd, int extentEnd, boolean closed) {
    List<Span> content = opened.content(text, wordsEnd);
    if (!content.isEmpty()) {
      Quotation.Form form = open.isEmpty() ? Quotation.Form.MARKS : Quotation.Form.NESTED_MARKS;
      found.add(new Quotation(new Span(opened.begin, extentEnd), content, form, closed));
    }
  }

  /** A quotation whose end has not been met. */
  private static final class Opened {

    private final Mark mark;
    private final int begin;
    private final List<Span> earlier = new ArrayList<>();
    private int partBegin;
    private int lastEnd;

    Opened(Mark mark, int begin, int partBegin) {
      this.mark = mark;
      this.begin = begin;
      this.partBegin = partBegin;
      this.lastEnd = partBegin;
    }

    void end(int paragraphEnd) {
      lastEnd = Math.max(paragraphEnd, partBegin);
    }

    void resume(int at) {
      earlier.add(new Span(partBegin, lastEnd));
      partBegin = at;
      lastEnd = at;
    }

    List<Span> content(String text, int end) {
      List<Span> parts = new ArrayList<>(earlier);
      parts.add(new Span(partBegin, Math.max(partBegin, end)));
      return parts.stream().map(part -> part.strip(text)).filter(part -> !part.isEmpty()).toList();
    }
  }
}
