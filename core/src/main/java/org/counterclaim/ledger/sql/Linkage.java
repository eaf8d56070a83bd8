package org.counterclaim.ledger.sql;

import java.util.List;
import java.util.Map;
import org.counterclaim.claim.Links;
import org.counterclaim.linking.Account;
import org.counterclaim.linking.origin.Kin;

/**
 * What linking one report changed.
 *
 * @param links the complete state of every happening that was touched, with its matters
 * @param told the happening of each account for which it is another than before, or the first
 * @param gone happenings that are no more, and which each went into
 * @param kin reports that have their text in common with this one
 */
record Linkage(Links links, Map<Account.Id, String> told, Map<String, String> gone, List<Kin> kin) {

  Linkage {
    told = Map.copyOf(told);
    gone = Map.copyOf(gone);
    kin = List.copyOf(kin);
  }
}
