package org.counterclaim.analysis.quotation;

import java.util.List;
import java.util.Objects;
import org.counterclaim.text.Span;

/**
 * Words that a report sets off as not its own.
 *
 * @param extent from the opening mark to the closing one, both included; without marks, the words
 * @param content the words without the outer marks, a span a paragraph, in the order of the text
 * @param form how they are set off
 * @param closed whether the closing mark was found
 */
public record Quotation(Span extent, List<Span> content, Form form, boolean closed) {

  public Quotation {
    Objects.requireNonNull(extent, "extent");
    content = List.copyOf(content);
    Objects.requireNonNull(form, "form");
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a quotation at " + extent + " has no words");
    }
  }

  /** How the words are set off. */
  public enum Form {
    /** By quotation marks. */
    MARKS,
    /** By quotation marks inside other quotation marks. */
    NESTED_MARKS,
    /** By layout: paragraphs of their own. */
    BLOCK
  }
}
