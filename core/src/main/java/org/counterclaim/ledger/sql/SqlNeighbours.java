package org.counterclaim.ledger.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.counterclaim.linking.Account;
import org.counterclaim.linking.Neighbours;
import org.counterclaim.linking.origin.Fingerprint;
import org.counterclaim.linking.origin.Fingerprints;
import org.counterclaim.text.Sha256;
import org.jdbi.v3.core.Handle;

/**
 * Neighbours by index: of each key the newest few accounts, and of all these the ones that share
 * the most keys. What lies behind is not looked at, so that a name that everybody has costs no more
 * than another.
 */
final class SqlNeighbours implements Neighbours, Fingerprints {

  private static final int NEWEST_OF_A_KEY = 60;
  private static final int MOST_ACCOUNTS = 40;
  private static final int NEWEST_OF_A_BAND = 20;
  private static final int MOST_TEXTS = 12;

  private final Handle handle;
  private final KeptAccounts kept;
  private final Families families;

  SqlNeighbours(Handle handle, KeptAccounts kept) {
    this.handle = handle;
    this.kept = kept;
    this.families = new Families(handle, kept);
  }

  /** {@return the number that a key is indexed under} */
  static long hash(String key) {
    return Long.parseUnsignedLong(Sha256.of().addField(key).hex().substring(0, 16), 16);
  }

  @Override
  public Collection<Account> filedUnder(Set<String> keys) {
    Map<Account.Id, Integer> shared = new HashMap<>();
    for (String key : new TreeSet<>(keys)) {
      handle
          .createQuery(
              """
              SELECT reports.id, account FROM (
                SELECT report, account FROM account_keys WHERE key = :key
                ORDER BY report DESC LIMIT :limit)
              JOIN reports ON reports.sequence = report
              """)
          .bind("key", hash(key))
          .bind("limit", NEWEST_OF_A_KEY)
          .map((row, context) -> new Account.Id(row.getString("id"), row.getInt("account")))
          .forEach(id -> shared.merge(id, 1, Integer::sum));
    }
    return accounts(best(shared, MOST_ACCOUNTS, Comparator.naturalOrder()));
  }

  @Override
  public Collection<Account> toldWith(Collection<Account.Id> accounts) {
    Set<String> happenings = new TreeSet<>();
    for (Account.Id id : accounts) {
      happening(id).stream().forEach(happenings::add);
    }
    List<Account.Id> members = new ArrayList<>();
    happenings.forEach(happening -> members.addAll(members(happening)));
    return accounts(members);
  }

  @Override
  public Collection<Fingerprint> sharingABand(Fingerprint print) {
    Map<String, Integer> shared = new HashMap<>();
    print
        .bands()
        .forEach(
            band ->
                handle
                    .createQuery(
                        """
                        SELECT reports.id FROM (
                          SELECT report FROM text_bands WHERE band = :band
                          ORDER BY report DESC LIMIT :limit)
                        JOIN reports ON reports.sequence = report
                        """)
                    .bind("band", band)
                    .bind("limit", NEWEST_OF_A_BAND)
                    .mapTo(String.class)
                    .forEach(report -> shared.merge(report, 1, Integer::sum)));
    shared.remove(print.report());
    return best(shared, MOST_TEXTS, Comparator.naturalOrder()).stream()
        .flatMap(report -> kept.of(handle, report).stream())
        .map(KeptAccounts.Kept::print)
        .toList();
  }

  /** {@return the happening that an account tells of now} */
  Optional<String> happening(Account.Id id) {
    return handle
        .createQuery(
            """
            SELECT happening FROM tellings WHERE report = :report AND account = :account
            ORDER BY linking DESC LIMIT 1
            """)
        .bind("report", id.report())
        .bind("account", id.number())
        .mapTo(String.class)
        .findOne();
  }

  /**
   * {@return the happenings that the accounts of a report tell of now, those of older readings too}
   */
  Set<String> happeningsOf(String report) {
    return new TreeSet<>(
        handle
            .createQuery(
                """
                SELECT happening FROM tellings AS told WHERE report = :report AND NOT EXISTS (
                  SELECT 1 FROM tellings AS later WHERE later.report = told.report
                    AND later.account = told.account AND later.linking > told.linking)
                """)
            .bind("report", report)
            .mapTo(String.class)
            .list());
  }

  /** {@return the accounts that tell of a happening now} */
  List<Account.Id> members(String happening) {
    return members(happening, Long.MAX_VALUE);
  }

  /** {@return the accounts that told of a happening as of a linking} */
  List<Account.Id> members(String happening, long linking) {
    return handle
        .createQuery(
            """
            SELECT DISTINCT report, account FROM tellings AS told
            WHERE happening = :happening AND linking <= :linking AND NOT EXISTS (
              SELECT 1 FROM tellings AS later
              WHERE later.report = told.report AND later.account = told.account
                AND later.linking > told.linking AND later.linking <= :linking)
            ORDER BY report, account
            """)
        .bind("happening", happening)
        .bind("linking", linking)
        .map((row, context) -> new Account.Id(row.getString("report"), row.getInt("account")))
        .list();
  }

  /** {@return accounts by their names; where their texts come from is known afterwards} */
  List<Account> accounts(Collection<Account.Id> ids) {
    List<Account> accounts =
        ids.stream().distinct().flatMap(id -> kept.account(handle, id).stream()).toList();
    Set<String> unsettled = new TreeSet<>();
    accounts.forEach(account -> unsettled.add(account.id().report()));
    unsettled.removeIf(kept::isSettled);
    families.settle(unsettled, List.of());
    return accounts;
  }

  private static <T> List<T> best(Map<T, Integer> counts, int most, Comparator<T> order) {
    Map<T, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<T, Integer> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey, order))
        .limit(most)
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return List.copyOf(sorted.keySet());
  }
}
