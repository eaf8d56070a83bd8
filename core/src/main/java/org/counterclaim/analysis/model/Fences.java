package org.counterclaim.analysis.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.counterclaim.analysis.quotation.Quotation;
import org.counterclaim.text.Block;
import org.counterclaim.text.Report;
import org.counterclaim.text.Span;

/**
 * Where a content has to stop: at a heading always, and at the end of its cue's paragraph unless a
 * quotation goes on beyond it. Words of their own paragraphs, or behind a colon, may be several.
 * Other contents that people marked run on into the next paragraph about once in five thousand; a
 * network that sees words and no layout does so more often. For one report.
 */
final class Fences {

  private final String text;
  private final SentenceIndex sentences;
  private final List<Quotation> quotations;
  private final List<Block> blocks;
  private final int[] borders;

  Fences(Report report, SentenceIndex sentences, List<Quotation> quotations) {
    this.text = report.text();
    this.sentences = sentences;
    this.quotations = quotations;
    this.blocks = report.blocks();
    this.borders = borders();
  }

  /**
   * {@return what is left of a content: of a part that crosses a border, the piece on the cue's
   * side; nothing of a part that begins only after the cue's sentence has come to its end, as if it
   * were told on, without a mark that says so}
   */
  List<Span> within(Span cue, List<Span> content) {
    List<Span> kept = new ArrayList<>();
    for (Span part : content) {
      Span piece = piece(cue, part);
      if (!piece.isEmpty() && !isAfterAStop(cue, piece)) {
        kept.add(piece);
      }
    }
    return kept;
  }

  /** {@return the piece of a source on the cue's side} */
  Span source(Span cue, Span source) {
    return piece(cue, source);
  }

  /** The offsets at which a block, or a paragraph after an empty line, begins. */
  private int[] borders() {
    TreeSet<Integer> found = new TreeSet<>();
    blocks.forEach(block -> found.add(block.span().begin()));
    boolean empty = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        empty |= isEmptyLine(i + 1);
      } else if (empty && !Character.isWhitespace(c)) {
        found.add(i);
        empty = false;
      }
    }
    return found.stream().mapToInt(Integer::intValue).toArray();
  }

  private boolean isEmptyLine(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n') {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
      i++;
    }
    return i < text.length();
  }

  private Span piece(Span cue, Span part) {
    int begin = part.begin();
    int end = part.end();
    boolean announced = isAnnounced(cue, begin);
    for (int at = after(begin); at < borders.length && borders[at] < end; at++) {
      int border = borders[at];
      if (isAtAHeading(border) || !(announced || isQuotedAcross(border))) {
        if (cue.begin() < border) {
          end = border;
        } else {
          begin = border;
        }
      }
    }
    Span piece = new Span(begin, end).strip(text);
    return isBeyondAHeading(cue, piece) ? new Span(piece.begin(), piece.begin()) : piece;
  }

  private boolean isBeyondAHeading(Span cue, Span piece) {
    Span reach = cue.union(piece);
    for (int at = after(reach.begin()); at < borders.length && borders[at] < reach.end(); at++) {
      if (isAtAHeading(borders[at])) {
        return true;
      }
    }
    return false;
  }

  private int after(int offset) {
    int found = Arrays.binarySearch(borders, offset);
    return found < 0 ? -found - 1 : found + 1;
  }

  private boolean isQuotedAcross(int border) {
    return quotations.stream()
        .map(Quotation::extent)
        .anyMatch(extent -> extent.begin() < border && border < extent.end());
  }

  /** Whether words begin behind a colon or in a paragraph behind the cue's: they may be many. */
  private boolean isAnnounced(Span cue, int begin) {
    return begin >= cue.begin()
        && (text.substring(cue.begin(), Math.max(begin, cue.end())).indexOf(':') >= 0
            || isApart(cue, begin));
  }

  private boolean isApart(Span cue, int begin) {
    int at = after(cue.begin());
    return at < borders.length && borders[at] <= begin;
  }

  private boolean isAtAHeading(int border) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).span().begin() == border) {
        return isHeading(blocks.get(i)) || (i > 0 && isHeading(blocks.get(i - 1)));
      }
    }
    return false;
  }

  private static boolean isHeading(Block block) {
    return block.kind() == Block.Kind.HEADLINE || block.kind() == Block.Kind.HEADING;
  }

  /**
   * "Moore disagreed. It remains open who …": what follows is the outlet's again. A sentence that
   * breaks off at its "that" still announces.
   */
  private boolean isAfterAStop(Span cue, Span part) {
    if (part.begin() < cue.end()
        || isApart(cue, part.begin())
        || text.substring(cue.end(), part.begin()).indexOf('.') < 0
        || quotations.stream().anyMatch(each -> each.extent().overlaps(part))) {
      return false;
    }
    return sentences
        .at(cue.begin())
        .map(Span::end)
        .filter(end -> end <= part.begin() && text.charAt(end - 1) == '.')
        .filter(end -> !text.startsWith(" that", end - 6))
        .isPresent();
  }
}
