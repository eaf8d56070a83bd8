package org.counterclaim.linking;

import java.util.Map;
import org.counterclaim.claim.Links;

/**
 * What linking found. Complete for every happening it names: what was found before for any of these
 * accounts is superseded.
 *
 * @param links happenings, matters and replies
 * @param happenings the id of the happening that each account tells of
 */
public record Linked(Links links, Map<Account.Id, String> happenings) {

  public Linked {
    happenings = Map.copyOf(happenings);
  }
}
