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
      blocks.add(Block.Kind.PARAGRAPH, lines.get(0).union(lines.get(lines.size() - 1)));
    }
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
