package org.counterclaim.intake.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.counterclaim.text.Block;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts an element's text into passages at the borders of its layout. For one walk. */
final class PassageCollector implements NodeFilter {

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final Deque<Element> homes = new ArrayDeque<>();
  private final Set<Element> skipped;
  private int linkChars;
  private int links;
  private int quotes;
  private int items;
  private int headings;
  private boolean afterBreak;

  private PassageCollector(Set<Element> skipped) {
    this.skipped = skipped;
  }

  /** {@return the passages under {@code root}, in the order of the page} */
  static List<Passage> under(Element root, Set<Element> skipped) {
    PassageCollector collector = new PassageCollector(skipped);
    collector.homes.push(root);
    root.filter(collector);
    collector.flush();
    return collector.passages;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (skipped.contains(element)) {
        return skip(element);
      }
      enter(element);
    }
    return FilterResult.CONTINUE;
  }

  /** What is skipped still parts what stands before from what stands after it. */
  private FilterResult skip(Element element) {
    if (makesBorder(element)) {
      flush();
    }
    return FilterResult.SKIP_ENTIRELY;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (makesBorder(element)) {
        flush();
        homes.pop();
      }
      count(element, -1);
    }
    return FilterResult.CONTINUE;
  }

  private void enter(Element element) {
    if (element.nameIs("br")) {
      if (afterBreak) {
        flush();
      }
      appendSpace();
      afterBreak = true;
      return;
    }
    if (makesBorder(element)) {
      flush();
      homes.push(element);
    }
    count(element, 1);
  }

  private void count(Element element, int change) {
    String name = element.normalName();
    if (name.equals("a")) {
      links += change;
    } else if (name.equals("blockquote")) {
      quotes += change;
    } else if (name.equals("li")) {
      items += change;
    } else if (HEADINGS.contains(name)) {
      headings += change;
    }
  }

  private static boolean makesBorder(Element element) {
    return element.isBlock() || element.nameIs("td") || element.nameIs("th");
  }

  private void append(String text) {
    int before = words.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isWhite(c)) {
        appendSpace();
      } else if (!isInvisible(c)) {
        words.append(c);
        afterBreak = false;
      }
    }
    if (links > 0) {
      linkChars += words.length() - before;
    }
  }

  private void appendSpace() {
    if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
  }

  private void flush() {
    String text = words.toString().strip();
    if (!text.isEmpty()) {
      passages.add(new Passage(kind(), text, Math.min(linkChars, text.length()), homes.element()));
    }
    words.setLength(0);
    linkChars = 0;
    afterBreak = false;
  }

  private Block.Kind kind() {
    if (quotes > 0) {
      return Block.Kind.BLOCK_QUOTE;
    }
    if (headings > 0) {
      return Block.Kind.HEADING;
    }
    return items > 0 ? Block.Kind.LIST : Block.Kind.PARAGRAPH;
  }

  private static boolean isWhite(char c) {
    return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  /** Soft hyphens, zero-width marks and control characters carry no words. */
  private static boolean isInvisible(char c) {
    return c == '\u00ad'
        || c == '\u200b'
        || c == '\ufeff'
        || c == '\u2060'
        || (c >= '\u007f' && c < '\u00a0');
  }
}
