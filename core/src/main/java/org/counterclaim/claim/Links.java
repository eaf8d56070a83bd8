package org.counterclaim.claim;

import java.util.List;

/**
 * How statements of several reports hang together.
 *
 * @param happenings in the order of their founding statements
 * @param matters in the order of their happenings; within one, as {@link Question} lists them
 * @param replies across reports, in the order of the answering statements
 */
public record Links(List<Happening> happenings, List<Matter> matters, List<CrossReply> replies) {

  public static final Links NONE = new Links(List.of(), List.of(), List.of());

  public Links {
    happenings = List.copyOf(happenings);
    matters = List.copyOf(matters);
    replies = List.copyOf(replies);
  }
}
