package org.counterclaim.intake.layout;

import java.util.List;
import org.counterclaim.text.Block;

/**
 * A text with its layout and what it says about itself.
 *
 * @param blocks in the order of the text, without overlaps
 */
public record Document(String text, List<Block> blocks, Metadata metadata) {

  public Document {
    blocks = List.copyOf(blocks);
  }
}
