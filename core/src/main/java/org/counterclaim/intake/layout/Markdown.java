package org.counterclaim.intake.layout;

import org.counterclaim.text.Block;
import org.counterclaim.text.Span;

/**
 * The layout of a Markdown file, line by line. The text stays the file's, markup included; blocks
 * leave markup at their edges out: {@code ## Heading}, {@code > quoted}, {@code - item}, {@code
 * **bold paragraph**}. Rules, fences, lone pictures and link definitions are markup as a whole.
 */
public final class Markdown {

  private static final int HEAD_CHARS = 400;

  private final String text;
  private final BlockList blocks;
  private Block.Kind kind = Block.Kind.PARAGRAPH;
  private Span open = new Span(0, 0);
  private boolean headlineSeen;

  private Markdown(String text) {
    this.text = text;
    blocks = new BlockList(text);
  }

  /** {@return the text, unchanged, with its layout and its front matter's words} */
  public static Document read(String text) {
    FrontMatter matter = FrontMatter.of(text);
    Markdown reader = new Markdown(text);
    reader.readLines(matter.end());
    return new Document(text, reader.blocks.list(), matter.metadata().or(reader.blocks.titled()));
  }

  private void readLines(int from) {
    Lines lines = new Lines(text, from);
    boolean fenced = false;
    while (lines.advance()) {
      Span line = lines.line();
      if (isFence(line)) {
        close();
        fenced = !fenced;
      } else if (line.isEmpty()) {
        close();
      } else if (fenced) {
        extend(Block.Kind.PARAGRAPH, line);
      } else {
        readLine(line);
      }
    }
    close();
  }

  private void readLine(Span line) {
    char first = text.charAt(line.begin());
    int level = headingLevel(line);
    int marker = ListMarker.length(text, line);
    if (level > 0) {
      close();
      addHeading(level, afterMarks(line, '#'));
    } else if (first == '>') {
      Span words = afterMarks(line, '>');
      if (words.isEmpty()) {
        close();
      } else {
        extend(Block.Kind.BLOCK_QUOTE, words);
      }
    } else if (isUnderline(line) && kind == Block.Kind.PARAGRAPH && !open.isEmpty()) {
      Span words = open;
      open = new Span(0, 0);
      addHeading(first == '=' ? 1 : 2, words);
    } else if (isMarkup(line)) {
      close();
    } else if (marker > 0) {
      close();
      extend(Block.Kind.LIST, new Span(line.begin() + marker, line.end()));
    } else {
      // A line after an item or a quotation, without a mark of its own, goes on with it.
      extend(open.isEmpty() ? Block.Kind.PARAGRAPH : kind, line);
    }
  }

  private void addHeading(int level, Span words) {
    boolean headline = level == 1 && !headlineSeen && blocks.isEmpty();
    headlineSeen |= headline;
    blocks.add(headline ? Block.Kind.HEADLINE : Block.Kind.HEADING, withoutEmphasis(words));
  }

  private void extend(Block.Kind next, Span line) {
    if (!open.isEmpty() && next != kind) {
      close();
    }
    kind = next;
    open = open.isEmpty() ? line : open.union(line);
  }

  private void close() {
    blocks.add(kind, withoutEmphasis(withoutBreak(open)));
    open = new Span(0, 0);
    kind = Block.Kind.PARAGRAPH;
  }

  private int headingLevel(Span line) {
    int marks = 0;
    while (marks < line.length() && text.charAt(line.begin() + marks) == '#') {
      marks++;
    }
    boolean spaced = marks < line.length() && isBlank(text.charAt(line.begin() + marks));
    return marks <= 6 && spaced ? marks : 0;
  }

  /** The words of a line without marks and blanks before, and, for headings, marks after. */
  private Span afterMarks(Span line, char mark) {
    int begin = line.begin();
    int end = line.end();
    while (begin < end && (text.charAt(begin) == mark || isBlank(text.charAt(begin)))) {
      begin++;
    }
    while (mark == '#'
        && end > begin
        && (text.charAt(end - 1) == '#' || isBlank(text.charAt(end - 1)))) {
      end--;
    }
    return new Span(begin, end);
  }

  /** Bold or italic from edge to edge loses its stars. */
  private Span withoutEmphasis(Span words) {
    Span inner = words;
    while (inner.length() > 2 && isEmphasis(inner)) {
      inner = new Span(inner.begin() + 1, inner.end() - 1).strip(text);
    }
    return inner;
  }

  /** A backslash at the end of a line is a line break. */
  private Span withoutBreak(Span words) {
    boolean broken = words.length() > 1 && text.charAt(words.end() - 1) == '\\';
    return broken ? new Span(words.begin(), words.end() - 1).strip(text) : words;
  }

  private boolean isEmphasis(Span words) {
    char first = text.charAt(words.begin());
    return (first == '*' || first == '_') && text.charAt(words.end() - 1) == first;
  }

  private boolean isFence(Span line) {
    return line.length() >= 3 && (startsWith(line, "```") || startsWith(line, "~~~"));
  }

  private boolean isUnderline(Span line) {
    return isRunOf(line, "=") || (line.length() > 1 && isRunOf(line, "-"));
  }

  private boolean isMarkup(Span line) {
    char last = text.charAt(line.end() - 1);
    boolean rule = line.length() >= 3 && isRunOf(line, "-* _=");
    boolean picture = startsWith(line, "![") && last == ')' && head(line).contains("](");
    boolean comment = startsWith(line, "<!--") && last == '>';
    boolean definition = startsWith(line, "[") && head(line).contains("]:");
    boolean tableRule = last == '|' && isRunOf(line, "|-: ");
    return rule || picture || comment || definition || tableRule || isTagsOnly(line);
  }

  private boolean isTagsOnly(Span line) {
    boolean tag = false;
    for (int i = line.begin(); i < line.end(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        tag = true;
      } else if (c == '>') {
        tag = false;
      } else if (!tag && !isBlank(c)) {
        return false;
      }
    }
    return !tag;
  }

  private boolean isRunOf(Span line, String marks) {
    for (int i = line.begin(); i < line.end(); i++) {
      if (marks.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private String head(Span line) {
    return text.substring(line.begin(), Math.min(line.end(), line.begin() + HEAD_CHARS));
  }

  private boolean startsWith(Span line, String mark) {
    return line.length() >= mark.length() && text.startsWith(mark, line.begin());
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0';
  }
}
