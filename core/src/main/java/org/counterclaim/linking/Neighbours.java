package org.counterclaim.linking;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What linking sees of all that was read before: a ledger, a Spark partition, a list in memory. The
 * cost of linking a report is that of its neighbours.
 */
public interface Neighbours {

  /** Nothing was read before. */
  Neighbours NONE =
      new Neighbours() {
        @Override
        public Collection<Account> filedUnder(Set<String> keys) {
          return List.of();
        }

        @Override
        public Collection<Account> toldWith(Collection<Account.Id> accounts) {
          return List.of();
        }
      };

  /**
   * {@return the accounts that were filed under at least one of these keys, see {@link
   * Account#keys}} Those of the report that is being linked may be among them. A store may leave
   * out keys under which more is filed than it cares to look at.
   */
  Collection<Account> filedUnder(Set<String> keys);

  /**
   * {@return all accounts that are known to tell of a happening that one of these tells of, these
   * included}
   */
  Collection<Account> toldWith(Collection<Account.Id> accounts);
}
