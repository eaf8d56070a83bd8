package org.counterclaim.intake.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.counterclaim.text.Block;
import org.counterclaim.text.Published;
import org.counterclaim.text.Span;

/**
 * Blocks in the making, in the order of the text. Their number is bounded: what comes after is one
 * last paragraph, so that fifty million short lines do not fill the memory.
 */
final class BlockList {

  private static final int MAX_BLOCKS = 200_000;

  private final CharSequence text;
  private final List<Block> blocks = new ArrayList<>();

  BlockList(CharSequence text) {
    this.text = text;
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  /** Adds a block; a paragraph or heading that begins with a stamp is an update. */
  void add(Block.Kind kind, Span span) {
    if (span.isEmpty()) {
      return;
    }
    if (blocks.size() == MAX_BLOCKS) {
      Span last = blocks.get(MAX_BLOCKS - 1).span();
      blocks.set(MAX_BLOCKS - 1, new Block(Block.Kind.PARAGRAPH, last.union(span)));
      return;
    }
    boolean plain = kind == Block.Kind.PARAGRAPH || kind == Block.Kind.HEADING;
    boolean update = plain && UpdateStamp.opens(text, span.begin(), span.end());
    blocks.add(new Block(update ? Block.Kind.UPDATE : kind, span));
  }

  List<Block> list() {
    return blocks;
  }

  /** {@return the headline as the title, where there is one} */
  Metadata titled() {
    Optional<String> headline =
        blocks.stream()
            .filter(block -> block.kind() == Block.Kind.HEADLINE)
            .map(block -> block.span().in(text))
            .findFirst();
    return new Metadata(
        Optional.empty(),
        headline,
        List.of(),
        Published.UNSTATED,
        Published.UNSTATED,
        Optional.empty(),
        Optional.empty());
  }
}
