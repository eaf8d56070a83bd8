package org.counterclaim.text;

import java.util.Objects;

/**
 * A part of a report's layout. Blocks of one report stand in the order of the text and never
 * overlap; what lies between two is white space or markup.
 */
public record Block(Kind kind, Span span) {

  public Block {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
  }

  /** What a block is in the layout of its report. */
  public enum Kind {
    /** The title as it stands in the text. */
    HEADLINE,
    /** An addition with a stamp of its own, such as "UPDATE 1245 GMT:". */
    UPDATE,
    PARAGRAPH,
    /** A paragraph set off as somebody's words. */
    BLOCK_QUOTE,
    HEADING,
    /** One item of a list. */
    LIST
  }
}
