package org.counterclaim.ledger;

import java.util.List;
import java.util.Optional;
import org.counterclaim.claim.CrossReply;
import org.counterclaim.claim.Happening;

/**
 * A happening with all its matters and the replies across its reports, as of a day or now.
 *
 * @param matters as {@link org.counterclaim.claim.Question} lists them
 */
public record Story(Happening happening, List<MatterLine> matters, List<CrossReply> replies) {

  public Story {
    matters = List.copyOf(matters);
    replies = List.copyOf(replies);
  }

  /** {@return the matter of an id} */
  public Optional<MatterLine> matter(String id) {
    return matters.stream().filter(line -> line.matter().id().equals(id)).findFirst();
  }
}
