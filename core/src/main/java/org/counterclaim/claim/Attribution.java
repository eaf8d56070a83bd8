package org.counterclaim.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.counterclaim.text.Span;

/**
 * The words that make a statement: who is named as speaking, which word says so, what is said.
 *
 * @param source the noun phrase of the speaker, title and apposition included; empty for a
 *     narrator, a hearsay adverb or an agentless passive
 * @param cue the word that attributes ("said", "according", "claims", "reportedly"); empty for a
 *     narrator or a quotation that stands alone
 * @param content what is said, in the order of the text, without overlaps, without the
 *     complementiser "that" and without outer quotation marks; several spans where the cue
 *     interrupts it
 */
public record Attribution(
    StatementKind kind, Optional<Span> source, Optional<Span> cue, List<Span> content) {

  /**
   * @throws IllegalArgumentException if there is no content, a span is empty, or contents overlap
   *     or are out of order
   */
  public Attribution {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(cue, "cue");
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution needs content");
    }
    int last = 0;
    for (Span part : content) {
      if (part.isEmpty() || part.begin() < last) {
        throw new IllegalArgumentException(
            "content " + content + " is empty, overlaps or is unordered");
      }
      last = part.end();
    }
  }

  /** {@return from the first content's begin to the last one's end, gaps included} */
  public Span contentExtent() {
    return content.get(0).union(content.get(content.size() - 1));
  }

  /** {@return where the statement stands in the order of the text: its cue, else its content} */
  public Span anchor() {
    return cue.orElse(content.get(0));
  }
}
