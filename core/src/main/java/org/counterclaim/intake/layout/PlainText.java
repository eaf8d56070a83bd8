package org.counterclaim.intake.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.text.Block;
import org.counterclaim.text.Span;

/**
 * The layout of a plain text: paragraphs parted by blank lines; where lines are long, each is a
 * paragraph, for then nobody wrapped them; lists by their markers; updates by their stamps. Block
 * quotes bear no mark in plain text and are left to the analysis.
 */
public final class PlainText {

  private static final int WRAPPED_CHARS = 120;
  private static final int HEADLINE_CHARS = 200;
  private static final int HEADING_CHARS = 80;
  private static final int SMALL_WORD_CHARS = 4;

  /** Room that a program which evens out its lines may leave. */
  private static final int SLACK = 12;

  private final String text;
  private final Optional<String> title;
  private final BlockList blocks;

  private PlainText(String text, Optional<String> title) {
    this.text = text;
    this.title = title.map(String::strip);
    blocks = new BlockList(text);
  }

  /**
   * {@return the text, unchanged, with its layout}
   *
   * @param title the title as known from elsewhere; a first line of the same words is the headline
   */
  public static Document read(String text, Optional<String> title) {
    PlainText reader = new PlainText(text, title);
    reader.readGroups();
    return new Document(text, reader.blocks.list(), reader.blocks.titled());
  }

  private void readGroups() {
    Lines lines = new Lines(text, 0);
    List<Span> group = new ArrayList<>();
    while (lines.advance()) {
      Span line = lines.line();
      if (!line.isEmpty()) {
        group.add(line);
      } else if (!group.isEmpty()) {
        addGroup(group, true);
        group.clear();
      }
    }
    addGroup(group, false);
  }

  private void addGroup(List<Span> group, boolean followed) {
    int from = 0;
    if (!group.isEmpty() && blocks.isEmpty() && isHeadline(group, followed)) {
      blocks.add(Block.Kind.HEADLINE, group.get(0));
      from = 1;
    }
    List<Span> lines = group.subList(from, group.size());
    if (isList(lines)) {
      addItems(lines);
    } else if (lines.stream().anyMatch(line -> line.length() > WRAPPED_CHARS)) {
      lines.forEach(line -> blocks.add(Block.Kind.PARAGRAPH, line));
    } else if (lines.size() == 1 && followed && isHeading(lines.get(0))) {
      blocks.add(Block.Kind.HEADING, lines.get(0));
    } else if (!lines.isEmpty()) {
      addWrapped(lines);
    }
  }

  /** One paragraph, but for lines that were broken where nobody had to. */
  private void addWrapped(List<Span> lines) {
    int width = lines.stream().mapToInt(Span::length).max().orElse(0);
    boolean listed = isListed(lines, width);
    Span open = lines.get(0);
    for (int i = 1; i < lines.size(); i++) {
      Span line = lines.get(i);
      if (listed || isBroken(lines.get(i - 1), line, width - SLACK)) {
        blocks.add(Block.Kind.PARAGRAPH, open);
        open = line;
      } else {
        open = open.union(line);
      }
    }
    blocks.add(Block.Kind.PARAGRAPH, open);
  }

  /** Whether most lines are broken by will: headlines, one below the other. */
  private boolean isListed(List<Span> lines, int width) {
    int broken = 0;
    for (int i = 1; i < lines.size(); i++) {
      if (!opensASentence(lines.get(i)) || isStopped(lines.get(i - 1))) {
        return false;
      }
      broken += isBroken(lines.get(i - 1), lines.get(i), width) ? 1 : 0;
    }
    return broken * 2 >= lines.size() - 1 && opensASentence(lines.get(0));
  }

  /**
   * Whether a line without a stop ends although the next one's first word, with a capital, would
   * have had room in the width of the longest: whoever wraps a text fills its lines.
   */
  private boolean isBroken(Span line, Span next, int width) {
    return !isStopped(line)
        && opensASentence(next)
        && line.length() + 1 + firstWord(next) <= width
        && ListMarker.length(text, next) == 0;
  }

  private boolean isStopped(Span line) {
    return ".,;:-–—".indexOf(text.charAt(line.end() - 1)) >= 0;
  }

  private boolean opensASentence(Span line) {
    int i = line.begin();
    while (i < line.end() - 1 && "\"'“‘(«".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return Character.isUpperCase(text.charAt(i)) || Character.isDigit(text.charAt(i));
  }

  private int firstWord(Span line) {
    int end = line.begin();
    while (end < line.end() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end - line.begin();
  }

  private boolean isHeadline(List<Span> group, boolean followed) {
    Span line = group.get(0);
    if (title.isPresent()
        && title.get().contentEquals(text.subSequence(line.begin(), line.end()))) {
      return true;
    }
    return followed
        && group.size() == 1
        && line.length() <= HEADLINE_CHARS
        && ".:,;".indexOf(text.charAt(line.end() - 1)) < 0
        && ListMarker.length(text, line) == 0
        && !UpdateStamp.opens(text, line.begin(), line.end());
  }

  /** A line by itself that stops without a stop, its Words Written Like These. */
  private boolean isHeading(Span line) {
    if (line.length() > HEADING_CHARS || ".:,;!\"”’)".indexOf(text.charAt(line.end() - 1)) >= 0) {
      return false;
    }
    int words = 0;
    int capitals = 0;
    for (String word : line.in(text).split("\\s+", -1)) {
      if (word.length() > SMALL_WORD_CHARS) {
        words++;
        capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return words > 1 && capitals == words;
  }

  /** "June\n12. Then" is a wrapped sentence, so a list begins at a group or after a colon. */
  private boolean isList(List<Span> lines) {
    if (lines.isEmpty()) {
      return false;
    }
    Span first = lines.get(0);
    return ListMarker.length(text, first) > 0
        || (lines.size() > 1
            && text.charAt(first.end() - 1) == ':'
            && ListMarker.length(text, lines.get(1)) > 0);
  }

  private void addItems(List<Span> lines) {
    Span open = new Span(0, 0);
    Block.Kind kind = Block.Kind.PARAGRAPH;
    for (Span line : lines) {
      int marker = ListMarker.length(text, line);
      if (marker > 0) {
        blocks.add(kind, open);
        kind = Block.Kind.LIST;
        open = new Span(line.begin() + marker, line.end());
      } else {
        open = open.isEmpty() ? line : open.union(line);
      }
    }
    blocks.add(kind, open);
  }
}
