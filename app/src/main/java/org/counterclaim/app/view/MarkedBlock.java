package org.counterclaim.app.view;

import java.util.List;
import org.counterclaim.text.Block;

/** A block of the layout with its segments in the order of the text; they add up to its words. */
public record MarkedBlock(Block.Kind kind, List<Segment> segments) {

  public MarkedBlock {
    segments = List.copyOf(segments);
  }
}
